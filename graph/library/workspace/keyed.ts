import type { Publishes, Put } from "../../across/index-reader.ts";
import type { Database } from "../../store/sqlite/database.ts";

const NOTHING: Publishes = { puts: [], counts: [] };

/** What owners put under keys and count under keys; and which keys changed since that was asked last. */
export class Keyed {
  private changed = { puts: new Set<string>(), counts: new Set<string>() };

  constructor(private readonly database: Database) {}

  /** Values are JSON. */
  all(key: string): readonly Put<string>[] {
    const rows = this.database.prepare("SELECT owner, value FROM puts WHERE key = ? ORDER BY owner").all(key);
    return rows as Put<string>[];
  }

  first(key: string): Put<string> | null {
    const text = "SELECT owner, value FROM puts WHERE key = ? ORDER BY owner LIMIT 1";
    return (this.database.prepare(text).get(key) as Put<string> | undefined) ?? null;
  }

  only(key: string): string | null {
    const rows = this.database.prepare("SELECT owner FROM puts WHERE key = ? LIMIT 2").all(key);
    return rows.length === 1 ? (rows[0] as { readonly owner: string }).owner : null;
  }

  /** JSON: pairs of a thing and how often, in order of the things; null where nothing is counted. */
  counted(key: string): string | null {
    const row = this.database.prepare("SELECT things FROM counts WHERE key = ?").get(key);
    return (row as { readonly things: string } | undefined)?.things ?? null;
  }

  /** Takes back what an owner published, and publishes other things instead. */
  publish(owner: string, before: Publishes | null, after: Publishes | null): void {
    this.put(owner, before ?? NOTHING, after ?? NOTHING);
    this.count(before ?? NOTHING, after ?? NOTHING);
  }

  /** The keys that changed since this was asked last. */
  takeChanged(): { readonly puts: ReadonlySet<string>; readonly counts: ReadonlySet<string> } {
    const { changed } = this;
    this.changed = { puts: new Set(), counts: new Set() };
    return changed;
  }

  private put(owner: string, before: Publishes, after: Publishes): void {
    const old = new Map(before.puts.map(([key, value]) => [key, JSON.stringify(value)]));
    for (const [key, value] of after.puts) {
      const json = JSON.stringify(value);
      const known = old.get(key);
      old.delete(key);
      if (known === json) continue;
      this.database.prepare("INSERT OR REPLACE INTO puts VALUES (?, ?, ?)").run(key, owner, json);
      this.changed.puts.add(key);
    }
    for (const key of old.keys()) {
      this.database.prepare("DELETE FROM puts WHERE key = ? AND owner = ?").run(key, owner);
      this.changed.puts.add(key);
    }
  }

  private count(before: Publishes, after: Publishes): void {
    const deltas = new Map<string, Map<string, number>>();
    const add = (sign: number, { counts }: Publishes) => {
      for (const [key, thing, often] of counts) {
        const things = deltas.get(key) ?? new Map<string, number>();
        deltas.set(key, things.set(thing, (things.get(thing) ?? 0) + sign * often));
      }
    };
    add(-1, before);
    add(1, after);
    for (const [key, things] of deltas) if ([...things.values()].some(Boolean)) this.recount(key, things);
  }

  private recount(key: string, deltas: ReadonlyMap<string, number>): void {
    const json = this.counted(key);
    const things = new Map(json === null ? [] : (JSON.parse(json) as [string, number][]));
    for (const [thing, often] of deltas) {
      const now = (things.get(thing) ?? 0) + often;
      if (now > 0) things.set(thing, now);
      else things.delete(thing);
    }
    this.changed.counts.add(key);
    if (things.size === 0) this.database.prepare("DELETE FROM counts WHERE key = ?").run(key);
    else {
      const ordered = JSON.stringify([...things].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      this.database.prepare("INSERT OR REPLACE INTO counts VALUES (?, ?)").run(key, ordered);
    }
  }
}
