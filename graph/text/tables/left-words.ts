import type { Span } from "../document.ts";
import { roleWordsIn } from "../role-words.ts";
import { readTime } from "../times/field.ts";
import { namesIn } from "./cell-names.ts";
import type { Cell } from "./matrix.ts";

/** Words that stand between names: `按职责分工`, `市级：`, `分别`, `（3）`, `单位：`. */
const BY_DUTIES = "按?(?:照?各自)?(?:职责|职能|任务)?分工";
const LEVELS = "[省市县区乡镇村国家]{1,2}(?:级|直|层面):";
const BETWEEN = new RegExp(`${BY_DUTIES}|分别|共同|会同|联合|等|单位|部门|责任|${LEVELS}`, "g");
/** Persons and remarks are shorter than most names of bodies. */
const SHORTEST_LEFT = 4;

/**
 * The words of a cell of names that were read neither as a name nor as what stands between names: `各类经营者` beside
 * `市商务局`. Empty for a cell without any name, which is told as a whole.
 */
export function leftWordsIn(folded: string, cell: Cell): Span[] {
  const names = namesIn(folded, cell);
  if (names.length === 0 || names.some(({ start, end }) => start === cell.start && end === cell.end))
    return [];
  const words = folded.slice(cell.start, cell.end).split("");
  const blank = (from: number, to: number) => words.fill(" ", Math.max(0, from), Math.max(0, to));
  for (const { start, end } of names) blank(start - cell.start, end - cell.start);
  const rest = () => words.join("");
  if (hanIn(rest()) < SHORTEST_LEFT) return [];
  for (const { index, 0: said } of rest().matchAll(/\([^()]*\)/g)) blank(index, index + said.length);
  for (const { index, length } of roleWordsIn(rest())) blank(index, index + length);
  for (const { index, 0: said } of rest().matchAll(BETWEEN)) blank(index, index + said.length);
  return [...rest().matchAll(/[^\s、,;:/。.]+/g)]
    .map(({ index, 0: said }) => ({ start: cell.start + index, end: cell.start + index + said.length }))
    .filter(({ start, end }) => {
      const said = folded.slice(start, end);
      return hanIn(said) >= SHORTEST_LEFT && readTime(folded, { start, end }, null) === null;
    });
}

function hanIn(words: string): number {
  return words.replace(/[^\u4E00-\u9FFF]/g, "").length;
}
