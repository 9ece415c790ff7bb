import { forgetAnswers } from "./client.ts";

const listeners = new Set<() => void>();
let count = 0;

/** Lets go of all answers, and has everything that is shown ask again. */
export function renewAnswers(): void {
  forgetAnswers();
  count += 1;
  for (const listener of listeners) listener();
}

/** How often answers were renewed. */
export function renewals(): number {
  return count;
}

/** Calls at each renewal until what it gives back is called. */
export function onRenewal(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
