import type { NodeOf, RelationshipOf } from "../model/index.ts";
import type { Document } from "../text/document.ts";
import { relate, suggests } from "./basis.ts";
import type { Bureau, Resolution } from "./bodies/bureau.ts";
import linking from "./lexicon/linking.json" with { type: "json" };
import { liesIn, NATION } from "./places/place.ts";
import type { quoterOf } from "./quote.ts";

/**
 * `省市场监管局`, `国家市场监督管理总局`, `市场监管局` → 市场监管: the level and the kind of body do not say
 * what it does.
 */
export function functionOf(name: string): string | null {
  const stem = name
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(/^(?:国务院|国家|中国|省|自治区|市(?!场)|区|县|州|.{2,3}(?:省|市|县|区|州))/, "")
    .replace(/(?:总局|委员会|管理局|局|厅|委|部|办公室|办|署)$/, "")
    .replaceAll("监督管理", "监管")
    .replaceAll("和", "");
  return stem.length >= 2 ? stem : null;
}

/**
 * COUNTERPART_OF: bodies of a local plan → those of an upper one whose names say the same function; never
 * merged.
 */
export function counterparts(
  document: Document,
  local: Resolution,
  upper: Resolution,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"COUNTERPART_OF">[] {
  const byFunction = new Map<string, Bureau>();
  for (const body of upper.bureaus) {
    const stem = body.kind === "ADMINISTRATION" ? functionOf(body.name) : null;
    if (stem && !byFunction.has(stem)) byFunction.set(stem, body);
  }
  return local.bureaus.flatMap((bureau) => {
    const stem = bureau.kind === "ADMINISTRATION" ? functionOf(bureau.name) : null;
    if (!stem) return [];
    const target = byFunction.get(stem);
    const printed = [...local.of].find(([, { bureau: named }]) => named.id === bureau.id)?.[0];
    if (!target || !printed || !isOver(target, bureau)) return [];
    const unit = document.clauses.find(({ names }) => names.includes(printed))?.unit ?? null;
    return [
      relate(
        "COUNTERPART_OF",
        bureaus.get(bureau.id)!,
        bureaus.get(target.id)!,
        suggests("bureau/same-function", quote(printed, unit), linking.counterpartConfidence),
        { function: stem },
      ),
    ];
  });
}

/** True for a body of a place in which the other's lies, or of the nation. */
function isOver(upper: Bureau, lower: Bureau): boolean {
  if (upper.place === null || upper.place === lower.place) return false;
  return upper.place === NATION || (lower.place !== null && liesIn(lower.place, upper.place));
}
