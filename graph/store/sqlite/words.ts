import { corrupt } from "./corrupt.ts";
import type { Database } from "./database.ts";

/**
 * The words that rows name by number. What a number means never changes, so what was looked up once is kept.
 */
export class Words {
  private readonly keys = new Map<string, number>();
  private readonly words = new Map<number, string>();
  private readonly lists = new Map<number, readonly string[]>();

  constructor(private readonly database: Database) {}

  /** The number of a word, given it where it has none: in a transaction that writes. */
  keyOf(word: string): number {
    const known = this.find(word);
    if (known !== undefined) return known;
    const { key } = this.database.run("INSERT INTO word (word) VALUES (?)", word);
    this.keys.set(word, key);
    return key;
  }

  /** The number of a word, or undefined: then no row has it. */
  find(word: string): number | undefined {
    const known = this.keys.get(word);
    if (known !== undefined) return known;
    const row = this.database.row("SELECT key FROM word WHERE word = ?", word);
    if (!row) return undefined;
    this.keys.set(word, Number(row[0]));
    return Number(row[0]);
  }

  /** The word of a number. */
  wordOf(key: number): string {
    const known = this.words.get(key);
    if (known !== undefined) return known;
    const row = this.database.row("SELECT word FROM word WHERE key = ?", key);
    if (!row) throw corrupt(`no word has the number ${key}`);
    this.words.set(key, String(row[0]));
    return String(row[0]);
  }

  /** The names that a word lists, with commas between. */
  namesOf(key: number): readonly string[] {
    const known = this.lists.get(key);
    if (known) return known;
    const names = this.wordOf(key).split(",");
    this.lists.set(key, names);
    return names;
  }

  /** Forgets what was looked up, after a transaction that gave numbers and was taken back. */
  forget(): void {
    this.keys.clear();
    this.words.clear();
    this.lists.clear();
  }
}
