import type { ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Unit } from "../text/document.ts";
import { fold } from "../text/fold.ts";
import { follows, relate } from "./basis.ts";
import type { Resolution } from "./bodies/bureau.ts";
import { restating } from "./restatements.ts";
import type { quoterOf } from "./quote.ts";

/** The last part of the path of a row of a table. */
const ROW = /(?:^|__)row_\d+(?:~\d+)?$/;
const SHORTEST_TITLE = 4;

/**
 * RESTATES: a row of a table of tasks in the annex → the measure or task of the body with the same title. A
 * title that the body has twice is no identity. The verdict is EDITED where both name bodies and not the same
 * ones.
 */
export function rowRestatements(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  resolution: Resolution,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"RESTATES">[] {
  const bodies = bodiesOf(document, resolution);
  return [...rowTwinsOf(document)].map(([row, twin]) => {
    const [own, others] = [bodies.get(row) ?? [], bodies.get(twin) ?? []];
    const differ = own.length > 0 && others.length > 0 && own.join() !== others.join();
    const basis = follows("annex/same-title", quote({ start: row.start, end: row.end }, row));
    return relate("RESTATES", restating(provisions, row), restating(provisions, twin), basis, {
      verdict: differ ? "EDITED" : "SAME",
      difference: differ ? ["BUREAUS"] : [],
    });
  });
}

/** Rows of tables in the annex, and what they restate in the body by title. */
export function rowTwinsOf(document: Document): ReadonlyMap<Unit, Unit> {
  const body = new Map<string, Unit | null>();
  for (const unit of document.units) {
    if (unit.part !== "BODY" || (unit.kind !== "MEASURE" && unit.kind !== "TASK") || unit.title === null)
      continue;
    const title = plain(unit.title);
    body.set(title, body.has(title) ? null : unit);
  }
  const twins = new Map<Unit, Unit>();
  for (const unit of document.units) {
    if (unit.part !== "ANNEX" || unit.kind !== "TASK" || unit.title === null || !ROW.test(unit.path))
      continue;
    const title = plain(unit.title);
    const twin = title.length >= SHORTEST_TITLE ? body.get(title) : null;
    if (twin) twins.set(unit, twin);
  }
  return twins;
}

function plain(title: string): string {
  return fold(title).replace(/[\s。,;:、“”"()]/g, "");
}

/** The bureaus that each unit charges, in order of their ids. */
function bodiesOf(document: Document, resolution: Resolution): ReadonlyMap<Unit, readonly string[]> {
  const bodies = new Map<Unit, Set<string>>();
  for (const { unit, indicator, names } of document.clauses) {
    if (!unit || indicator) continue;
    const known = bodies.get(unit) ?? new Set<string>();
    for (const name of names) known.add(resolution.of.get(name)!.bureau.same);
    bodies.set(unit, known);
  }
  return new Map([...bodies].map(([unit, ids]) => [unit, [...ids].toSorted()]));
}
