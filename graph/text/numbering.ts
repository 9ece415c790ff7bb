import type { Marker, Opening } from "./markers.ts";

/** How far each kind of number has come. Tells a heading in mid-line from a number that only looks like one. */
export class Numbering {
  readonly #last = new Map<Marker, number>();

  take({ kind, ordinal }: Opening): void {
    if (ordinal !== null) this.#last.set(kind, ordinal);
  }

  /** True for the first number of a sequence, and for the one that follows the last of its kind. */
  expects({ kind, ordinal }: Opening): boolean {
    return ordinal === null || ordinal === 1 || ordinal === (this.#last.get(kind) ?? 0) + 1;
  }
}
