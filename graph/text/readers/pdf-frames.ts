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
  const right = edge(
    lines.map((line) => line.right),
    0.95,
  );
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

/** The value below which a share of the numbers lies. */
function edge(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
