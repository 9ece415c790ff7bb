import type { Unit } from "./document.ts";
import type { Line } from "./lines.ts";

/** A unit that later lines may still belong to, with the numbers already given below it. */
export interface Open {
  readonly unit: Unit | null;
  readonly rank: number;
  readonly taken: Map<string, number>;
  readonly counts: Map<string, number>;
}

/** True when the next line that is not blank opens an item of lower rank. */
export function holdsItems(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  while (next < lines.length && lines[next]!.content.start === lines[next]!.content.end) next += 1;
  return (lines[next]?.opens?.kind.rank ?? -1) > lines[index]!.opens!.kind.rank;
}

/**
 * The open column that （一） is an item of: one whose numbers it continues, or that stands where the
 * section's own begin anew.
 */
export function columnOf(open: readonly Open[], code: string, ordinal: number): Open | null {
  const at = open.findIndex(({ unit }) => unit?.kind === "COLUMN");
  if (at < 1) return null;
  const [column, outside] = [open[at]!, open[at - 1]!];
  const [inside, before] = [column.counts.get(code), outside.counts.get(code)];
  if (inside !== undefined) return ordinal === inside + 1 ? column : null;
  const anew = before !== undefined || outside.unit?.path.includes("chp_");
  return ordinal === 1 && anew ? column : null;
}

/** A number that is printed again in the same place gets a mark of its own: `sec_1`, `sec_1~2`, `sec_1~3`. */
export function freshPath(parent: Open, code: string, ordinal: number): string {
  const own = `${code}_${ordinal}`;
  const copies = (parent.taken.get(own) ?? 0) + 1;
  parent.taken.set(own, copies);
  return `${parent.unit ? `${parent.unit.path}__` : ""}${own}${copies === 1 ? "" : `~${copies}`}`;
}
