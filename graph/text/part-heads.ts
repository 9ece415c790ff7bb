import { titledAnnex } from "./annexes.ts";
import type { FilePart, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import type { Line } from "./lines.ts";

/** How a file that is an annex begins: with a number and a title, or with a title alone. */
export interface PartHead {
  /** The words of its number; null where it prints none. */
  readonly marker: Span | null;
  readonly title: Span | null;
  readonly ordinal: number | null;
  /** Its first line. */
  readonly content: Span;
  /**
   * True where that line is no more than the head; a row of a table or a numbered line is read for itself,
   * too.
   */
  readonly isLine: boolean;
}

/** `附件：重点任务分工表` at the head of a file, where it announces nothing. */
const UNNUMBERED = /^附\s?(?:件|表|录)(?=\s{0,4}:\s{0,4}\S)/;

/**
 * By index of the line: where a file begins that is an annex of the document, and how. A file that begins
 * with `附件1` alone on its line is none of these: there the tree finds it as everywhere.
 */
export function partHeads(
  folded: string,
  lines: readonly Line[],
  tables: readonly Span[],
  parts: readonly FilePart[] = [],
): ReadonlyMap<number, PartHead> {
  const heads = new Map<number, PartHead>();
  let index = 0;
  for (const { role, start, end, ordinal } of parts) {
    if (role !== "ANNEX") continue;
    const tableOf = ({ start: from, end: to }: Line) =>
      tables.find((table) => from <= table.start && table.start < to);
    while (index < lines.length && lines[index]!.start < start) index += 1;
    while (index < lines.length && isBlank(lines[index]!) && !tableOf(lines[index]!)) index += 1;
    const line = lines[index];
    if (!line || line.start >= end || line.opens?.kind.kind === "ATTACHMENT") continue;
    const table = tableOf(line);
    const content = table ? { start: table.start, end: Math.max(table.start, line.end - 1) } : line.content;
    const isLine = !table && !line.opens;
    heads.set(
      index,
      isLine ? headOf(folded, content, ordinal) : { marker: null, title: null, ordinal, content, isLine },
    );
  }
  return heads;
}

function headOf(folded: string, content: Span, ordinal: number | null): PartHead {
  const titled = titledAnnex(folded, content);
  if (titled) return { ...titled, content, isLine: true };
  const words = folded.slice(content.start, content.end);
  const marker = UNNUMBERED.exec(words)?.[0].length;
  if (marker !== undefined) {
    const title = words.slice(marker).replace(/^[\s:]+/, "").length;
    return {
      marker: { start: content.start, end: content.start + marker },
      title: { start: content.end - title, end: content.end },
      ordinal,
      content,
      isLine: true,
    };
  }
  const isTitle = words.length <= limits.title && !/[\t。；;]/.test(words);
  return { marker: null, title: isTitle ? content : null, ordinal, content, isLine: true };
}

function isBlank({ content }: Line): boolean {
  return content.start === content.end;
}
