import { citedPolicyNode } from "../link/policies.ts";
import { plain } from "../text/citations.ts";
import { mark, note, outcome } from "../statements/mark.ts";
import type { Statement } from "../statements/statement.ts";
import { withAll } from "./body.ts";
import { meantBy } from "./cited.ts";
import type { Index } from "./index-reader.ts";
import { citedKey, statedKey } from "./keys.ts";
import type { KnownCurated } from "./known-curated.ts";
import { told } from "./marked-document.ts";
import { partOf, type Part } from "./part.ts";
import type { CitedAs } from "./resolved.ts";
import { isSameIn, spokenOn } from "./said.ts";

/** A policy that is not held, as all who cite it know it. Null where nobody does. */
export function citedPart(id: string, known: KnownCurated, index: Index): Part | null {
  const counted = [...index.counted(citedKey(id))].map(([json, often]) => ({
    ...(JSON.parse(json) as CitedAs),
    often,
  }));
  if (counted.length === 0) return null;
  const number = counted.find(({ docNumber }) => docNumber !== null)?.docNumber ?? null;
  const often = new Map<string, number>();
  for (const { title, often: times } of counted) often.set(title, (often.get(title) ?? 0) + times);
  const titles = [...often]
    .toSorted(([a, of], [b, other]) => other - of || a.length - b.length || (a < b ? -1 : 1))
    .map(([title]) => title);
  const [title = ""] = titles;
  const { fitting } = meantBy({ title, docNumber: number }, known, index);
  // Others may have cited it by its title alone before its number was known.
  const formerIds = id === number ? [...new Set(titles.map(plain))].filter((each) => each !== id) : [];
  const nodes = [citedPolicyNode(id, titles, number, { formerIds, candidates: fitting })];
  const statements = spokenOn([id], index).filter(({ on }) => on?.type === undefined);
  const elsewhere = index.all<Statement[]>(statedKey(id)).flatMap(({ value }) => value);
  if (statements.length + elsewhere.length === 0) return partOf({ nodes, relationships: [] });

  const found = outcome();
  for (const each of elsewhere) note(found, id, each);
  const said = { statements: withAll(statements, elsewhere), readings: [], isSame: isSameIn(index) };
  const marked = mark({ nodes, relationships: [] }, said, found);
  return { ...partOf(marked), ...told(found, []) };
}
