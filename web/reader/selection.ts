/** Offsets into the source of what is selected in the page: text nodes stand in elements with `data-at`, the offset of their first unit. Null when nothing of the text is selected. */
export function offsetOf(place: { readonly at: number; readonly offset: number }, length: number): number {
  return Math.min(length, Math.max(0, place.at + place.offset));
}

/** A selection made in either direction as a half-open span without white space at its ends; null when nothing is left. */
export function spanOf(source: string, anchor: number, focus: number): { readonly start: number; readonly end: number } | null {
  let start = Math.min(anchor, focus);
  let end = Math.max(anchor, focus);
  while (start < end && /\s/.test(source[start]!)) start += 1;
  while (end > start && /\s/.test(source[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}

/** Words as they are cited: 『words』——《title》（number）第 N 行. Titles in titles take single angle marks, as GB/T 15834 has it. */
export function citationOf(words: string, title: string, docNumber: string | null, line: number): string {
  const quoted = words.replace(/\s*\n\s*/g, "");
  return `『${quoted}』——《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》${docNumber ? `（${docNumber}）` : ""}第 ${line} 行`;
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
