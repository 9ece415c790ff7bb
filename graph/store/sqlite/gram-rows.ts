import type { Database } from "./database.ts";
import { gramKey, indexedRank } from "./gram-key.ts";
import { gramsOf } from "./grams.ts";

/** A node as the index of words knows it. */
export interface Indexed {
  readonly label: number;
  readonly rank: number;
  readonly key: number;
}

/**
 * What a transaction writes into the index of words: all at its end and in the order of keys, for the index
 * is fast at no other.
 */
export class GramRows {
  private readonly rows: (readonly [key: bigint, text: string])[] = [];

  constructor(private readonly database: Database) {}

  /** A node is to be found by a text. */
  put(node: Indexed, text: string): void {
    this.rows.push([keyOf(node), text]);
  }

  /** A node is found no more by the text it had. */
  remove(node: Indexed): void {
    this.database.run("DELETE FROM gram WHERE rowid = ?", keyOf(node));
  }

  /** Writes what was put. */
  flush(): void {
    const rows = this.rows.splice(0).toSorted(([one], [other]) => (one < other ? -1 : 1));
    for (const [key, text] of rows)
      this.database.run("INSERT INTO gram (rowid, grams) VALUES (?, ?)", key, gramsOf(text));
  }
}

function keyOf({ label, rank, key }: Indexed): bigint {
  return gramKey(label, indexedRank(rank), key);
}
