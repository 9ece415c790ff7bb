import type { Marker, Opening } from "./markers.ts";

/**
 * How far each kind of number has come. Tells a heading in mid-line from a number that only looks like one.
 */
export class Numbering {
  readonly #last = new Map<Marker, number>();

  #decimal: readonly number[] = [0];

  /**
   * `1.2` behind `1.1` or `1.1.4`, `1.2.1` behind `1.2`, `2.1` behind `1.6`: the next number with parts; true
   * for all others.
   */
  follows(folded: string, { kind, marker }: Opening): boolean {
    if (!kind.decimal) return true;
    const parts = folded.slice(marker.start, marker.end).trim().split(".").map(Number);
    // One may have been lost at the end of a page; and behind a table of contents they begin anew.
    const next = [...this.#decimal.keys()].flatMap((depth) =>
      [1, 2].map((step) => [...this.#decimal.slice(0, depth), this.#decimal[depth]! + step]),
    );
    const candidates = [[1, 1], [...this.#decimal, 1], ...next, ...next.map((number) => [...number, 1])];
    if (!candidates.some((number) => number.join(".") === parts.join("."))) return false;
    this.#decimal = parts;
    return true;
  }

  take({ kind, ordinal }: Opening): void {
    if (ordinal !== null) this.#last.set(kind, ordinal);
  }

  /** True for the first number of a sequence, and for the one that follows the last of its kind. */
  expects({ kind, ordinal }: Opening): boolean {
    return ordinal === null || ordinal === 1 || ordinal === (this.#last.get(kind) ?? 0) + 1;
  }
}
