import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Clause, Document, Unit } from "../text/document.ts";
import { follows, relate, says } from "./basis.ts";
import { printedOf, type Resolution } from "./bureaus.ts";
import type { quoterOf } from "./quote.ts";

/**
 * ASSIGNED_TO: a provision and those its clause names. Explicit on the unit that the clause speaks for;
 * derived on the tasks of a measure whose names stand in one merged cell of a table of tasks. The quotation
 * is the name as printed, `phraseStart`/`phraseEnd` the whole clause.
 */
export function assignments(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
  resolution: Resolution,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"ASSIGNED_TO">[] {
  const tasksOf = new Map<Unit, Unit[]>();
  for (const unit of document.units) {
    if (unit.kind !== "TASK" || !unit.parent) continue;
    const known = tasksOf.get(unit.parent);
    if (known) known.push(unit);
    else tasksOf.set(unit.parent, [unit]);
  }
  return document.clauses.flatMap((clause) => {
    const { unit } = clause;
    if (!unit) return [];
    const tasks = sharesCell(document, clause) ? (tasksOf.get(unit) ?? []) : [];
    return clause.names.flatMap((name) => {
      const { bureau, repair } = resolution.of.get(name)!;
      const target = bureaus.get(bureau.id)!;
      const words = quote(name, unit);
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
          provisions.get(unit)!,
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

function sharesCell(document: Document, { unit }: Clause): boolean {
  for (let at = unit; at; at = at.parent) if (document.taskTables.has(at)) return unit!.kind === "MEASURE";
  return false;
}
