/** Brackets that a sentence keeps open over lines, and how far. Quotation marks are often left open. */
const PAIRS: Readonly<Record<string, string>> = {
  "(": ")",
  "（": "）",
  "〔": "〕",
  "【": "】",
  "《": "》",
  "[": "]",
};
const CLOSES = new Set(Object.values(PAIRS));
const LONGEST_BRACKET = 500;

/** True when a bracket is open at the end of the words, and not too long ago to be a slip. */
export function isOpenAt(words: string): boolean {
  const open: number[] = [];
  const from = Math.max(0, words.length - LONGEST_BRACKET);
  for (let at = from; at < words.length; at += 1) {
    const character = words[at]!;
    if (PAIRS[character]) open.push(at);
    else if (CLOSES.has(character)) open.pop();
  }
  // `1）` and `①）` close what nothing opened; they take nothing away from what is open.
  return open.length > 0;
}

/** Two lines as one: a blank only between Latin words. */
export function joinedWords(before: string, after: string): string {
  return before + (/[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? " " : "") + after;
}
