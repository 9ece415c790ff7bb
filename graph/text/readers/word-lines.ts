/** A number that ends in a digit or a letter does not run into the words: `1 2025年…`. */
export function behind(number: string, words: string): string {
  return /[0-9A-Za-z]$/.test(number) && !/^\s/.test(words) ? ` ${words}` : words;
}

/** A tab is a gap; a line with several is one of columns. */
export function withoutTabs(words: string): string {
  const inner = words.trim().split("\t").length - 1;
  return inner >= 2 ? words : words.replaceAll("\t", "  ");
}
