import type { GraphNode } from "../../model/index.ts";
import type { Database } from "./database.ts";
import type { Words } from "./words.ts";

/*
 * Deadlines have a table of their own, so that those of a window are found by their last day.
 */

/** The first and the last day that can be the last one, as ISO dates; null where there is none. */
export const DUE_TABLE = `CREATE TABLE due (
    node INTEGER PRIMARY KEY, first TEXT, last TEXT, policy INTEGER, rank INTEGER NOT NULL
  )`;

export const DUE_INDEXES: readonly string[] = [
  "CREATE INDEX due_all ON due (first, rank, last, node)",
  "CREATE INDEX due_policy ON due (policy, first, rank, last, node)",
];

/** Writes the row of a node that is a deadline. */
export function insertDue(
  { label, properties }: GraphNode,
  key: number,
  database: Database,
  words: Words,
): void {
  if (label !== "Deadline") return;
  database.run(
    "INSERT INTO due (node, first, last, policy, rank) VALUES (?, ?, ?, ?, ?)",
    key,
    properties.dueFrom ?? null,
    properties.dueTo ?? null,
    words.keyOf(properties.policy),
    properties.order,
  );
}

export function deleteDue(key: number, database: Database): void {
  database.run("DELETE FROM due WHERE node = ?", key);
}
