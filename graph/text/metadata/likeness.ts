/** The pairs of letters side by side in words, blanks and marks left out. */
export function bigrams(words: string): ReadonlySet<string> {
  const plain = words.replace(/[\s《》〈〉“”"「」,、()〔〕—–-]/g, "");
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}
