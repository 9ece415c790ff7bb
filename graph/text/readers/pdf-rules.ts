import type { Segment } from "./pdf-geometry.ts";

/** A drawn line: where it stands, and from where to where it runs along the other axis. In points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  /** Level lines: `at` is their y. */
  readonly across: readonly Rule[];
  /** Upright lines: `at` is their x. */
  readonly down: readonly Rule[];
}

/** Pieces so near each other are one line: side by side, and end to end. In points. */
const BESIDE = 1.2;
const GAP = 3;
/** Lines no longer are dots or marks, unless they go on. */
const SHORT = 6;
/** More lines than any page of tables has make a drawing; nothing is read from it. */
const MOST_RULES = 4_000;

/** The level and upright lines of a page, pieces of one line as one. */
export function rulesOf(segments: readonly Segment[]): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const { x1, y1, x2, y2 } of segments) {
    if (y1 === y2 || Math.abs(x2 - x1) > Math.abs(y2 - y1))
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
  const rules = { across: merged(across), down: merged(down) };
  return rules.across.length + rules.down.length > MOST_RULES ? { across: [], down: [] } : rules;
}

function merged(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  const result: Rule[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]!.at - sorted[start]!.at <= BESIDE) end += 1;
    result.push(...joined(sorted.slice(start, end)));
    start = end;
  }
  return result.filter(({ from, to }) => to - from > SHORT);
}

/** Lines that stand at one place, end to end. */
function joined(rules: readonly Rule[]): Rule[] {
  const result: { at: number; from: number; to: number }[] = [];
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && rule.from <= last.to + GAP) last.to = Math.max(last.to, rule.to);
    else result.push({ ...rule });
  }
  return result;
}
