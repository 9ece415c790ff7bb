import type { Database } from "../../store/sqlite/database.ts";

/** Raised with every change of these tables: a workspace of another layout is thrown away. */
export const LAYOUT = 1;

/*
 * A workspace in rows. Numbers of keys are hashes: two keys of one number only make a part again that need
 * not have been.
 */
const TABLES = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Documents, each linked of itself alone: those of the graph, and those made for a graph to come.
CREATE TABLE fragments (
  id INTEGER PRIMARY KEY,
  policy TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  said TEXT NOT NULL,
  hash TEXT NOT NULL,
  counts TEXT NOT NULL,
  publishes BLOB NOT NULL,
  standing INTEGER NOT NULL,
  UNIQUE (policy, sha256, said)
);
CREATE INDEX fragments_standing ON fragments (standing, policy);
CREATE TABLE facets (
  fragment INTEGER NOT NULL,
  name TEXT NOT NULL,
  hash INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (fragment, name)
);

-- What is looked up by key: put there by an owner, or counted.
CREATE TABLE puts (key TEXT NOT NULL, owner TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, owner)) WITHOUT ROWID;
CREATE TABLE counts (key TEXT PRIMARY KEY, things TEXT NOT NULL) WITHOUT ROWID;

-- Parts of the graph that depend on more than one document, with what they asked and what the answer was.
CREATE TABLE parts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  asked BLOB NOT NULL,
  hash INTEGER NOT NULL,
  counts TEXT NOT NULL,
  output BLOB NOT NULL
);
CREATE TABLE reads (key INTEGER NOT NULL, part INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (key, part)) WITHOUT ROWID;

CREATE TABLE statements (id TEXT PRIMARY KEY, position INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE found (statement TEXT NOT NULL, part INTEGER NOT NULL, suspect INTEGER NOT NULL, PRIMARY KEY (statement, part)) WITHOUT ROWID;
CREATE INDEX found_part ON found (part);
`;

/** Makes the tables of a new workspace. */
export function createTables(database: Database): void {
  database.exec(TABLES);
}
