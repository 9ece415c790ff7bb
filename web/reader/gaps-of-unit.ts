import type { OutlineNode } from "../api/reader.query.ts";
import type { SourceLine } from "../evidence/marks.ts";
import type { Gap } from "../reading/gaps.ts";

/** Whether a part of the outline, with what lies under it, was wholly read. Indicators are not asked. */
export function isWhollyRead(node: OutlineNode): boolean {
  return !("reading" in node) || (node.reading?.complete ?? true);
}

/** What was not read of a provision and of what lies under it; nothing for another node. */
export function gapsOfUnit(
  outline: readonly OutlineNode[],
  id: string,
  gaps: readonly Gap[],
): readonly Gap[] {
  const node = outline.find((other) => other.id === id);
  if (!node || !("reading" in node) || !node.reading) return [];
  const { unread, notes } = node.reading;
  return gaps.filter(
    (gap) =>
      unread.some(({ start, end }) => gap.kind !== "PART" && gap.start === start && gap.end === end) ||
      notes.some(({ code, start }) => gap.kind === "PART" && gap.why === code && gap.start === start),
  );
}

/** The pages and parts that are missing between the lines of the text, by the start of the line that follows them. */
export function placed(
  lines: readonly SourceLine[],
  gaps: readonly Gap[],
): ReadonlyMap<number, readonly Gap[]> {
  const before = new Map<number, Gap[]>();
  for (const gap of gaps) {
    if (gap.start === 0 || gap.end > gap.start) continue;
    const line = lines.find(({ start, text }) => start + text.length > gap.start) ?? lines.at(-1);
    if (line) before.set(line.start, [...(before.get(line.start) ?? []), gap]);
  }
  return before;
}
