import type { Glyph } from "./pdf-content.ts";
import type { PageLine } from "./pdf-lines.ts";

/** So many lines that end so near an edge, in the size of type, run over it. */
const LEAST_CUT = 3;
const AT_EDGE = 0.8;

/** Stands for what is cut off a line, and for what a file does not name. */
const LOST = "\uFFFD";

/** The x of the edges at which lines are cut off: that of the page, and those of its parts. */
export function cutsOf(
  lines: readonly PageLine[],
  glyphs: readonly Glyph[],
  right: number,
): readonly number[] {
  const rows = new Map<number, Set<number>>();
  for (const { cutAt, y } of glyphs) {
    if (cutAt === undefined) continue;
    const at = Math.round(cutAt);
    rows.set(at, (rows.get(at) ?? new Set()).add(Math.round(y)));
  }
  const parts = [...rows].filter(([, own]) => own.size >= LEAST_CUT).map(([at]) => at);
  const over = lines.filter((line) => endsAt(line, right)).length;
  return over >= LEAST_CUT ? [...parts, right] : parts;
}

/** Lines that end at an edge, with a mark for the words lost there: `省药监局、省` goes on with `控局` below. */
export function withCuts(lines: readonly PageLine[], edges: readonly number[]): readonly PageLine[] {
  if (edges.length === 0) return lines;
  return lines.map((line) =>
    edges.some((edge) => endsAt(line, edge)) && !/[。；]$/.test(line.text)
      ? { ...line, text: line.text + LOST }
      : line,
  );
}

function endsAt({ left, right, size }: PageLine, edge: number): boolean {
  return left < edge && right > edge - AT_EDGE * size;
}
