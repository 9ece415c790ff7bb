/** `一、总体要求⇥3`, `一、总体要求⇥- 3 -`. */
const ENTRY = /^(.*?\S)\s+((?:[-－—(（]\s*)?[\dIVXivx]{1,4}(?:\s*[-－—)）])?)$/;

/** A line of a table of contents as it is printed: with leaders between the title and the page. */
export function contentsLine(words: string): string {
  const line = words.replace(/\t+/g, "  ");
  const match = ENTRY.exec(line.trim());
  return match ? `${match[1]!}……${match[2]!}` : line;
}
