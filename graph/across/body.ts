import { relate, suggests } from "../link/basis.ts";
import { bureauNodeOf, formerIdsIn } from "../link/bodies/nodes.ts";
import { predecessorsOf, registeredNode, successionsOf } from "../link/bodies/succession.ts";
import { withFormerId } from "../link/former.ts";
import linking from "../link/lexicon/linking.json" with { type: "json" };
import { endOf } from "../link/node.ts";
import type { GraphNode, GraphRelationship } from "../model/index.ts";
import { mark, note, outcome, reviewed } from "../statements/mark.ts";
import type { Statement } from "../statements/statement.ts";
import type { Counterpart } from "./counterparts.ts";
import type { Index } from "./index-reader.ts";
import { bodyKey, counterpartKey, counterpartsKey, statedKey } from "./keys.ts";
import { told } from "./marked-document.ts";
import { partOf, type Part } from "./part.ts";
import { formerIn, isSameIn, spokenOn } from "./said.ts";

/**
 * A body as all documents together know it, what reforms made of it, and its counterparts above, each once
 * with the words of the first document that says so. Null where no document names it, nor one that it
 * succeeds.
 */
export function bodyPart(id: string, index: Index): Part | null {
  const said = index.counted(bodyKey(id));
  const isSuccessor = predecessorsOf(id).some((each) => index.things(bodyKey(each)).length > 0);
  const nodes: GraphNode[] =
    said.size > 0 ? [bureauNodeOf(id, said)] : isSuccessor ? [registeredNode(id)] : [];
  const relationships: GraphRelationship[] = [
    ...(nodes.length > 0 ? successionsOf(id) : []),
    ...index.things(counterpartsKey(id)).flatMap((upper) => counterpartOf(id, upper, index)),
  ];
  if (nodes.length + relationships.length === 0) return null;
  const statements = spokenOn([id, ...formerIdsIn(said)], index);
  const elsewhere = index.all<Statement[]>(statedKey(id)).flatMap(({ value }) => value);
  if (statements.length + elsewhere.length === 0) return partOf({ nodes, relationships });

  const found = outcome();
  for (const each of elsewhere) note(found, id, each);
  const own = { statements: withAll(statements, elsewhere), readings: [], isSame: isSameIn(index) };
  const kept = reviewed(relationships, own, found);
  const marked = mark({ nodes, relationships: kept }, own, found);
  return { ...partOf(marked), ...told(found, []) };
}

/** Statements in the order of the ledger, with those that others found to be of a node. */
export function withAll(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const known = new Set(statements.map(({ id }) => id));
  return [...statements, ...others.filter(({ id }) => !known.has(id))];
}

function counterpartOf(id: string, upper: string, index: Index): GraphRelationship[] {
  const words = index.first<Counterpart>(counterpartKey(id, upper));
  if (!words) return [];
  const { function: does, quotation, formerIds } = words.value;
  const basis = suggests("bureau/same-function", quotation, linking.counterpartConfidence);
  const ends = [endOf(id, "Bureau"), endOf(upper, "Bureau")] as const;
  const former = formerIn(index, (each) => (each === id ? formerIds.body : formerIds.upper));
  return [withFormerId(relate("COUNTERPART_OF", ...ends, basis, { function: does }), former)];
}
