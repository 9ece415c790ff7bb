import type { Caption } from "../model/index.ts";

/** What is wrong with a statement, and what to do about it, in both languages. */
export class StatementFault extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} / ${en}`);
  }
}

/** Throws a `StatementFault`. */
export function refuse({ zh, en }: Caption): never {
  throw new StatementFault(zh, en);
}
