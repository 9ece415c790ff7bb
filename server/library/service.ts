import type {
  ChangesSince,
  HeldText,
  Holding,
  Library,
  OnProgress,
  Outcome,
  Stated,
  Undo,
} from "../../graph/index.ts";
import { compare, type Compared } from "./compare.ts";
import type { GivenFile, ImportNews, ImportOptions, ImportReport } from "./given-file.ts";
import { addSeeds } from "./add-seeds.ts";
import { importFiles } from "./import-files.ts";

/** A text of a policy: the one that stands, or one before it. */
export interface Version {
  readonly policy: string;
  /** What it is asked for by. */
  readonly key: string;
  readonly current: boolean;
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly length: number;
}

/**
 * What the server asks of a library beside its graph. Behind a server it is in a thread of its own, so that
 * no answer waits for a change; what it takes and gives can be cloned.
 */
export interface LibraryService {
  importFiles(
    files: readonly GivenFile[],
    options: ImportOptions,
    onNews?: (news: ImportNews) => void,
  ): Promise<ImportReport>;
  /** Imports one file, or only finds out what that would come to, and says what changes in the graph. */
  compare(file: GivenFile, dryRun: boolean, listed: number): Promise<Compared>;
  /** Null when no document of that policy is held. */
  remove(policy: string): Promise<Outcome | null>;
  state(lines: readonly unknown[]): Promise<Stated>;
  /** Null when no statement that stands has the id. */
  undo(id: string, by: Undo): Promise<Outcome | null>;
  /** The lines of the ledger, in order. */
  ledger(): Promise<readonly unknown[]>;
  /** What statements match nothing any more or are suspect, as of the last change. */
  told(): Promise<Pick<Outcome, "unmatched" | "suspects">>;
  /** The texts of a policy, the current one first; none when nothing ever was held. */
  versionsOf(policy: string): Promise<readonly Version[]>;
  textOf(policy: string, key: string): Promise<HeldText | null>;
  /** The keys of the texts that the graph of a position is made of, in the order of the policies; null for none. */
  keysAt(position: number, policies: readonly string[]): Promise<readonly (string | null)[]>;
  /** What became other since the graph was of a revision; null when nobody knows when that was. */
  changesSince(revision: string): Promise<ChangesSince | null>;
  /**
   * Adds the documents of `seeds/` that the library lacks and what earlier versions kept of statements, and
   * publishes.
   */
  addSeeds(): Promise<Outcome>;
  /** Publishes what is archived and not in the graph yet. */
  bringUp(onProgress?: OnProgress): Promise<Outcome>;
  /** Says how far the graph is behind what is archived; null when it is not. */
  behind(): Promise<string | null>;
  close(): Promise<void>;
}

/** The service of a library in this thread. */
export function serviceOf(library: Library): LibraryService {
  return {
    importFiles: (files, options, onNews) =>
      importFiles(
        library,
        files.map((file) => ({ ...file, bytes: () => file.bytes })),
        options,
        onNews,
      ),
    compare: (file, dryRun, listed) => compare(library, file, dryRun, listed),
    remove: (policy) => library.remove(policy),
    state: (lines) => library.state(lines),
    undo: (id, by) => library.undo(id, by),
    ledger: () => library.ledger(),
    told: async () => library.told,
    versionsOf: async (policy) => versionsOf(library, await library.past.holdingOf(policy)),
    textOf: (policy, key) => library.textOf(policy, key),
    keysAt: (position, policies) => library.past.keysAt(position, policies),
    changesSince: (revision) => library.past.changesSince(revision),
    addSeeds: () => addSeeds(library),
    bringUp: (onProgress) => library.bringUp(onProgress),
    behind: () => library.behind(),
    close: () => library.close(),
  };
}

async function versionsOf(library: Library, holding: Holding | null): Promise<Version[]> {
  if (!holding) return [];
  const { policy, sha256: current, earlier } = holding;
  const keys = [...(current === null ? [] : [current]), ...earlier.toReversed()];
  const texts = await Promise.all(keys.map((key) => library.textOf(policy, key)));
  return texts.flatMap((text, index): Version[] => {
    if (!text) return [];
    const { name, sha256, format } = text;
    const key = keys[index]!;
    return [{ policy, key, current: key === current, name, sha256, format, length: text.text.length }];
  });
}
