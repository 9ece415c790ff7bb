import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { hash } from "node:crypto";
import { knownCurated, type KnownCurated } from "../across/known-curated.ts";
import { toCurated, type Curated } from "../link/curated.ts";
import type { Items } from "../link/facts.ts";
import { RULES_VERSION } from "../link/rules-version.ts";
import type { HeldText } from "../model/index.ts";
import type { Statement } from "../statements/statement.ts";
import type { Difference } from "../store/difference.ts";
import { openDatabase, type Database } from "../store/sqlite/database.ts";
import type { LoadStep } from "../store/store.ts";
import type { Catalogue } from "./catalogue.ts";
import { bringing, wantedBy, type Brought, type Lacking, type Tables } from "./workspace/bringing.ts";
import { packedFragment } from "./workspace/fragment-of.ts";
import { Fragments, type FragmentKey, type PackedFragment } from "./workspace/fragments.ts";
import { heldUnder, type Placing } from "./workspace/held-under.ts";
import { Keyed } from "./workspace/keyed.ts";
import { Ledger } from "./workspace/ledger.ts";
import { Making } from "./workspace/making.ts";
import { Parts } from "./workspace/parts.ts";
import { Answers } from "./workspace/reader.ts";
import { readState, revisionOf, writeState, type WorkspaceState } from "./workspace/state.ts";
import { loadSteps, type TextOf } from "./workspace/steps.ts";
import { createTables, LAYOUT } from "./workspace/tables.ts";
import { toCounts } from "./workspace/tally.ts";

/** What leads a store from the graph of the workspace before to that of a catalogue. */
export type Advance =
  | { readonly kind: "UNCHANGED"; readonly after: Difference["after"] }
  | {
      readonly kind: "DIFFERENCE";
      readonly difference: Difference;
      /** What changed and what went, as it was. */
      readonly before: Items;
    }
  | { readonly kind: "LOAD"; readonly steps: AsyncIterable<LoadStep>; readonly after: Difference["after"] };

export interface AdvanceOptions {
  /** True: the graph is told whole, as for a store that holds another. */
  readonly load?: boolean;
}

/**
 * All that a graph is made of, so kept that a document more or less touches what shares a key with it, and
 * nothing else. It is a file of its own that can be thrown away at any time, or memory when `path` is null:
 * one that was made by other rules, of other curated data, or that is damaged, is begun anew. Its folder is
 * made. Throws a `TypeError` when curated data are malformed.
 */
export function openWorkspace(path: string | null, curated: unknown): Workspace {
  const known = toCurated(curated);
  const made = hash("sha256", JSON.stringify([LAYOUT, RULES_VERSION, known]), "hex");
  if (path !== null) mkdirSync(dirname(path), { recursive: true });
  const database = opened(path, made) ?? opened(path, made, { anew: true })!;
  return new Workspace(database, known, made, path);
}

/**
 * The database of a workspace made of the same, begun where it is not. Several processes may do so at once: a
 * file that another has open is never taken away, but for one that is no database any more. Null for such a
 * one, unless it is made `anew`.
 */
function opened(path: string | null, made: string, { anew = false } = {}): Database | null {
  if (anew) for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(path + end, { force: true });
  let database: Database | null = null;
  try {
    database = openDatabase(path);
    begin(database, made);
    return database;
  } catch (error) {
    database?.close();
    // One that cannot be read holds nothing that cannot be made again; a disk or folder that cannot be used stays a
    // fault.
    if (anew || !isOfContent(error)) throw error;
    return null;
  }
}

function isOfContent(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code !== undefined && /^SQLITE_(?:CORRUPT|NOTADB|ERROR|FORMAT)/.test(code);
}

/** Leaves a workspace that is made of the same as it is; empties any other, and one that is new. */
function begin(database: Database, made: string): void {
  database.write(() => {
    const tables = database.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    const names = tables.map(([name]) => String(name));
    const row = names.includes("facts")
      ? database.row("SELECT value FROM facts WHERE name = 'made'")
      : undefined;
    if (row?.[0] === made) return;
    for (const name of names) database.exec(`DROP TABLE "${name}"`);
    createTables(database);
    database.run("INSERT INTO facts VALUES ('made', ?)", made);
  });
}

export class Workspace {
  private readonly tables: Tables;
  private readonly deflates: boolean;
  /** Of the file, as it was when something was last kept at hand. */
  private version = 0;
  private readonly known: KnownCurated;

  constructor(
    private readonly database: Database,
    curated: Curated,
    private readonly made: string,
    /** Its file; null in memory. */
    readonly path: string | null,
  ) {
    const deflates = path !== null;
    this.deflates = deflates;
    this.known = knownCurated(curated);
    const keyed = new Keyed(database);
    const fragments = new Fragments(database);
    const answers = new Answers(keyed, fragments);
    const parts = new Parts(database, answers, deflates);
    this.tables = { keyed, fragments, answers, parts, ledger: new Ledger(database, keyed) };
  }

  /** What was committed last, or within an advance what it came to. */
  state(): WorkspaceState {
    return readState(this.database);
  }

  /** How many parts were made since the workspace was opened: what a change touched. */
  get partsMade(): number {
    return this.tables.parts.made;
  }

  /** The fragments that are still to be made for a catalogue. */
  lacking(catalogue: Catalogue): Lacking[] {
    return [...wantedBy(catalogue, this.tables.keyed)].filter((wanted) => !this.tables.fragments.has(wanted));
  }

  /** Makes the fragment that is lacking, of the document as it was read. */
  fragment(
    text: HeldText,
    lacking: FragmentKey & { readonly statements: readonly Statement[] },
  ): PackedFragment {
    return packedFragment(text, lacking, this.deflates);
  }

  /** Keeps fragments, at once and for good, or as part of an advance. */
  put(fragments: readonly PackedFragment[]): void {
    if (fragments.length === 0) return;
    this.database.write(() => {
      for (const each of fragments) this.tables.fragments.keep(each);
    });
  }

  /** Under which policies documents would be held that come in together; in an order of their own. */
  placings<Item extends Parameters<typeof heldUnder>[0][number]>(items: readonly Item[]): Placing<Item>[] {
    return heldUnder(items, this.tables);
  }

  /**
   * Brings the workspace to a catalogue, and tells how a store follows. Fragments that are lacking are made
   * on the way. The caller ends it by `commit` or `rollback`; steps of a load are read before that. After an
   * error it is rolled back already.
   */
  async advance(
    catalogue: Catalogue,
    textOf: TextOf,
    { load = false }: AdvanceOptions = {},
  ): Promise<Advance> {
    this.database.exec("BEGIN IMMEDIATE");
    try {
      this.forgetWhatOthersChanged();
      const before = this.state();
      const work = bringing(this.tables, this.known, { catalogue, before, loads: load });
      let next = work.next();
      while (next.done !== true) {
        this.put([this.fragment(await textOf(next.value.policy, next.value.sha256), next.value)]);
        next = work.next();
      }
      return await this.told(catalogue, before, next.value, { textOf, load });
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** The same at one go, where texts are at hand: nothing is told but what is made. Ends by itself. */
  bring(catalogue: Catalogue, textOf: (policy: string) => HeldText): Brought {
    return this.database.write(() => {
      const before = this.state();
      const work = bringing(this.tables, this.known, { catalogue, before, loads: true });
      let next = work.next();
      while (next.done !== true) {
        this.put([this.fragment(textOf(next.value.policy), next.value)]);
        next = work.next();
      }
      this.note(catalogue, next.value);
      return next.value;
    });
  }

  /** The whole graph, part by part. */
  *items(): Generator<Items> {
    const { fragments, parts, keyed, answers } = this.tables;
    const making = new Making({ fragments, parts, keyed, answers }, this.known, {}, null);
    for (const { policy } of fragments.standing()) yield making.ownOf(policy)!;
    for (const name of parts.names("")) yield parts.get(name)!.part;
  }

  /** Statements that match nothing, and those whose thing is there with other words. */
  statements(): { readonly unmatched: readonly Statement[]; readonly suspect: readonly Statement[] } {
    return this.tables.ledger.told();
  }

  commit(): void {
    this.database.exec("COMMIT");
  }

  rollback(): void {
    try {
      this.database.exec("ROLLBACK");
    } catch {
      // A full disk has rolled it back already.
    }
    this.forget();
  }

  /** What is at hand is of this handle: another process that uses the file makes it out of date. */
  private forgetWhatOthersChanged(): void {
    const version = Number(this.database.pragma("data_version"));
    if (version !== this.version) this.forget();
    this.version = version;
  }

  private forget(): void {
    this.tables.answers.clear();
    this.tables.fragments.clear();
    this.tables.keyed.takeChanged();
  }

  close(): void {
    this.database.close();
  }

  private note(catalogue: Catalogue, { making, ledger }: Brought): WorkspaceState {
    const documents = this.tables.fragments.standing();
    const state: WorkspaceState = {
      revision: revisionOf(documents, this.made, ledger),
      position: catalogue.position,
      documents: documents.length,
      ledger,
      counts: making.counts,
    };
    writeState(state, this.database);
    return state;
  }

  private async told(
    catalogue: Catalogue,
    before: WorkspaceState,
    brought: Brought,
    { textOf, load }: { readonly textOf: TextOf; readonly load: boolean },
  ): Promise<Advance> {
    const { revision, position, documents, counts } = this.note(catalogue, brought);
    const after: Difference["after"] = {
      revision: revision!,
      documents,
      position,
      complete: true,
      progress: null,
      counts: toCounts(counts),
    };
    if (before.revision === revision && !load) return { kind: "UNCHANGED", after };
    const { delta, changed } = brought;
    if (!delta) return { kind: "LOAD", steps: loadSteps(this.tables, textOf), after };
    const texts = { added: [] as HeldText[], changed: [] as HeldText[], removed: [] as { policy: string }[] };
    for (const { policy, before: old, sha256 } of changed)
      if (sha256 === null) texts.removed.push({ policy });
      else (old ? texts.changed : texts.added).push(await textOf(policy, sha256));
    const { before: was, ...items } = delta.difference();
    return {
      kind: "DIFFERENCE",
      difference: { basis: before.revision, after, ...items, texts },
      before: was,
    };
  }
}
