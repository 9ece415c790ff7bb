import {
  DIFFERENCE,
  keysOf,
  type Difference,
  type NodeOf,
  type ProvisionNode,
  type RelationshipOf,
} from "../model/index.ts";
import type { Clause, Document, Unit } from "../text/document.ts";
import { follows, relate } from "./basis.ts";
import type { Resolution } from "./bodies/bureau.ts";
import type { quoterOf } from "./quote.ts";
import type { TaskMatch } from "./sentences.ts";
import { wordsOf } from "./provisions.ts";

/**
 * Measures of a table of tasks and those of the body with the same number. Section numbers do not count: the
 * annex drops 总体要求 and shifts them by one. Where the body numbers its measures anew in each section, a
 * number is no identity.
 */
export function twinsOf(document: Document): ReadonlyMap<Unit, Unit> {
  const body = new Map<number, Unit | null>();
  for (const unit of document.units)
    if (unit.kind === "MEASURE" && unit.part === "BODY")
      body.set(unit.ordinal, body.has(unit.ordinal) ? null : unit);
  const twins = new Map<Unit, Unit>();
  for (const unit of document.units) {
    const twin =
      unit.kind === "MEASURE" && unit.part === "ANNEX" && inTaskTable(document, unit)
        ? body.get(unit.ordinal)
        : null;
    if (twin) twins.set(unit, twin);
  }
  return twins;
}

/**
 * RESTATES: a measure of the annex → its twin, with what differs; a task of the annex → the measure whose
 * sentence it restates.
 */
export function restatements(
  document: Document,
  twins: ReadonlyMap<Unit, Unit>,
  matches: readonly TaskMatch[],
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  resolution: Resolution,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"RESTATES">[] {
  const parts = partsOf(document);
  const measures = [...twins].map(([annex, twin]) => {
    const difference = differencesOf(document, parts, resolution, annex, twin);
    const basis = follows("annex/same-number", quote({ start: annex.start, end: annex.end }, annex));
    return relate("RESTATES", restating(provisions, annex), restating(provisions, twin), basis, {
      verdict: difference.length > 0 ? "EDITED" : "SAME",
      difference,
    });
  });
  const tasks = matches.flatMap(({ task, measure, verdict, span, comparison }) => {
    if (!span || verdict === "ADDED") return [];
    const words = { start: task.start, end: task.paragraphs.at(-1)?.end ?? task.end };
    const change = comparison && { removed: comparison.removed, inserted: comparison.insertedInside };
    return [
      relate(
        "RESTATES",
        restating(provisions, task),
        restating(provisions, measure),
        follows("annex/same-sentence", quote(words, task)),
        { verdict, phraseStart: span.start, phraseEnd: span.end, ...change },
      ),
    ];
  });
  return [...measures, ...tasks];
}

/** The node of a measure or task. */
export function restating(
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  unit: Unit,
): NodeOf<"Measure" | "Task"> {
  const node = provisions.get(unit)!;
  if (node.label === "Section") throw new TypeError(`RESTATES: a section restates nothing: ${node.id}`);
  return node;
}

/** What belongs to each unit: the units directly in it, and the clauses that speak for it. */
interface Parts {
  readonly units: ReadonlyMap<Unit, readonly Unit[]>;
  readonly clauses: ReadonlyMap<Unit, readonly Clause[]>;
}

function partsOf(document: Document): Parts {
  const [units, clauses] = [new Map<Unit, Unit[]>(), new Map<Unit, Clause[]>()];
  for (const unit of document.units) if (unit.parent) listIn(units, unit.parent).push(unit);
  for (const clause of document.clauses) if (clause.unit) listIn(clauses, clause.unit).push(clause);
  return { units, clauses };
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function differencesOf(
  document: Document,
  parts: Parts,
  resolution: Resolution,
  annex: Unit,
  body: Unit,
): Difference[] {
  const annexBureaus = bureausOf(parts, resolution, annex);
  const bodyBureaus = bureausOf(parts, resolution, body);
  const sameSet = annexBureaus.toSorted().join() === bodyBureaus.toSorted().join();
  const differs: Record<Difference, boolean> = {
    TITLE: annex.title !== body.title,
    BUREAUS: !sameSet,
    BUREAU_ORDER: sameSet && annexBureaus.join() !== bodyBureaus.join(),
    TEXT: sentencesOf(document, parts, annex) !== sentencesOf(document, parts, body),
  };
  return keysOf(DIFFERENCE.words).filter((difference) => differs[difference]);
}

function bureausOf(parts: Parts, resolution: Resolution, unit: Unit): string[] {
  return (parts.clauses.get(unit) ?? []).flatMap((clause) =>
    clause.names.map((name) => resolution.of.get(name)!.bureau.same),
  );
}

/**
 * The words of a measure and its tasks without headings, numbers, clauses of responsibility and white space.
 */
function sentencesOf(document: Document, parts: Parts, measure: Unit): string {
  const units = [measure, ...(parts.units.get(measure) ?? [])];
  const clauses = (parts.clauses.get(measure) ?? []).map((clause) =>
    document.source.text.slice(clause.start, clause.end),
  );
  const words = units.map((unit) => {
    const own = wordsOf(document, unit);
    return own.slice(unit.start === unit.end ? 0 : unit.end - unit.start);
  });
  return clauses
    .reduce((text, clause) => text.replace(clause, ""), words.join(""))
    .replace(/[\s\u00A0。]/g, "");
}

function inTaskTable(document: Document, unit: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent) if (document.taskTables.has(at)) return true;
  return false;
}
