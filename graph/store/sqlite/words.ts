import { corrupt } from "./corrupt.ts";
import type { Database } from "./database.ts";

/**
 * The words that rows name by number. What a number means never changes, so what was looked up once is kept.
 */
export class Words {
  private readonly keys = new Map<string, number>();
  private readonly words = new Map<number, string>();
  private readonly lists = new Map<number, readonly string[]>();
  /** Of each name of a property: by its place in a list of names, the words that are such lists. */
  private readonly places = new Map<string, Map<number, number[]>>();
  /** The last word that was looked through for names. */
  private lookedThrough = 0;

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

  /** By the place that a name has in a list of names, from 0: the numbers of the words that are such lists. */
  placesOf(name: string): ReadonlyMap<number, readonly number[]> {
    const last = Number(this.database.row("SELECT max(key) FROM word")![0]);
    if (last > this.lookedThrough) {
      const rows = this.database.rows(LISTS_OF_NAMES, this.lookedThrough);
      for (const [key, word] of rows) this.putPlaces(Number(key), String(word).split(","));
      this.lookedThrough = last;
    }
    return this.places.get(name) ?? new Map();
  }

  private putPlaces(key: number, names: readonly string[]): void {
    for (const [place, name] of names.entries()) {
      const places = this.places.get(name) ?? new Map<number, number[]>();
      const keys = places.get(place) ?? [];
      keys.push(key);
      this.places.set(name, places.set(place, keys));
    }
  }

  /** Forgets what was looked up, after a transaction that gave numbers and was taken back. */
  forget(): void {
    this.keys.clear();
    this.words.clear();
    this.lists.clear();
    this.places.clear();
    this.lookedThrough = 0;
  }
}

/** Of names of properties; a word of something else that looks so is the shape of no row. */
const LISTS_OF_NAMES =
  "SELECT key, word FROM word WHERE key > ? AND word NOT GLOB '*[^A-Za-z0-9_,]*' ORDER BY key";
