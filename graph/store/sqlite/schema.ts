import { LABELS } from "../../model/index.ts";
import type { Database } from "./database.ts";
import { DUE_INDEXES, DUE_TABLE } from "./due-rows.ts";
import { FINDING_INDEXES, FINDING_TABLE } from "./finding-rows.ts";

/*
 * How the graph lies in tables. Words that many rows share (labels, types, methods, rules, policies, shapes
 * of properties) are numbers that point into `word`; its rows are never removed, so that a number means the
 * same to every reader for good.
 */

/** "ZMGR": how a file says that it is a graph of ours, and no other database. */
const APPLICATION = 0x5a4d4752;
/**
 * Raised with every change of the tables: a file of another number is emptied, for a graph can always be made
 * again.
 */
const FORMAT = 3;

const LASTING = `
  CREATE TABLE word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
  CREATE TABLE state (
    key INTEGER PRIMARY KEY CHECK (key = 1), revision TEXT, loads INTEGER NOT NULL, data TEXT NOT NULL
  );
`;

/**
 * `rank` is the property `order`; relationships repeat that of both ends, so that the first of a hub are
 * found without its neighbours. `data` are the values of the properties that `shape` names. The index of
 * words (`gram`) has a key of its own making: `hits.ts`.
 */
const TABLES: Readonly<Record<string, string>> = {
  node: `CREATE TABLE node (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label INTEGER NOT NULL, policy INTEGER, rank INTEGER NOT NULL,
    place INTEGER, shape INTEGER NOT NULL, data TEXT NOT NULL, stated TEXT
  )`,
  former:
    "CREATE TABLE former (id TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (id, node)) WITHOUT ROWID",
  evidence: `CREATE TABLE evidence (
    key INTEGER PRIMARY KEY, uses INTEGER NOT NULL, policy INTEGER, unit TEXT, quote TEXT, start INTEGER,
    stop INTEGER, line INTEGER, reference TEXT
  )`,
  relationship: `CREATE TABLE relationship (
    key INTEGER PRIMARY KEY, id NOT NULL UNIQUE, type INTEGER NOT NULL, method INTEGER NOT NULL,
    source INTEGER NOT NULL, target INTEGER NOT NULL, source_rank INTEGER NOT NULL, target_rank INTEGER NOT NULL,
    rule INTEGER NOT NULL, confidence REAL NOT NULL, former, evidence INTEGER NOT NULL, shape INTEGER NOT NULL, data TEXT
  )`,
  text: `CREATE TABLE text (
    policy TEXT PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, format TEXT NOT NULL, body BLOB NOT NULL
  )`,
  finding: FINDING_TABLE,
  due: DUE_TABLE,
  gram: `CREATE VIRTUAL TABLE gram
    USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
};

/** What is rare has an index of its few rows only; relationships are counted by their indexes alone. */
const INDEXES: readonly string[] = [
  "CREATE INDEX node_policy ON node (policy, label, rank)",
  "CREATE INDEX node_label ON node (label, rank)",
  "CREATE INDEX node_place ON node (place, label, rank) WHERE place IS NOT NULL",
  "CREATE INDEX node_stated ON node (policy) WHERE stated IS NOT NULL",
  "CREATE INDEX former_node ON former (node)",
  "CREATE INDEX relationship_out ON relationship (source, type, target_rank, target, method)",
  "CREATE INDEX relationship_in ON relationship (target, type, source_rank, source, method)",
  ...FINDING_INDEXES,
  ...DUE_INDEXES,
  "CREATE INDEX relationship_former ON relationship (former) WHERE former IS NOT NULL",
];

/**
 * Makes the tables in a database that has none, and anew where those of another version are. Throws, and
 * changes nothing, when it is a database of something else.
 */
export function prepareSchema(database: Database): void {
  if (isCurrent(database)) return;
  database.write(() => {
    // Another process may have been faster.
    if (isCurrent(database)) return;
    const isOurs = database.pragma("application_id") === APPLICATION;
    const [tables] = database.row("SELECT count(*) FROM sqlite_schema")!;
    if (!isOurs && tables !== 0) throw new Error("not a database of this program");
    for (const table of ["word", "state", ...Object.keys(TABLES)])
      database.exec(`DROP TABLE IF EXISTS ${table}`);
    database.exec(LASTING);
    makeTables(database);
    // They come first, for the keys of the index of words have little room for them.
    for (const label of LABELS) database.run("INSERT INTO word (word) VALUES (?)", label);
    database.pragma(`application_id = ${APPLICATION}`);
    database.pragma(`user_version = ${FORMAT}`);
  });
}

/** Takes out the graph, but neither words nor state. The caller has opened the transaction. */
export function clearGraph(database: Database): void {
  // Dropping takes whole pages away; deleting would visit every row of every index.
  for (const table of Object.keys(TABLES)) database.exec(`DROP TABLE ${table}`);
  makeTables(database);
}

function makeTables(database: Database): void {
  for (const statement of [...Object.values(TABLES), ...INDEXES]) database.exec(statement);
}

function isCurrent(database: Database): boolean {
  return database.pragma("application_id") === APPLICATION && database.pragma("user_version") === FORMAT;
}
