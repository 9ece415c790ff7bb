import { standing, toEntries } from "../statements/to-entries.ts";
import type { Statement } from "../statements/statement.ts";
import type { Store } from "../store/store.ts";
import type { Archive, Publication } from "./archive.ts";
import type { Catalogue, Holding } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Workspace } from "./workspace.ts";

export type DocumentChangeKind = "ADDED" | "REPLACED" | "WITHDRAWN";

/** What became of a policy between two graphs: its text at one and at the other, by its key. */
export interface DocumentChange {
  readonly policy: string;
  readonly kind: DocumentChangeKind;
  /** Null when none was held. */
  readonly before: string | null;
  /** Null when none is held. */
  readonly after: string | null;
}

/** What became other between two graphs. What came and went in between is none of it. */
export interface ChangesSince {
  /** Of the later graph: what to ask from the next time. */
  readonly revision: string;
  /** In the order in which they changed last. */
  readonly documents: readonly DocumentChange[];
  /** Statements whose words have changed since, and that nobody has affirmed. */
  readonly suspects: readonly Statement[];
}

/** What a library held at earlier times. It only reads. */
export class Past {
  constructor(
    private readonly archive: Archive,
    private readonly history: History,
    private readonly workspace: Workspace,
    private readonly store: Store,
  ) {}

  /** What is held of a policy; null when nothing ever was. */
  async holdingOf(policy: string): Promise<Holding | null> {
    return (await this.history.latest()).holdings.get(policy) ?? null;
  }

  /**
   * The keys of the texts that the graph of a position is made of, in the order of the policies; null where it
   * is made of none.
   */
  async keysAt(position: number, policies: readonly string[]): Promise<readonly (string | null)[]> {
    const { holdings } = await this.standingAt(position);
    return policies.map((policy) => holdings.get(policy)?.sha256 ?? null);
  }

  /**
   * What became other since the graph was of a revision; null when no note says when that was. It is that of
   * the graph, which may be behind what is archived.
   */
  async changesSince(since: string): Promise<ChangesSince | null> {
    const { revision, position } = await this.store.state();
    const from = await this.noteOf(since);
    if (revision === null || !from) return null;
    // One that another process has published and has not noted yet.
    const to = (await this.noteOf(revision)) ?? { revision, position, suspects: this.suspects() };
    const [before, after] = [await this.standingAt(from.position), await this.standingAt(to.position)];
    const [first, last] = [from.position, to.position].toSorted((a, b) => a - b) as [number, number];
    const documents = this.history
      .touchedBetween(first, last)
      .flatMap((policy) => changeOf(policy, before, after) ?? []);
    const doubted = new Set(to.suspects.filter((id) => !from.suspects.includes(id)));
    const suspects = standing(toEntries(after.ledger)).filter(({ id }) => doubted.has(id));
    return { revision: to.revision, documents, suspects };
  }

  /** The graph of this process is known without a note. */
  private async noteOf(revision: string): Promise<Publication | null> {
    const { revision: own, position } = this.workspace.state();
    if (revision !== own) return this.archive.publicationOf(revision);
    return { revision, position, suspects: this.suspects() };
  }

  private suspects(): string[] {
    return this.workspace.statements().suspect.map(({ id }) => id);
  }

  private async standingAt(position: number): Promise<Catalogue> {
    const latest = await this.history.latest();
    return this.history.at(position) ?? latest;
  }
}

function changeOf(policy: string, from: Catalogue, to: Catalogue): DocumentChange | null {
  const before = from.holdings.get(policy)?.sha256 ?? null;
  const after = to.holdings.get(policy)?.sha256 ?? null;
  if (before === after) return null;
  const kind = before === null ? "ADDED" : after === null ? "WITHDRAWN" : "REPLACED";
  return { policy, kind, before, after };
}
