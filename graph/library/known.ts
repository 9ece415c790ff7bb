import { documentOf, sourceOf } from "../build.ts";
import { currentIdOf, currentIdsOf } from "../chains/former-ids.ts";
import { linksOf } from "../chains/links.ts";
import { nodeOf } from "../chains/lookup.ts";
import type { GraphNode, GraphRelationship, HeldText } from "../model/index.ts";
import type { Known } from "../statements/bind.ts";
import type { Statement } from "../statements/statement.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandOut, relationshipsByIds } from "../store/questions.ts";
import type { Store } from "../store/store.ts";

/** What a statement may be bound to: its subject as the graph has it, and the document that it is in. */
export interface SubjectKnown {
  /** The id that the subject has today. */
  readonly subject: string;
  readonly known: Known;
}

/**
 * Looks up the subject of a statement. `standing` are the statements that stand: a relationship that was
 * rejected is not in the graph any more, and may be accepted again. `textOf` gives the current text of a
 * policy, null where none is held.
 */
export async function knownOf(
  store: Store,
  statement: Statement,
  standing: readonly Statement[],
  textOf: (policy: string) => Promise<HeldText | null>,
): Promise<SubjectKnown> {
  const id = await currentIdOf(store, statement.subject);
  const node = await nodeOf(store, id);
  if (!node) return knownRelationship(store, statement.subject, standing);
  const flags = node.label === "Finding" ? await linksOf(store, expandOut, "FLAGS", [node.id]) : [];
  const held = "policy" in node.properties ? await textOf(node.properties.policy) : null;
  const documents = held ? [asCorrected(held, standing)] : [];
  return { subject: node.id, known: { nodes: [node], relationships: flags, documents } };
}

async function knownRelationship(
  store: Store,
  given: string,
  standing: readonly Statement[],
): Promise<SubjectKnown> {
  const [subject] = await currentIdsOf(store, [given]);
  const rows = await store.read(relationshipsByIds, { ids: [subject!] });
  const found: GraphRelationship[] = rows.map((row) => relationshipFrom(row));
  const relationships = found.length > 0 ? found : decidedOn(given, standing);
  return { subject: subject!, known: { nodes: [] as GraphNode[], relationships, documents: [] } };
}

/** A relationship as the decision that took it away knows it. */
function decidedOn(id: string, standing: readonly Statement[]): GraphRelationship[] {
  return standing.flatMap(({ kind, subject, quote, on }) => {
    if (kind !== "DECISION" || subject !== id || on?.type === undefined || quote === null) return [];
    const evidence = {
      kind: "QUOTATION",
      policy: "",
      unit: null,
      quote,
      start: 0,
      end: quote.length,
      line: 1,
    };
    const ends = { source: on.source, target: on.target };
    // Binding looks at ends, method and words alone.
    const known = { id, type: on.type, ...ends, method: "INFERRED", evidence, properties: {} };
    return [known as unknown as GraphRelationship];
  });
}

function asCorrected(held: HeldText, standing: readonly Statement[]) {
  const own = standing.filter(
    ({ kind, subject }) =>
      (kind === "METADATA" && subject === held.policy) ||
      (kind === "READING" && subject.startsWith(`${held.policy}#`)),
  );
  return documentOf(sourceOf(held), own);
}
