import { fold } from "../text/fold.ts";

/*
 * Likeness of short Chinese texts without a segmenter: TF-IDF cosine over character bigrams (Salton & Buckley
 * 1988; the frequency by its logarithm, the idf smoothed). On policy texts it beat a segmenter on both
 * linking tasks (measured; see `test/evaluate/links`). Limits: it sees no synonyms (知识产权, 专利); a score
 * says "alike in words", never "the same".
 */

/** Letters, digits and Han make runs; bigrams do not cross what parts them. */
const OF_RUN = /[\u4e00-\u9fffA-Za-z0-9+]/;
/** By UTF-16 unit, 1 where it is of a run. */
const IS_OF_RUN = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  OF_RUN.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * The bigrams of a text, each with 1 + ln of how often it stands there. A bigram is a number, which its two
 * UTF-16 units make: a long text has many, and no string is made of any.
 */
export type Grams = ReadonlyMap<number, number>;

export interface Likeness {
  /** 0 to 1, of a query to each of the documents, in their order. */
  readonly scores: (query: string | Grams) => number[];
  /** How many of the documents hold a string. */
  readonly holding: (words: string) => number;
  readonly size: number;
}

/** Where a bigram stands: the document, and its weight there. */
interface Posting {
  readonly at: number;
  weight: number;
}

/**
 * An index over documents; tf = 1 + ln f, idf = ln((N + 1) / (df + 1)) + 1. Cost: O(characters) to make,
 * O(bigrams of the query and where they stand) to ask.
 */
export function likenessTo(documents: readonly string[]): Likeness {
  const counted = documents.map(gramsOf);
  const postings = new Map<number, Posting[]>();
  for (const [at, grams] of counted.entries())
    for (const [gram, weight] of grams) {
      const known = postings.get(gram);
      if (known) known.push({ at, weight });
      else postings.set(gram, [{ at, weight }]);
    }
  const idfs = Array.from(
    { length: documents.length + 1 },
    (_, df) => Math.log((documents.length + 1) / (df + 1)) + 1,
  );
  const norms = documents.map(() => 0);
  for (const found of postings.values())
    for (const posting of found) {
      posting.weight *= idfs[found.length]!;
      norms[posting.at]! += posting.weight ** 2;
    }
  for (const found of postings.values())
    for (const posting of found) posting.weight /= Math.sqrt(norms[posting.at]!) || 1;
  let folded: readonly string[] | null = null;
  return {
    scores: (query) => {
      const wanted = typeof query === "string" ? gramsOf(query) : query;
      const sums = new Float64Array(documents.length);
      let norm = 0;
      for (const [gram, tf] of wanted) {
        const found = postings.get(gram);
        const weight = tf * idfs[found?.length ?? 0]!;
        norm += weight * weight;
        if (found) for (const { at, weight: other } of found) sums[at]! += weight * other;
      }
      const length = Math.sqrt(norm) || 1;
      return Array.from(sums, (sum) => sum / length);
    },
    holding: (words) => (folded ??= documents.map(fold)).filter((text) => text.includes(words)).length,
    size: documents.length,
  };
}

/** The bigrams of a text, as `scores` takes them: what is asked of many indexes is counted once. */
export function gramsOf(text: string): Grams {
  const counts = new Map<number, number>();
  const folded = fold(text);
  let before = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const next = IS_OF_RUN[code] === 1 ? code : 0;
    if (before !== 0 && next !== 0) {
      const gram = (before << 16) | next;
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    before = next;
  }
  // The logarithm of one is nothing.
  for (const [gram, count] of counts) if (count > 1) counts.set(gram, 1 + Math.log(count));
  return counts;
}
