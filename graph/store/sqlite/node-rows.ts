import { searchOf } from "../../link/node.ts";
import type { GraphNode, Values } from "../../model/index.ts";
import type { NodeKey } from "../difference.ts";
import type { Row } from "../store.ts";
import type { Cells, Database } from "./database.ts";
import { deleteDue, insertDue } from "./due-rows.ts";
import { deleteFinding, insertFinding } from "./finding-rows.ts";
import type { GramRows, Indexed } from "./gram-rows.ts";
import { pack, unpackInto } from "./packed.ts";
import type { Words } from "./words.ts";

/** Columns of `node n` that `nodeRow` reads. */
export const NODE_COLUMNS = "n.label, n.id, n.policy, n.rank, n.shape, n.data, n.stated";

/** The row `label, properties` of those columns, from `at` on. */
export function nodeRow(cells: Cells, words: Words, at = 0): Row {
  const values: Record<string, unknown> = { id: cells[at + 1], order: cells[at + 3] };
  unpackInto(values, Number(cells[at + 4]), cells[at + 5], words);
  const [policy, stated] = [cells[at + 2], cells[at + 6]];
  if (typeof policy === "number") values.policy = words.wordOf(policy);
  if (typeof stated === "string") values.stated = JSON.parse(stated);
  values.search ??= searchOf(values as Values);
  return { label: words.wordOf(Number(cells[at])), properties: values };
}

const COLUMNS = ["label", "policy", "rank", "place", "shape", "data", "stated"];
const INSERT = `INSERT INTO node (id, ${COLUMNS.join(", ")}) VALUES (?${", ?".repeat(COLUMNS.length)})`;
const UPDATE = `UPDATE node SET ${COLUMNS.map((column) => `${column} = ?`).join(", ")} WHERE key = ?`;

/** What is known of a node that is stored: its number and its rank. */
export type Placed = Pick<Indexed, "key" | "rank">;

/** Nodes of a database, written one by one in a transaction of the caller. */
export class NodeRows {
  constructor(
    private readonly database: Database,
    private readonly words: Words,
    private readonly grams: GramRows,
  ) {}

  /** Writes a node that is not there. */
  insert(node: GraphNode): Placed {
    const columns = columnsOf(node, this.words);
    const { key } = this.database.run(INSERT, node.id, ...Object.values(columns));
    return this.writeAround(node, { key, label: columns.label, rank: columns.rank });
  }

  /** Writes a node in place of the one with its id; relationships go on to end at it. */
  update(node: GraphNode): Placed {
    const before = this.stored(node.id);
    this.removeAround(before);
    const columns = columnsOf(node, this.words);
    const { key } = before;
    this.database.run(UPDATE, ...Object.values(columns), key);
    if (columns.rank !== before.rank) {
      this.database.run("UPDATE relationship SET source_rank = ? WHERE source = ?", columns.rank, key);
      this.database.run("UPDATE relationship SET target_rank = ? WHERE target = ?", columns.rank, key);
    }
    return this.writeAround(node, { key, label: columns.label, rank: columns.rank });
  }

  /** Takes a node out. Throws when a relationship ends at it. */
  delete({ id }: NodeKey): void {
    const before = this.stored(id);
    if (this.isEnd(before.key)) throw new Error(`a relationship still ends at ${id}, which is to be removed`);
    this.removeAround(before);
    this.database.run("DELETE FROM node WHERE key = ?", before.key);
  }

  /** The node with an id; throws where there is none. */
  stored(id: string): Indexed {
    const row = this.database.row("SELECT key, label, rank FROM node WHERE id = ?", id);
    if (!row) throw new Error(`the graph has no node ${id}`);
    return { key: Number(row[0]), label: Number(row[1]), rank: Number(row[2]) };
  }

  private isEnd(key: number): boolean {
    const found =
      this.database.row("SELECT 1 FROM relationship WHERE source = ? LIMIT 1", key) ??
      this.database.row("SELECT 1 FROM relationship WHERE target = ? LIMIT 1", key);
    return found !== undefined;
  }

  /**
   * What a node has in other tables: what search looks in, its former ids, and what findings and deadlines
   * are found by.
   */
  private writeAround(node: GraphNode, stored: Indexed): Placed {
    const { search = "", formerIds }: Values = node.properties;
    insertFinding(node, stored.key, this.database, this.words);
    insertDue(node, stored.key, this.database, this.words);
    this.grams.put(stored, String(search));
    if (Array.isArray(formerIds))
      for (const id of new Set(formerIds))
        this.database.run("INSERT INTO former (id, node) VALUES (?, ?)", id, stored.key);
    return stored;
  }

  private removeAround(stored: Indexed): void {
    this.grams.remove(stored);
    this.database.run("DELETE FROM former WHERE node = ?", stored.key);
    deleteFinding(stored.key, this.database);
    deleteDue(stored.key, this.database);
  }
}

/** In the order of `COLUMNS`. */
function columnsOf({ label, properties }: GraphNode, words: Words) {
  const { order, policy, stated, search, ...rest }: Values = properties;
  const word = (value: unknown) => (typeof value === "string" ? words.keyOf(value) : null);
  // What can be made of the others is not kept.
  const values = search === searchOf(rest) ? rest : { ...rest, search };
  return {
    label: words.keyOf(label),
    policy: word(policy),
    rank: Number(order),
    place: word(rest.place),
    ...pack(values, words),
    stated: stated === undefined ? null : JSON.stringify(stated),
  };
}
