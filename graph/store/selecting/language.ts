import type { Compared, Comparison, Via } from "../selection.ts";

/** The names by which a text speaks of a node, and of the relationship that led to it. */
export interface Scope {
  readonly node: string;
  readonly link: string;
  /** How many relationships were followed to get there. */
  readonly depth: number;
}

/** Where every selection begins. */
export const ROOT: Scope = { node: "n", link: "r", depth: 0 };

/** The scope of far ends. */
export function within({ depth }: Scope): Scope {
  return { node: `n${depth + 1}`, link: `r${depth + 1}`, depth: depth + 1 };
}

/** How an engine says what a condition is made of. What is put into a text was checked before. */
export interface Language {
  /** The value of a property, null where it is not there. */
  valueOf(compared: Compared, scope: Scope): string;
  /** True where it holds, else false or null. */
  holds(compared: Compared & Comparison, scope: Scope): string;
  /** True where a far end is there for which `where` holds, else false. */
  some(via: Via, scope: Scope, where: (scope: Scope) => string): string;
  /** A value and its direction as they stand in an order; what is null comes last, or first when `backward`. */
  ordered(value: string, mayLack: boolean, descending: boolean, backward: boolean): string;
}

/** Values of one statement, each by the name that stands for it in the text. */
export class Given {
  readonly parameters: Record<string, unknown> = {};
  private count = 0;

  /** `stored`: what the engine takes for a value. */
  constructor(private readonly stored: (value: unknown) => unknown = (value) => value) {}

  /** The name for a value: `$v0`. */
  add(value: unknown): string {
    const name = `v${this.count}`;
    this.count += 1;
    this.parameters[name] = this.stored(value);
    return `$${name}`;
  }
}
