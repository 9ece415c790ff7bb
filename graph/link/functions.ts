import type { Quotation } from "../model/index.ts";
import type { ClauseName, Unit } from "../text/document.ts";
import type { FunctionFacts } from "./facts.ts";
import type { Linked } from "./linked.ts";

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

/** What the bodies do that a document charges, in order, with the words that name each first. */
export function functionsOf({ document, resolution, quote }: Linked): FunctionFacts[] {
  const first = new Map<string, { readonly name: ClauseName; readonly unit: Unit | null }>();
  for (const { names, unit } of document.clauses)
    for (const name of names) {
      const { id } = resolution.of.get(name)!.bureau;
      if (!first.has(id)) first.set(id, { name, unit });
    }
  return resolution.bureaus.flatMap(({ id, name, kind, place }) => {
    const does = kind === "ADMINISTRATION" ? functionOf(name) : null;
    if (does === null) return [];
    const named = first.get(id);
    const quotation: Quotation | null = named ? quote(named.name, named.unit) : null;
    return [{ body: id, place, function: does, quotation }];
  });
}
