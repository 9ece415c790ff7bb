import { documentOf } from "../build.ts";
import { textOf } from "../held-text.ts";
import { comingOf, type Coming } from "../link/identity.ts";
import type { Source } from "../text/document.ts";
import type { ArchivedFile, ArchivedText, ArchiveEntry } from "./archive.ts";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Prepared } from "./prepared.ts";
import { textKeyOf } from "./text-keys.ts";
import type { PackedFragment } from "./workspace/fragments.ts";
import type { Workspace } from "./workspace.ts";

/** A document that comes in, with the files that it was read from. */
export interface Incoming {
  readonly source: Source;
  readonly files: readonly ArchivedFile[];
  /** Where it was read and linked already. */
  readonly prepared?: Prepared;
}

/** What became of a document. */
export interface Archived {
  readonly name: string;
  readonly policy: string;
  /** REFUSED: it was archived, no graph can be made of it, and what stood before it stands again. */
  readonly became: "ADDED" | "REPLACED" | "UNCHANGED" | "EARLIER" | "REFUSED";
  /** Why it was refused. */
  readonly why?: string;
  /**
   * The name of the file whose text it took the place of, or that stands before it; null where there is none.
   */
  readonly other: string | null;
}

/** What archiving documents appends. */
export interface Placed {
  /** In the order in which the documents were given. */
  readonly archived: readonly Archived[];
  readonly entries: readonly ArchiveEntry[];
  readonly texts: readonly ArchivedText[];
  /** Of the texts that were linked already. */
  readonly fragments: readonly PackedFragment[];
}

/** By day, then by length, then by hash. */
type Rank = readonly (string | number)[];

interface Brought extends Coming {
  readonly index: number;
  readonly incoming: Incoming;
}

/**
 * Documents that come in together: of two texts of one policy among them that of the later day stands, else
 * the longer, so that the order in which files are named changes nothing. Across imports the later stands.
 */
export class Together {
  private readonly best = new Map<string, { readonly rank: Rank; readonly key: string }>();

  /** `ready` brings the workspace to what stands, so that it knows what others have brought. */
  constructor(
    private readonly history: History,
    private readonly workspace: Workspace,
    private readonly ready: () => Promise<unknown>,
    private readonly nameOf: (policy: string, key: string) => Promise<string | null>,
  ) {}

  /** Archives documents in one step; what is archived is there after a crash. */
  async archive(documents: readonly Incoming[]): Promise<Pick<Placed, "archived" | "fragments">> {
    let placed: Placed = { archived: [], entries: [], texts: [], fragments: [] };
    await this.history.append(async (standing) => {
      if (this.workspace.state().position !== standing.position) await this.ready();
      placed = await this.placed(documents, standing);
      return placed;
    });
    return placed;
  }

  /** What archiving documents would append to what stands. */
  async placed(documents: readonly Incoming[], { holdings }: Catalogue): Promise<Placed> {
    const current = new Map<string, string | null>();
    const currentOf = (policy: string) => current.get(policy) ?? holdings.get(policy)?.sha256 ?? null;
    const archived: Archived[] = [];
    const entries: ArchiveEntry[] = [];
    const texts: ArchivedText[] = [];
    const fragments: PackedFragment[] = [];
    const coming = documents.map((incoming, index): Brought => ({ ...readOf(incoming), index, incoming }));
    for (const { item, source } of this.workspace.placings(coming)) {
      const { policy } = source;
      const key = textKeyOf(source);
      const before = currentOf(policy);
      const rival = this.best.get(policy);
      const rank = rankOf(item);
      const stands = !rival || !isAfter(rival.rank, rank);
      const became = becomes(key, before, stands);
      const other =
        before === null ? null : (nameIn(texts, policy, before) ?? (await this.nameOf(policy, before)));
      archived[item.index] = { name: source.name, policy, became, other };
      if (stands) this.best.set(policy, { rank, key });
      if (became === "UNCHANGED") continue;
      entries.push({ kind: "TEXT", policy, sha256: key });
      if (!stands) entries.push({ kind: "TEXT", policy, sha256: rival.key });
      texts.push({ held: archivedAs(source), files: item.incoming.files });
      current.set(policy, stands ? key : rival.key);
      // A text that was held before stays as it was archived then, by the name that it had.
      const { fragment = null } = item.incoming.prepared ?? {};
      if (fragment && !holdings.get(policy)?.earlier.includes(key)) fragments.push(fragment);
    }
    return { archived, entries, texts, fragments };
  }
}

function becomes(key: string, current: string | null, stands: boolean): Archived["became"] {
  if (current === key) return "UNCHANGED";
  if (current === null) return "ADDED";
  return stands ? "REPLACED" : "EARLIER";
}

function nameIn(texts: readonly ArchivedText[], policy: string, key: string): string | undefined {
  return texts.find(({ held }) => held.policy === policy && held.sha256 === key)?.held.name;
}

function archivedAs(source: Source & { readonly policy: string }): ArchivedText["held"] {
  return { ...textOf(source), sha256: textKeyOf(source) };
}

function readOf({ source, prepared }: Incoming): Coming {
  if (!prepared) return comingOf(documentOf(source));
  const { derived, day } = prepared;
  return { source, derived, day };
}

function rankOf({ day, source }: Coming): Rank {
  return [day, source.text.length, source.sha256];
}

function isAfter(one: Rank, other: Rank): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}
