import type { Items } from "../../link/facts.ts";
import type { Counts } from "../../store/difference.ts";

/**
 * How many nodes of each label and relationships of each type and method, by `n|Label` and `r|TYPE|METHOD`.
 */
export type Tally = Readonly<Record<string, number>>;

export function countsOf({ nodes, relationships }: Items): Tally {
  const tally: Record<string, number> = {};
  for (const { label } of nodes) tally[`n|${label}`] = (tally[`n|${label}`] ?? 0) + 1;
  for (const { type, method } of relationships) {
    const key = `r|${type}|${method}`;
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}

/** What is left when some go and others come; kinds of which there are none are left out. */
export function added(tally: Tally, minus: Tally, plus: Tally): Tally {
  const sum: Record<string, number> = { ...tally };
  for (const [key, count] of Object.entries(minus)) sum[key] = (sum[key] ?? 0) - count;
  for (const [key, count] of Object.entries(plus)) sum[key] = (sum[key] ?? 0) + count;
  const isLeft = Object.values(sum).every((count) => count !== 0);
  return isLeft ? sum : Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0));
}

/** As a store keeps them. */
export function toCounts(tally: Tally): Counts {
  const nodes: Record<string, number> = {};
  const relationships: Record<string, Record<string, number>> = {};
  for (const [key, count] of Object.entries(tally).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind, name = "", method = ""] = key.split("|");
    if (kind === "n") nodes[name] = count;
    else relationships[name] = { ...relationships[name], [method]: count };
  }
  return { nodes, relationships };
}
