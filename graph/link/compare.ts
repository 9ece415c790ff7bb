import { fold } from "../text/fold.ts";

/**
 * How two texts relate: shares of each that stand in the other in the same order, and the words that do not.
 */
export interface Comparison {
  /**
   * 0 to 1: the share of `a` that is in `b`, and of `b` that is in `a`. Length of the longest common
   * subsequence over each length.
   */
  readonly ofA: number;
  readonly ofB: number;
  /** Runs of `a` that `b` lacks, and of `b` that `a` lacks, in order. */
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
  /**
   * Those of `inserted` that stand between words of `a`: what comes before its first or behind its last word
   * is another matter.
   */
  readonly insertedInside: readonly string[];
}

/** Longer texts are not compared character by character; no task or measure in reach has 2,000 characters. */
const LONGEST = 4_000;

/** What is compared of a text, and what is not: spaces and stops. */
const KEPT = /[^\s。;]+/g;
const LEFT_OUT = /[\s。;]+/g;

/**
 * The words of a text without spaces and stops, width folded, for comparing; `at[i]` is the offset of the
 * i-th kept unit.
 */
export function bare(text: string): { readonly words: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let words = "";
  for (const { 0: run, index } of fold(text).matchAll(KEPT)) {
    words += run;
    for (let offset = 0; offset < run.length; offset += 1) at.push(index + offset);
  }
  return { words, at };
}

/** The same words alone, of a text that is folded. */
export function bareOf(folded: string): string {
  return folded.replace(LEFT_OUT, "");
}

/** Longest common subsequence by dynamic programming (Wagner & Fischer 1974). Cost: O(|a| × |b|). */
export function compare(first: string, second: string): Comparison {
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  let matched = 0;
  const inside: string[] = [];
  const removed = new Runs();
  const inserted = new Runs();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      removed.end();
      const run = inserted.end();
      if (run && matched > 0) inside.push(run);
      matched += 1;
      [i, j] = [i + 1, j + 1];
    } else if (
      j >= b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      removed.add(a[i++]!);
    else inserted.add(b[j++]!);
  }
  const common = lengths[0]!;
  return {
    ofA: a.length ? common / a.length : 1,
    ofB: b.length ? common / b.length : 1,
    removed: removed.all(),
    inserted: inserted.all(),
    insertedInside: inside,
  };
}

class Runs {
  readonly #runs: string[] = [];
  #open = "";

  add(character: string): void {
    this.#open += character;
  }

  end(): string {
    const run = this.#open;
    if (run) this.#runs.push(run);
    this.#open = "";
    return run;
  }

  all(): string[] {
    this.end();
    return [...this.#runs];
  }
}
