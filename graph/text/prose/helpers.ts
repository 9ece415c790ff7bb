import type { ClauseName } from "../document.ts";
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { bodiesIn } from "./bodies.ts";

/** What follows the names that help: `会同有关部门|研究制定…`. */
const THEN = new RegExp(oneOf(lexicon.then), "g");
const BOUNDARY = /[。,;:\n()]/;

/**
 * Those that 会同 or 牵头商 joins, from `from` on: the shortest stretch before a verb that consists of names
 * only.
 */
export function helpersBehind(folded: string, from: number, to: number): ClauseName[] {
  const words = folded.slice(from, to);
  const list = words.slice(0, BOUNDARY.exec(words)?.index ?? words.length);
  for (const { index } of list.matchAll(THEN)) {
    const names =
      index >= 2 ? bodiesIn(folded, { start: from, end: from + index }, "SUPPORT", "role/prose-joined") : [];
    if (names.length > 0) return names;
  }
  return bodiesIn(folded, { start: from, end: from + list.length }, "SUPPORT", "role/prose-joined");
}
