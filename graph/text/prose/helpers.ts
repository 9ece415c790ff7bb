import type { ClauseName } from "../document.ts";
import { isGroup } from "../organisation.ts";
import { runOfBodies } from "./run.ts";

const BOUNDARY = /[。,;:\n]/;

/**
 * Those that 会同 or 牵头商 joins, from `from` on: the bodies that stand there, as far as they go. What follows
 * is the verb: `会同市林业局等部门|遴选示范点`; with 的 behind them they are part of something else.
 */
export function helpersBehind(folded: string, from: number, to: number): ClauseName[] {
  const words = folded.slice(from, to);
  const list = words.slice(0, BOUNDARY.exec(words)?.index ?? words.length);
  const names = runOfBodies(list);
  if (names.length === 0 || list[names.at(-1)!.end] === "的") return [];
  return names.map(({ start, end }) => ({
    start: from + start,
    end: from + end,
    role: "SUPPORT",
    rule: "role/prose-joined",
    group: isGroup(list.slice(start, end)),
  }));
}
