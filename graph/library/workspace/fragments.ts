import { createHash, hash } from "node:crypto";
import type { Own, Publishes } from "../../across/index-reader.ts";
import { publishedBy } from "../../across/published.ts";
import type { Fragment } from "../../link/fragment.ts";
import type { Statement } from "../../statements/statement.ts";
import type { Database } from "../../store/sqlite/database.ts";
import { countsOf, type Tally } from "./tally.ts";
import { numberOf, seal, unpack, type Packed } from "./packed.ts";
import { Latest } from "./latest.ts";

/** What is kept of a document apart from the rest, so that who needs one thing reads no other. */
type Facet = "facts" | "headings" | "indicators" | "functions" | "nodes" | "relationships";

/** A fragment as it is stored and sent from thread to thread. */
export interface PackedFragment extends FragmentKey {
  /** Hash of all that it holds. */
  readonly hash: string;
  readonly counts: Tally;
  readonly publishes: Packed;
  readonly facets: readonly { readonly name: Facet; readonly hash: number; readonly data: Packed }[];
}

/** What a fragment is made of. */
export interface FragmentKey {
  readonly policy: string;
  /** Of the document as brought. */
  readonly sha256: string;
  /** Hash of the statements on its words and metadata. */
  readonly said: string;
}

/** The hash of the statements that a fragment is made with. */
export function saidOf(statements: readonly Statement[]): string {
  return statements.length === 0 ? "" : hash("sha256", JSON.stringify(statements), "hex");
}

/** A fragment made ready to be kept; `text` stands for the document as it was read. */
export function packed(
  fragment: Fragment,
  key: FragmentKey,
  text: string,
  deflates: boolean,
): PackedFragment {
  const { facts, headings, indicators, functions, nodes, relationships, formerIds } = fragment;
  const values = {
    facts,
    headings,
    indicators,
    functions,
    nodes,
    relationships: { relationships, formerIds },
  };
  const sealed = (Object.keys(values) as Facet[]).map((name) => ({
    name,
    ...seal(JSON.stringify(values[name]), deflates),
  }));
  const publishes = seal(JSON.stringify(publishedBy(fragment)), deflates);
  const whole = createHash("sha256").update(text);
  for (const { bytes } of [publishes, ...sealed]) whole.update("\n").update(bytes);
  return {
    ...key,
    hash: whole.digest("hex"),
    counts: countsOf(fragment),
    publishes: publishes.data,
    facets: sealed.map(({ name, number, data }) => ({ name, hash: number, data })),
  };
}

/** A fragment of the graph, by its number. */
export interface Standing extends FragmentKey {
  readonly id: number;
  readonly hash: string;
}

/** So many facets are kept at hand: those of the policies that many others stand below. */
const FACETS_AT_HAND = 48;

interface KnownFacet {
  readonly value: unknown;
  readonly number: number;
}

const NO_RELATIONSHIPS: Pick<Own, "relationships" | "formerIds"> = { relationships: [], formerIds: null };

/** Fragments in rows: those of the graph stand, others wait for theirs. */
export class Fragments {
  private changed = new Set<string>();
  private readonly latest = new Latest<KnownFacet>(FACETS_AT_HAND);

  constructor(private readonly database: Database) {}

  /** Keeps a fragment for a graph to come; one that is there already stays. */
  keep(fragment: PackedFragment): void {
    const { policy, sha256, said, hash: whole, counts, publishes, facets } = fragment;
    const { changes, lastInsertRowid } = this.database
      .prepare("INSERT OR IGNORE INTO fragments VALUES (NULL, ?, ?, ?, ?, ?, ?, 0)")
      .run(policy, sha256, said, whole, JSON.stringify(counts), publishes);
    if (changes === 0) return;
    for (const { name, hash: number, data } of facets)
      this.database
        .prepare("INSERT INTO facets VALUES (?, ?, ?, ?)")
        .run(lastInsertRowid, name, number, data);
  }

  has({ policy, sha256, said }: FragmentKey): boolean {
    const text = "SELECT 1 FROM fragments WHERE policy = ? AND sha256 = ? AND said = ?";
    return this.database.prepare(text).get(policy, sha256, said) !== undefined;
  }

  /** Those of the graph, by policy. */
  standing(): readonly Standing[] {
    const text = "SELECT id, policy, sha256, said, hash FROM fragments WHERE standing = 1 ORDER BY policy";
    return this.database.prepare(text).all() as Standing[];
  }

  standingOf(policy: string): Standing | null {
    const text = "SELECT id, policy, sha256, said, hash FROM fragments WHERE standing = 1 AND policy = ?";
    return (this.database.prepare(text).get(policy) as Standing | undefined) ?? null;
  }

  /**
   * Makes a kept fragment that of its policy, or takes it away when `next` is null; answers what either
   * publishes.
   */
  stand(policy: string, next: FragmentKey | null): { before: Publishes | null; after: Publishes | null } {
    const old = this.standingOf(policy);
    const before = old && this.publishesOf(old.id);
    if (old) this.forget(old.id);
    this.changed.add(policy);
    for (const name of ["facts", "headings", "indicators", "functions", "nodes", "relationships"])
      this.latest.delete(`${name} ${policy}`);
    if (next === null) return { before, after: null };
    const text =
      "UPDATE fragments SET standing = 1 WHERE policy = ? AND sha256 = ? AND said = ? RETURNING id";
    const { id } = this.database.prepare(text).get(policy, next.sha256, next.said) as { readonly id: number };
    return { before, after: this.publishesOf(id) };
  }

  /** Throws away what waits for a graph and is not among those wanted. */
  sweep(isWanted: (key: FragmentKey) => boolean): void {
    const rows = this.database
      .prepare("SELECT id, policy, sha256, said FROM fragments WHERE standing = 0")
      .all();
    for (const row of rows as (FragmentKey & { readonly id: number })[])
      if (!isWanted(row)) this.forget(row.id);
  }

  takeChanged(): ReadonlySet<string> {
    const { changed } = this;
    this.changed = new Set();
    return changed;
  }

  /** Answers are not kept beyond a transaction that is taken back. */
  clear(): void {
    this.latest.clear();
    this.changed = new Set();
  }

  counts(policy: string): Tally {
    const text = "SELECT counts FROM fragments WHERE standing = 1 AND policy = ?";
    return JSON.parse(
      (this.database.prepare(text).get(policy) as { readonly counts: string }).counts,
    ) as Tally;
  }

  facet(policy: string, name: Facet): KnownFacet | null {
    const key = `${name} ${policy}`;
    const known = this.latest.get(key);
    if (known) return known;
    const text = `SELECT facets.hash AS number, data FROM fragments JOIN facets ON fragment = fragments.id
      WHERE standing = 1 AND policy = ? AND name = ?`;
    const row = this.database.prepare(text).get(policy, name) as { number: number; data: Packed } | undefined;
    if (!row) return null;
    const facet = { value: unpack<unknown>(row.data), number: row.number };
    if (name !== "nodes" && name !== "relationships") this.latest.set(key, facet);
    return facet;
  }

  nodes(policy: string): Own["nodes"] {
    return (this.facet(policy, "nodes")?.value ?? []) as Own["nodes"];
  }

  relationships(policy: string): Pick<Own, "relationships" | "formerIds"> {
    return (this.facet(policy, "relationships")?.value ?? NO_RELATIONSHIPS) as Own;
  }

  own(policy: string): { readonly value: Own; readonly number: number } {
    const nodes = this.facet(policy, "nodes");
    const related = this.facet(policy, "relationships");
    const { relationships, formerIds } = (related?.value ?? NO_RELATIONSHIPS) as Own;
    return {
      value: { nodes: (nodes?.value ?? []) as Own["nodes"], relationships, formerIds },
      number: numberOf(`${nodes?.number} ${related?.number}`),
    };
  }

  private publishesOf(id: number): Publishes {
    const row = this.database.prepare("SELECT publishes FROM fragments WHERE id = ?").get(id);
    return unpack<Publishes>((row as { readonly publishes: Packed }).publishes);
  }

  private forget(id: number): void {
    this.database.prepare("DELETE FROM facets WHERE fragment = ?").run(id);
    this.database.prepare("DELETE FROM fragments WHERE id = ?").run(id);
  }
}
