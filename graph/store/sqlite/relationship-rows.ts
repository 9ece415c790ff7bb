import type { GraphRelationship } from "../../model/index.ts";
import type { RelationshipKey } from "../difference.ts";
import { OWN } from "../records.ts";
import type { Row } from "../store.ts";
import { compactId, plainId } from "./compact-id.ts";
import type { Cells, Database } from "./database.ts";
import { EVIDENCE_COLUMNS, evidenceInto, insertEvidence, releaseEvidence } from "./evidence-rows.ts";
import type { Placed } from "./node-rows.ts";
import { pack, unpackInto } from "./packed.ts";
import type { Words } from "./words.ts";

const OWN_COLUMNS = "r.type, r.id, r.method, r.rule, r.confidence, r.former, r.shape, r.data";
/** Columns of `relationship r`, `evidence e` and its ends, as they are called, that `relationshipRow` reads. */
export function relationshipColumns(source: string, target: string): string {
  return `${source}.id, ${target}.id, ${OWN_COLUMNS}, ${EVIDENCE_COLUMNS}`;
}
export const RELATIONSHIP_COLUMNS = relationshipColumns("a", "b");
const EVIDENCE_AT = 10;

/** The row `type, source, target, properties` of those columns. */
export function relationshipRow(cells: Cells, words: Words): Row {
  const [source, target, type, id, method, rule, confidence, former, shape, data] = cells;
  const values: Record<string, unknown> = {
    id: plainId(id),
    method: words.wordOf(Number(method)),
    rule: words.wordOf(Number(rule)),
    confidence,
  };
  if (former !== null) values.formerId = plainId(former);
  evidenceInto(values, cells, EVIDENCE_AT, words);
  unpackInto(values, Number(shape), data, words);
  return { type: words.wordOf(Number(type)), source, target, properties: values };
}

const COLUMNS =
  "id, type, method, source, target, source_rank, target_rank, " +
  "rule, confidence, former, evidence, shape, data";
const INSERT = `INSERT INTO relationship (${COLUMNS}) VALUES (?${", ?".repeat(COLUMNS.split(",").length - 1)})`;

/**
 * Writes relationships that are not there, between nodes that are. Those of one list share rows of evidence.
 */
export function insertRelationships(
  relationships: readonly GraphRelationship[],
  placeOf: (id: string) => Placed,
  database: Database,
  words: Words,
): void {
  const evidence = insertEvidence(
    relationships.map((relationship) => relationship.evidence),
    database,
    words,
  );
  for (const [index, relationship] of relationships.entries()) {
    const [source, target] = [placeOf(relationship.source), placeOf(relationship.target)];
    // What belongs to this type only, and what people stated: under the names that `relationshipFrom` expects.
    const { properties, stated } = relationship;
    const { shape, data } = pack(properties, words, OWN, stated === undefined ? {} : { stated });
    database.run(
      INSERT,
      compactId(relationship.id),
      words.keyOf(relationship.type),
      words.keyOf(relationship.method),
      source.key,
      target.key,
      source.rank,
      target.rank,
      words.keyOf(relationship.rule),
      relationship.confidence,
      relationship.formerId === undefined ? null : compactId(relationship.formerId),
      evidence[index],
      shape,
      data,
    );
  }
}

/** Takes a relationship out, with its evidence when no other has the same. */
export function deleteRelationship({ id }: RelationshipKey, database: Database): void {
  const row = database.row("SELECT key, evidence FROM relationship WHERE id = ?", compactId(id));
  if (!row) throw new Error(`the graph has no relationship ${id} to change or remove`);
  database.run("DELETE FROM relationship WHERE key = ?", row[0]);
  releaseEvidence(Number(row[1]), database);
}
