import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Clause, Document, Unit } from "../text/document.ts";
import { follows, relate, says } from "./basis.ts";
import type { Resolution } from "./bodies/bureau.ts";
import { printedOf } from "./bodies/resolve.ts";
import { endOf } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/**
 * ASSIGNED_TO: a provision, or an indicator whose row has a column of names, and those its clause names.
 * Explicit on the unit that the clause speaks for; derived on the tasks of a measure whose names stand in one
 * merged cell of a table of tasks. The quotation is the name as printed, `phraseStart`/`phraseEnd` the whole
 * clause.
 */
export function assignments(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  resolution: Resolution,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"ASSIGNED_TO">[] {
  const indicatorOf = new Map(document.indicators.map((row, index) => [row, indicators[index]!]));
  const tasksOf = new Map<Unit, Unit[]>();
  for (const unit of document.units) {
    if (unit.kind !== "TASK" || !unit.parent) continue;
    const known = tasksOf.get(unit.parent);
    if (known) known.push(unit);
    else tasksOf.set(unit.parent, [unit]);
  }
  return document.clauses.flatMap((clause) => {
    const { unit } = clause;
    const source = clause.indicator ? indicatorOf.get(clause.indicator) : unit && provisions.get(unit);
    if (!source) return [];
    const tasks = unit && sharesCell(document, clause) ? (tasksOf.get(unit) ?? []) : [];
    return clause.names.flatMap((name) => {
      const { bureau, repair } = resolution.of.get(name)!;
      const target = endOf(bureau.id, "Bureau");
      const words = quote(name, unit ?? clause.indicator?.unit ?? null);
      const properties = {
        role: name.role,
        roleRule: name.rule,
        printed: printedOf(document, name),
        phraseStart: clause.start,
        phraseEnd: clause.end,
        ...(repair && { repair: repair.rule }),
      };
      return [
        relate(
          "ASSIGNED_TO",
          source,
          target,
          says(repair ? "clause/names-repaired" : "clause/names", words),
          properties,
        ),
        ...tasks.map((task) =>
          relate(
            "ASSIGNED_TO",
            provisions.get(task)!,
            target,
            follows("clause/merged-cell", words),
            properties,
          ),
        ),
      ];
    });
  });
}

function sharesCell(document: Document, { unit, indicator }: Clause): boolean {
  if (indicator) return false;
  for (let at = unit; at; at = at.parent) if (document.taskTables.has(at)) return unit!.kind === "MEASURE";
  return false;
}
