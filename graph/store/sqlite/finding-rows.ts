import type { GraphNode } from "../../model/index.ts";
import type { Database } from "./database.ts";
import type { Words } from "./words.ts";

/*
 * Findings have a table of their own, so that the gravest are found in order, and counted, without reading
 * what they say.
 */

export const FINDING_TABLE = `CREATE TABLE finding (
    node INTEGER PRIMARY KEY, severity INTEGER NOT NULL, code INTEGER NOT NULL, policy INTEGER, rank INTEGER NOT NULL
  )`;

/** With all columns that a page or a count needs. */
export const FINDING_INDEXES: readonly string[] = [
  "CREATE INDEX finding_all ON finding (severity, rank, code, node)",
  "CREATE INDEX finding_policy ON finding (policy, severity, rank, code, node)",
];

/** Writes the row of a node that is a finding. */
export function insertFinding(
  { label, properties }: GraphNode,
  key: number,
  database: Database,
  words: Words,
): void {
  if (label !== "Finding") return;
  database.run(
    "INSERT INTO finding (node, severity, code, policy, rank) VALUES (?, ?, ?, ?, ?)",
    key,
    words.keyOf(properties.severity),
    words.keyOf(properties.code),
    words.keyOf(properties.policy),
    properties.order,
  );
}

export function deleteFinding(key: number, database: Database): void {
  database.run("DELETE FROM finding WHERE node = ?", key);
}
