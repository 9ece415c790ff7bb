import type { Span } from "../document.ts";

/** `建成“城市15分钟、农村1小时”的基本公共服务圈`: the words in the marks, and what they are of. */
export function circleIn(words: string): { readonly inner: Span; readonly noun: string } | null {
  const match = /“([^“”]*\d[^“”]*)”的?([^,。;“”]{0,12}圈)/.exec(words);
  if (!match) return null;
  const start = match.index + 1;
  return { inner: { start, end: start + match[1]!.length }, noun: match[2]! };
}

/** `“3+X”`, `“5G+工业”`: a number in quotation marks is part of a name. */
export function insideQuotes(words: string, at: number): boolean {
  const open = words.lastIndexOf("“", at);
  return open >= 0 && words.indexOf("”", open) > at;
}
