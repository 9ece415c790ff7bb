import type { GraphRelationship, ReadingAs } from "../model/index.ts";
import type { AppliedReading } from "./apply-readings.ts";
import type { Statement } from "./statement.ts";

/** What rests on words that a person says name such a thing, and whether its far end is made by them, too. */
const RESTS: {
  readonly [As in ReadingAs]: { readonly types: readonly string[]; readonly makesNode: boolean };
} = {
  OWNER: { types: ["ASSIGNED_TO"], makesNode: false },
  INDICATOR: { types: ["CONTAINS"], makesNode: true },
  TARGET: { types: ["SETS", "DELIVERS"], makesNode: true },
  DEADLINE: { types: ["DUE"], makesNode: true },
  NONE: { types: [], makesNode: false },
};

/**
 * A relationship that rests on words by what a person states of them is STATED, whatever the rules say of the
 * words. `note` is called for it and for the node that it makes.
 */
export function readAs(
  relationship: GraphRelationship,
  readings: readonly AppliedReading[],
  note: (id: string, statement: Statement) => void,
): GraphRelationship {
  const reading = readings.findLast((each) => restsOn(relationship, each));
  if (!reading) return relationship;
  note(relationship.id, reading.statement);
  const { makesNode } = RESTS[reading.statement.value.as];
  if (makesNode && relationship.type !== "DELIVERS") note(relationship.target, reading.statement);
  return { ...relationship, method: "STATED", rule: "statement/reading" };
}

function restsOn({ type, source, rule, evidence }: GraphRelationship, reading: AppliedReading): boolean {
  const { statement, span, subject } = reading;
  if (!RESTS[statement.value.as].types.includes(type) || evidence.kind !== "QUOTATION") return false;
  if (evidence.start !== span.start || evidence.end !== span.end) return false;
  // What is stated of a measure holds for the tasks that share its cell.
  return source === subject || (rule === "clause/merged-cell" && source.startsWith(`${subject}__`));
}
