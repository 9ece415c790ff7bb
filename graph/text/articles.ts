import type { Line } from "./lines.ts";

/**
 * In a law （一）、（二） stand in an article; in some local policies articles stand under （一）: then an
 * article begins between （一） and （二）.
 */
export function articlesStandBelowMeasures(lines: readonly Line[]): boolean {
  let measure = 0;
  let article = false;
  for (const { opens } of lines) {
    if (opens?.kind.kind === "ARTICLE") article = true;
    if (opens?.kind.kind !== "MEASURE" || opens.ordinal === null) continue;
    if (article && opens.ordinal > 1 && opens.ordinal === measure + 1) return true;
    [measure, article] = [opens.ordinal, false];
  }
  return false;
}
