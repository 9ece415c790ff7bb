import type { Deadline, DeadlineState } from "../api/deadlines.query.ts";

/** In the order in which people look for them. */
export const STATES = [
  "PASSED",
  "DUE",
  "DONE",
  "STANDING",
  "UNKNOWN",
] as const satisfies readonly DeadlineState[];

/** The states there are, with how many deadlines are in each. */
export function stateCounts(
  deadlines: readonly Deadline[],
): readonly { readonly state: DeadlineState; readonly count: number }[] {
  return STATES.map((state) => ({
    state,
    count: deadlines.filter((deadline) => deadline.state === state).length,
  })).filter(({ count }) => count > 0);
}

/** Those in one of the states that a filter names; all where it names none. */
export function inStates(deadlines: readonly Deadline[], filter: readonly string[]): readonly Deadline[] {
  const wanted = STATES.filter((state) => filter.includes(state));
  return wanted.length === 0 ? deadlines : deadlines.filter(({ state }) => wanted.includes(state));
}
