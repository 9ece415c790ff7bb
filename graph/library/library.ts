import { formerPolicyIdOf } from "../link/identity.ts";
import { documentOf, policyOf } from "../build.ts";
import { currentIdOf } from "../chains/former-ids.ts";
import type { HeldText } from "../model/index.ts";
import type { Statement, Undo } from "../statements/statement.ts";
import type { GraphState } from "../store/difference.ts";
import type { Published, Store } from "../store/store.ts";
import type { Source } from "../text/document.ts";
import type { Archive, ArchiveEntry } from "./archive.ts";
import { partsOf, type Compared } from "./compared.ts";
import { FragmentError } from "./fragments.ts";
import { History } from "./history.ts";
import { heldFiles, type HeldFiles } from "./held-files.ts";
import { Together, type Archived, type Incoming } from "./importing.ts";
import { inTurn } from "./in-turn.ts";
import { Past } from "./past.ts";
import { afterOf, Publishing, type OnProgress } from "./publishing.ts";
import { archiveLedger, archiveStatements, archiveUndo } from "./stating.ts";
import { heldOf } from "./text-keys.ts";
import type { Advance, Workspace } from "./workspace.ts";

/** What a change came to. */
export interface Outcome {
  readonly result: Published;
  readonly state: GraphState;
  /** Statements that match nothing any more. */
  readonly unmatched: readonly Statement[];
  /** Statements whose words have changed since, until somebody affirms them. */
  readonly suspects: readonly Statement[];
}

export interface Imported extends Outcome {
  /** In the order in which the documents came. */
  readonly archived: readonly Archived[];
}

export interface Stated extends Outcome {
  /** As recorded: bound to what they are of, with their ids. */
  readonly statements: readonly Statement[];
}

/**
 * So many documents are archived and published in one step: the more, the less is made twice. A transaction
 * of Neo4j as shipped holds some 30,000 relationships, and a plan that cites many has 1,250.
 */
const DOCUMENTS_A_STEP = { embedded: 64, neo4j: 16 } as const satisfies Record<Store["engine"], number>;

/**
 * The documents and statements of a library and the graph made of them. Changes of one process are made one
 * after another; what other processes change is taken in before each. What a method has answered is there
 * after a crash.
 */
export class Library {
  private readonly history: History;
  private readonly publishing: Publishing;
  private readonly alone = inTurn();
  /** What was held at earlier times, and what has changed since. */
  readonly past: Past;

  constructor(
    private readonly archive: Archive,
    private readonly workspace: Workspace,
    /** The graph, to be read. */
    readonly store: Store,
  ) {
    this.history = new History(archive);
    this.publishing = new Publishing(archive, this.history, workspace, store);
    this.past = new Past(archive, this.history, workspace, store);
  }

  /**
   * Archives documents and publishes them with all that links them. A document of a policy that is held takes
   * the place of its text. Twice the same changes nothing. Broken off, what was archived is published by the
   * next change.
   */
  import(
    documents: Iterable<Incoming> | AsyncIterable<Incoming>,
    onProgress?: OnProgress,
  ): Promise<Imported> {
    return this.changing(async () => {
      const archived: Archived[] = [];
      const together = this.together();
      let batch: Incoming[] = [];
      const settle = async () => {
        const { came } = await this.bringIn(together, batch, onProgress);
        batch = [];
        archived.push(...came);
      };
      for await (const each of documents) {
        batch.push(each);
        if (batch.length === DOCUMENTS_A_STEP[this.store.engine]) await settle();
      }
      if (batch.length > 0) await settle();
      return { archived };
    }, onProgress);
  }

  /** Tells which files are held, so that they need not be read. */
  async heldFiles(): Promise<HeldFiles> {
    return heldFiles(this.archive, await this.history.latest());
  }

  /**
   * Adds the documents that the library lacks; one that was withdrawn, or came in another wording, stays as
   * it is.
   */
  addLacking(documents: readonly Incoming[]): Promise<Outcome> {
    return this.changing(async () => {
      const { holdings } = await this.history.latest();
      const lacking = documents.filter(({ source }) => !idsOf(source).some((id) => holdings.has(id)));
      if (lacking.length > 0) await this.bringIn(this.together(), lacking);
      return {};
    });
  }

  /**
   * Withdraws a document and all that rests on it; null when no document of that policy is held. Former ids
   * count, too.
   */
  remove(id: string): Promise<Outcome | null> {
    return this.alone(async () => {
      const policy = await currentIdOf(this.store, id);
      let held = false;
      await this.history.append(async ({ holdings }) => {
        held = (holdings.get(policy)?.sha256 ?? null) !== null;
        return { entries: held ? [{ kind: "WITHDRAWAL", policy }] : [], texts: [] };
      });
      return held ? this.published(async () => ({})) : null;
    });
  }

  /**
   * Records what a person states, all of it or nothing. `lines` are as the contract has them. Throws a
   * `StatementError` for what cannot be stated, `UnknownSubjectError` for what is not there.
   */
  state(lines: readonly unknown[]): Promise<Stated> {
    return this.changing(async () => {
      await this.publishing.bringUp();
      const textOf = (policy: string) => this.textOf(policy);
      const statements = await archiveStatements(this.history, this.store, lines, textOf);
      return { statements };
    });
  }

  /** Takes a statement back; null when none that stands has the id. */
  undo(id: string, by: Undo): Promise<Outcome | null> {
    return this.alone(async () => {
      const found = await archiveUndo(this.history, id, by);
      return found ? this.published(async () => ({})) : null;
    });
  }

  /** Takes over the lines of a ledger that was kept in a file; each once. */
  takeLedger(lines: readonly unknown[]): Promise<number> {
    return this.alone(() => archiveLedger(this.history, lines));
  }

  /** The lines of the ledger, in order. */
  async ledger(): Promise<readonly unknown[]> {
    return (await this.history.latest()).ledger;
  }

  /** Publishes what is archived and not in the graph yet, as after a crash. */
  bringUp(onProgress?: OnProgress): Promise<Outcome> {
    return this.changing(async () => ({}), onProgress);
  }

  /** Says how far the graph is behind what is archived; null when it is not. */
  async behind(): Promise<string | null> {
    const latest = await this.history.latest();
    if (await this.publishing.isAt(latest)) return null;
    return `${(await this.store.state()).position} of ${latest.position}`;
  }

  /** What statements match nothing any more or are suspect, as of the last change. */
  get told(): Pick<Outcome, "unmatched" | "suspects"> {
    const { unmatched, suspect } = this.workspace.statements();
    return { unmatched, suspects: suspect };
  }

  /** A text of a policy, the current one unless its key is given; null where there is none. */
  async textOf(policy: string, key?: string): Promise<HeldText | null> {
    const wanted = key ?? (await this.past.holdingOf(policy))?.sha256;
    const archived = wanted ? await this.archive.textOf(policy, wanted) : null;
    return archived && heldOf(archived);
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.alone(async () => undefined);
    await this.publishing.close();
    this.workspace.close();
    await Promise.all([this.archive.close(), this.store.close()]);
  }

  /**
   * Imports a document, or only finds out what that would come to; with what of the graph is other before and
   * after. In a dry run nothing is archived.
   */
  compare(incoming: Incoming, dryRun: boolean): Promise<Compared> {
    return this.alone(async () => {
      await this.publishing.bringUp();
      const { revision: before } = await this.store.state();
      const { archived, advance } = dryRun ? await this.foresee(incoming) : await this.bringInOne(incoming);
      const { policy, other: replaces } = archived;
      const revision = advance ? afterOf(advance).revision : before!;
      const result = revision === before ? "UNCHANGED" : "PUBLISHED";
      return { result, revision, policy, replaces, ...partsOf(advance) };
    });
  }

  private async foresee(incoming: Incoming): Promise<Brought> {
    const placed = await this.together().placed([incoming], await this.history.latest());
    return { archived: placed.archived[0]!, advance: await this.publishing.foresee(placed) };
  }

  private async bringInOne(incoming: Incoming): Promise<Brought> {
    const { came, advance, refusal } = await this.bringIn(this.together(), [incoming]);
    if (refusal) throw refusal;
    return { archived: came[0]!, advance };
  }

  /**
   * Archives documents and publishes them. One of which no graph can be made keeps no other out: what stood
   * before it stands again, and it is told as refused; the last such fault is told, too.
   */
  private async bringIn(
    together: Together,
    documents: readonly Incoming[],
    onProgress?: OnProgress,
  ): Promise<{ came: Archived[]; advance: Advance | null; refusal: FragmentError | null }> {
    const { holdings } = await this.history.latest();
    const { archived, fragments } = await together.archive(documents);
    const came = [...archived];
    let refusal: FragmentError | null = null;
    for (;;) {
      try {
        return { came, advance: await this.publishing.bringUp(onProgress, fragments), refusal };
      } catch (error) {
        if (!(error instanceof FragmentError) || !came.some(isOf(error.policy))) throw error;
        refusal = error;
        const { policy, message: why } = error;
        const stood = holdings.get(policy)?.sha256 ?? null;
        const entry: ArchiveEntry =
          stood === null ? { kind: "WITHDRAWAL", policy } : { kind: "TEXT", policy, sha256: stood };
        await this.history.append(async () => ({ entries: [entry], texts: [] }));
        for (const [index, each] of came.entries())
          if (isOf(policy)(each)) came[index] = { ...each, became: "REFUSED", why };
      }
    }
  }

  /** Archives, then publishes. */
  private changing<Told extends object>(
    archive: () => Promise<Told>,
    onProgress?: OnProgress,
  ): Promise<Outcome & Told> {
    return this.alone(() => this.published(archive, onProgress));
  }

  private async published<Told extends object>(
    archive: () => Promise<Told>,
    onProgress?: OnProgress,
  ): Promise<Outcome & Told> {
    const before = (await this.store.state()).revision;
    const told = await archive();
    await this.publishing.bringUp(onProgress);
    const state = await this.store.state();
    const result = state.revision === before ? "UNCHANGED" : "PUBLISHED";
    return { result, state, ...this.told, ...told };
  }

  private together(): Together {
    const ready = () => this.publishing.bringUp();
    const nameOf = async (policy: string, key: string) =>
      (await this.archive.textOf(policy, key))?.name ?? null;
    return new Together(this.history, this.workspace, ready, nameOf);
  }
}

/**
 * Under which a document is held: by the rule of today, or by that of earlier versions, which a store keeps.
 */
function idsOf(source: Source): string[] {
  return [policyOf(source), formerPolicyIdOf(documentOf(source).metadata, source.sha256)];
}

/** A document that came in alone, or would, and what that makes of the graph. */
interface Brought {
  readonly archived: Archived;
  readonly advance: Advance | null;
}

function isOf(policy: string): (archived: Archived) => boolean {
  return (archived) => archived.policy === policy && archived.became !== "REFUSED";
}
