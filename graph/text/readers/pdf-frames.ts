import { fold } from "../fold.ts";
import type { PageLine } from "./pdf-lines.ts";

/** The margins that lines of one frame share, in points. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** True when paragraphs begin further in than they go on. */
  readonly indents: boolean;
}

/** In parts of the size of type: paragraphs that are indented begin between so far and so far in. */
const INDENTED = [1.2, 4.5] as const;
/** So many of the lines begin a paragraph, at least, where paragraphs are indented. */
const LEAST_INDENTED = 0.08;

/** In the size of type: lines that end so near each other end at one margin. So many do, and such a share of all. */
const NEAR = 2;
const LEAST_FULL = 2;
const SHARE_FULL = 0.15;
/** In the size of type: where no line is full, the margin stands so far beyond the longest. */
const BEYOND = 8;

/** The frames of lines, by name. */
export function framesOf(lines: readonly PageLine[]): ReadonlyMap<string, Frame> {
  const byName = new Map<string, PageLine[]>();
  for (const line of lines) {
    const members = byName.get(line.frame);
    if (members) members.push(line);
    else byName.set(line.frame, [line]);
  }
  return new Map([...byName].map(([name, members]) => [name, frameOf(members)]));
}

function frameOf(lines: readonly PageLine[]): Frame {
  const left = edge(
    lines.map((line) => line.left),
    0.1,
  );
  const right = rightOf(lines);
  const begun = lines.filter((line, index) => {
    const depth = (line.left - left) / line.size;
    const above = lines[index - 1];
    return (
      depth >= INDENTED[0] &&
      depth <= INDENTED[1] &&
      (!above || /[。;:!?)”]$/.test(fold(above.text).trimEnd()))
    );
  });
  return { left, right, indents: begun.length >= LEAST_INDENTED * lines.length };
}

/**
 * The right margin: where nearly all lines end before, if some end there; where all are short, the longest is no
 * measure, and the margin stands further out.
 */
function rightOf(lines: readonly PageLine[]): number {
  const right = edge(
    lines.map((line) => line.right),
    0.95,
  );
  const there = lines.filter((line) => Math.abs(line.right - right) <= NEAR * line.size).length;
  if (there >= Math.max(LEAST_FULL, SHARE_FULL * lines.length)) return right;
  return Math.max(...lines.map((line) => line.right + BEYOND * line.size));
}

/** The value below which a share of the numbers lies. */
function edge(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
