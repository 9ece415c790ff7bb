/** `一、总体要求⇥3` of a table of contents, as it is printed: with leaders between the title and the page. */
export function contentsLine(words: string): string {
  const line = words.replace(/\t/g, "  ");
  const match = /^(.*\S)\s+([-－—\s(（]*[\dIVXivx]{1,4}[-－—\s)）]*)$/.exec(words.replace(/\t+/g, "\t"));
  return match ? `${match[1]!.replace(/\t/g, "  ")}……${match[2]!.trim()}` : line;
}
