import type { Span } from "../document.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import { charges, keyOf, knownKeyAt } from "./keys.ts";

/**
 * The words of a clause without the line breaks that only end a line: a name or a key that is broken in two is whole,
 * and names a line each are parted by 、. `at[i]` is the offset of the i-th unit in the text.
 */
export interface Compact {
  readonly words: string;
  readonly at: readonly number[];
}

/** A number of a page on a line of its own: `— 3 —`, `—１—`, `12`. */
const PAGE_NUMBER = /^[-—–－\s]{0,4}\d{1,3}[-—–－\s]{0,4}$/;
/** The same, glued to the line that goes on: `—９—办、省经信厅`. */
const PAGE_NUMBER_FIRST = /^[-—–]\s{0,2}\d{1,3}\s{0,2}[-—–]\s{0,2}/;
const SEPARATOR = /[,;。:、/\n()]/;

/** What a break between two pieces is: nothing, the end of a name, of a field or of a key. */
type Break = "" | "、" | ";" | " ";

export function compactOf(folded: string, span: Span): Compact {
  const lines = linesOf(folded, span);
  if (lines.length === 1) return compactLine(folded, lines[0]!);
  const words: string[] = [];
  const at: number[] = [];
  const all = lines.map(({ start, end }) => folded.slice(start, end));
  const listed = all.some((line) => line.includes("、"));
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      const mark = breakBetween(words.join("").slice(-40), all.slice(index).join("\n"), listed);
      if (mark) {
        words.push(mark);
        at.push(line.start - 1);
      }
    }
    for (let offset = line.start; offset < line.end; offset += 1) {
      words.push(folded[offset]!);
      at.push(offset);
    }
  }
  return { words: withKeysInBrackets(words.join("")), at };
}

/** The span that units `start` to `end` of the compact words have in the text. */
export function spanOf({ at }: Compact, { start, end }: Span): Span {
  return { start: at[start]!, end: at[end - 1]! + 1 };
}

function compactLine(folded: string, { start, end }: Span): Compact {
  const at: number[] = [];
  for (let offset = start; offset < end; offset += 1) at.push(offset);
  return { words: withKeysInBrackets(folded.slice(start, end)), at };
}

/** Lines without white space around them; blank ones and numbers of pages are none. */
function linesOf(folded: string, span: Span): Span[] {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end;) {
    const newline = folded.indexOf("\n", start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    const words = folded.slice(start, end);
    const indent = start + (words.length - words.trimStart().length);
    const number = lines.length > 0 ? PAGE_NUMBER_FIRST.exec(words.trim())?.[0].length : undefined;
    const first = indent + (number ?? 0);
    const last = start + words.trimEnd().length;
    const isPage = lines.length > 0 && end < span.end && PAGE_NUMBER.test(words);
    if (last > first && !isPage) lines.push({ start: first, end: last });
    start = end + 1;
  }
  return lines.length > 0 ? lines : [{ start: span.start, end: span.start }];
}

/** `listed`: the clause parts names by 、, so that a break without one is probably within a name. */
function breakBetween(before: string, rest: string, listed: boolean): Break {
  const left = before.slice(lastSeparator(before) + 1).trim();
  const next = rest.search(SEPARATOR);
  const right = (next < 0 ? rest : rest.slice(0, next)).trim();
  if (left === "" || right === "") return "";
  if (rest[next] === ":") {
    if (keyOf(left + right)?.headed && !isName(left)) return "";
    return keyOf(right)?.headed ? ";" : "";
  }
  if (/^[【[〔]/.test(right) || opensField(right)) return ";";
  if (knownKeyAt(left) === 0 && charges(keyOf(left)) && isName(right)) return " ";
  const whole = listed
    ? right.length >= 4 || /^[省市县区各州]./.test(right)
    : right.length >= 3 || isName(right);
  return isName(left) && whole && isName(right) && !/^(?:省|市|县|区|镇)$/.test(left) ? "、" : "";
}

/** `配合单位  市城管局`: a key that nothing but a blank parts from its names. */
function opensField(words: string): boolean {
  const key = /^\S{3,12}(?=\s)/.exec(words)?.[0];
  return key !== undefined && keyOf(key)?.headed === true;
}

/** 市人力资源和社会⏎保障局: nobody's name ends in 社会. */
function isName(words: string): boolean {
  return words.length >= 3 && !words.endsWith("社会") && (isOrganisation(words) || isGroup(words));
}

function lastSeparator(words: string): number {
  let at = words.length - 1;
  while (at >= 0 && !SEPARATOR.test(words[at]!)) at -= 1;
  return at;
}

/** `【责任单位】市农业局` as `;责任单位:市农业局`, `各县〔市、区〕` as `各县(市、区)`: unit for unit. */
function withKeysInBrackets(words: string): string {
  if (!/[[【〔]/.test(words)) return words;
  return words
    .replace(/[[【〔]([^[\]【】〔〕:、]{2,16})[\]】〕]:?/g, (match, inner: string) =>
      keyOf(inner)?.headed ? `;${inner}:${" ".repeat(match.length - inner.length - 2)}` : match,
    )
    .replaceAll("〔", "(")
    .replaceAll("〕", ")");
}
