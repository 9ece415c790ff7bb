import type { Unit } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import type { Line } from "./lines.ts";

/**
 * The lines that may say what the document is: those before its first heading or its table of contents. An annex
 * that opens the text (`附件1`), or stands between a notice and the plan it passes on, does not end them at once:
 * the title is below it. Without any heading the first lines are the cover.
 */
export function coverLines(
  lines: readonly Line[],
  owners: readonly (Unit | null)[],
  contentsStart: number,
): readonly Line[] {
  const first = owners.findIndex((owner) => owner !== null);
  if (first < 0) return lines.slice(0, Math.min(limits.coverWithoutUnits, contentsStart));
  const body = owners.findIndex(
    (owner, index) => index >= first && owner !== null && owner.kind !== "ATTACHMENT",
  );
  const end = Math.min(body < 0 ? lines.length : body, first + limits.coverBelowAnnex);
  return lines.slice(0, Math.min(owners[first]!.kind === "ATTACHMENT" ? end : first, contentsStart));
}
