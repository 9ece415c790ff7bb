import { fold } from "../text/fold.ts";

/*
 * Likeness of short Chinese texts without a segmenter: TF-IDF cosine over character bigrams (Salton & Buckley 1988;
 * the frequency by its logarithm, the idf smoothed). On policy texts it beat a segmenter on both linking tasks (measured; see `test/evaluate/links`).
 * Limits: it sees no synonyms (知识产权, 专利); a score says "alike in words", never "the same".
 */

/** Runs of letters, digits and Han; bigrams do not cross what parts them. */
const RUN = /[\u4e00-\u9fffA-Za-z0-9+]+/g;

type Weights = ReadonlyMap<string, number>;

export interface Likeness {
  /** 0 to 1, of a query to each of the documents, in their order. */
  readonly scores: (query: string) => number[];
  /** How many of the documents hold a string. */
  readonly holding: (words: string) => number;
  readonly size: number;
}

/** An index over documents; tf = 1 + ln f, idf = ln((N + 1) / (df + 1)) + 1. Cost: O(characters). */
export function likenessTo(documents: readonly string[]): Likeness {
  const counted = documents.map(countsOf);
  const df = new Map<string, number>();
  for (const counts of counted) for (const gram of counts.keys()) df.set(gram, (df.get(gram) ?? 0) + 1);
  const idf = (gram: string) => Math.log((documents.length + 1) / ((df.get(gram) ?? 0) + 1)) + 1;
  const weigh = (counts: ReadonlyMap<string, number>): Weights => {
    const weights = new Map([...counts].map(([gram, count]) => [gram, (1 + Math.log(count)) * idf(gram)]));
    const norm = Math.hypot(...weights.values()) || 1;
    for (const [gram, weight] of weights) weights.set(gram, weight / norm);
    return weights;
  };
  const weighed = counted.map(weigh);
  const folded = documents.map(fold);
  return {
    scores: (query) => {
      const wanted = weigh(countsOf(query));
      return weighed.map((weights) =>
        [...wanted].reduce((sum, [gram, weight]) => sum + weight * (weights.get(gram) ?? 0), 0),
      );
    },
    holding: (words) => folded.filter((text) => text.includes(words)).length,
    size: documents.length,
  };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of fold(text).matchAll(RUN)) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const gram = run.slice(at, at + 2);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}
