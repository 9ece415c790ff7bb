import type { Lab } from "./lab.mjs";

/** A fault, and what the product does about it. */
export interface Case {
  readonly name: string;
  /** It takes seconds with few rounds. */
  readonly quick?: boolean;
  /** Throws a `Skip` with a reason where it cannot be run, and another error where the product does not keep what it promises. */
  readonly run: (lab: Lab) => Promise<void>;
}

export const CASES: readonly Case[];
