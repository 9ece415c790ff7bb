import { StoreConflictError } from "../store/errors.ts";
import { writingError } from "../store/file-faults.ts";
import type { Difference } from "../store/difference.ts";
import type { LoadStep, Store } from "../store/store.ts";
import type { Placed } from "./importing.ts";
import type { HeldText } from "../model/index.ts";
import type { Archive } from "./archive.ts";
import { cataloguedWith, type Catalogue } from "./catalogue.ts";
import { Fragments } from "./fragments.ts";
import type { History } from "./history.ts";
import { heldOf } from "./text-keys.ts";
import { untilFirst } from "./until-first.ts";
import type { FragmentKey, PackedFragment } from "./workspace/fragments.ts";
import type { Advance, Workspace } from "./workspace.ts";
import type { TextOf } from "./workspace/steps.ts";

/** How far a change has come: files looked at, documents read, then linked and published. */
export interface Progress {
  readonly phase: "LOOK" | "READ" | "LINK" | "PUBLISH";
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (progress: Progress) => void;

/** How long a load by another process may stand still before it counts as broken off. */
const STALLED_MS = 10_000;
const LOOK_AGAIN_MS = 250;

/** Brings the graph to what the archive says, whoever else does the same. */
export class Publishing {
  private readonly fragments: Fragments;
  /** The revision and the position that were noted last. */
  private noted = "";

  constructor(
    private readonly archive: Archive,
    private readonly history: History,
    private readonly workspace: Workspace,
    private readonly store: Store,
  ) {
    this.fragments = new Fragments(workspace);
  }

  close(): Promise<void> {
    return this.fragments.close();
  }

  /**
   * Publishes what is archived and not in the graph yet; fragments that are made already are taken as they
   * are. Answers what the workspace tells of the last step; null when the graph was there already.
   */
  async bringUp(
    onProgress: OnProgress = () => undefined,
    made: readonly PackedFragment[] = [],
  ): Promise<Advance | null> {
    let last: Advance | null = null;
    const attempt = async () => {
      const wanted = await this.history.latest();
      const isKnown = await this.takeOthers(wanted);
      if (!isKnown || !(await this.isAt(wanted))) {
        await this.fill(wanted, onProgress, made);
        last = await this.step(wanted, !isKnown, onProgress);
      }
      await this.note();
    };
    await untilFirst(() => attempt().catch((error: unknown) => Promise.reject(this.told(error))));
    return last;
  }

  /**
   * Notes which entries make the revision that is published, once for this process. A crash before it leaves
   * that to whoever brings the graph up next.
   */
  private async note(): Promise<void> {
    const { revision, position } = this.workspace.state();
    const noting = `${revision} ${position}`;
    if (revision === null || noting === this.noted) return;
    const suspects = this.workspace.statements().suspect.map(({ id }) => id);
    await this.archive.notePublication({ revision, position, suspects });
    this.noted = noting;
  }

  /** What the engine of the workspace throws, as an error of a store; what store and archive throw is one already. */
  private told(error: unknown): unknown {
    const { code = "" } = error as { readonly code?: string };
    if (!code.startsWith("SQLITE_")) return error;
    // Another process is at it, and waiting longer would keep this thread from all else.
    if (code.startsWith("SQLITE_BUSY"))
      return new StoreConflictError("another process uses the workspace", { cause: error });
    return writingError(this.workspace.path, error);
  }

  /** What the graph would become with entries that are not archived, and their texts. */
  async foresee({ entries, texts }: Pick<Placed, "entries" | "texts">): Promise<Advance> {
    const standing = await this.history.latest();
    const numbered = entries.map((entry, index) => ({ ...entry, number: standing.position + index + 1 }));
    const foreseen = cataloguedWith(standing, numbered);
    const textAs: TextOf = async (policy, sha256) => {
      const coming = texts.find(({ held }) => held.policy === policy && held.sha256 === sha256);
      return coming ? heldOf(coming.held) : this.textAs(policy, sha256);
    };
    const advance = await this.workspace.advance(foreseen, textAs);
    this.workspace.rollback();
    return advance;
  }

  /** True when graph and workspace are what stands, so that nothing is to be done. */
  async isAt({ position }: Catalogue): Promise<boolean> {
    const { revision, complete } = await this.store.state();
    const made = this.workspace.state();
    // What changes nothing of the graph leaves the position that it knows.
    return complete && revision !== null && revision === made.revision && made.position === position;
  }

  /**
   * Takes what another process published into the workspace. False when the graph is nothing that the archive
   * makes by today's rules: it is made anew then.
   */
  private async takeOthers(wanted: Catalogue): Promise<boolean> {
    const { revision, position, complete } = await this.store.state();
    if (!complete) return this.whenLoaded(wanted);
    if (revision === null) return false;
    if (revision === this.workspace.state().revision) return true;
    const theirs = this.history.at(position);
    if (!theirs) throw new StoreConflictError("the graph is ahead of what is known of the archive");
    await this.fill(theirs);
    const made = await this.workspace.advance(theirs, this.textAs);
    if (afterOf(made).revision !== revision) {
      this.workspace.rollback();
      return false;
    }
    this.workspace.commit();
    return true;
  }

  /** Waits for a load by another process; false when it stands still. */
  private async whenLoaded(wanted: Catalogue): Promise<boolean> {
    let [seen, since] = ["", performance.now()];
    for (;;) {
      const { complete, progress } = await this.store.state();
      if (complete) return this.takeOthers(wanted);
      const now = JSON.stringify(progress);
      if (now !== seen) [seen, since] = [now, performance.now()];
      if (performance.now() - since > STALLED_MS) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  private async step(wanted: Catalogue, load: boolean, onProgress: OnProgress): Promise<Advance> {
    const advance = await this.workspace.advance(wanted, this.textAs, { load });
    try {
      if (advance.kind === "LOAD") await this.store.load(counted(advance, onProgress), advance.after);
      if (advance.kind === "DIFFERENCE") await this.store.apply(advance.difference);
    } catch (error) {
      this.workspace.rollback();
      throw error;
    }
    this.workspace.commit();
    return advance;
  }

  /** Makes the fragments that the workspace does not have, several at once. */
  private async fill(
    wanted: Catalogue,
    onProgress: OnProgress = () => undefined,
    made: readonly PackedFragment[] = [],
  ): Promise<void> {
    const lacking = this.workspace.lacking(wanted);
    const known = new Map(made.map((each) => [keyOf(each), each]));
    const atHand = lacking.flatMap((each) => known.get(keyOf(each)) ?? []);
    this.workspace.put(atHand);
    let done = atHand.length;
    const tell = () => onProgress({ phase: "LINK", done, of: lacking.length });
    if (done > 0) tell();
    const rest = lacking.filter((each) => !known.has(keyOf(each)));
    await this.fragments.make(rest, this.textAs, (fragment) => {
      this.workspace.put([fragment]);
      done += 1;
      tell();
    });
  }

  private readonly textAs = async (policy: string, sha256: string): Promise<HeldText> => {
    const archived = await this.archive.textOf(policy, sha256);
    if (!archived) throw new TypeError(`the archive names a text that it does not have: ${policy} ${sha256}`);
    return heldOf(archived);
  };
}

function keyOf({ policy, sha256, said }: FragmentKey): string {
  return JSON.stringify([policy, sha256, said]);
}

/** What is known of the graph that an advance leads to. */
export function afterOf(advance: Advance): Difference["after"] {
  return advance.kind === "DIFFERENCE" ? advance.difference.after : advance.after;
}

async function* counted(
  { steps, after }: Extract<Advance, { kind: "LOAD" }>,
  onProgress: OnProgress,
): AsyncIterable<LoadStep> {
  let done = 0;
  for await (const step of steps) {
    yield step;
    done += step.documents;
    onProgress({ phase: "PUBLISH", done, of: after.documents });
  }
}
