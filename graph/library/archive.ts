import type { HeldText } from "../model/index.ts";

/*
 * Documents and what people stated are the truth; a graph can always be made again of them. The archive keeps
 * both as one numbered list of entries that is only ever appended to: what stands is found by reading it from
 * the beginning.
 */

/** A text takes its place as the current text of a policy; the text before it stays as an earlier version. */
export interface TextEntry {
  readonly kind: "TEXT";
  readonly policy: string;
  /** Hash of the original bytes; of several files joined, of their hashes. */
  readonly sha256: string;
}

/** A policy has no current text any more; its versions stay. */
export interface WithdrawalEntry {
  readonly kind: "WITHDRAWAL";
  readonly policy: string;
}

/** A line of the ledger, as the contract has it: a statement, or one taken back (`UNDO`). */
export interface LedgerEntry {
  readonly kind: "STATEMENT";
  readonly line: Readonly<Record<string, unknown>>;
}

export type ArchiveEntry = TextEntry | WithdrawalEntry | LedgerEntry;

/** An entry with its number: 1, 2, 3 … without gaps. */
export type Numbered<Entry> = Entry & { readonly number: number };

/** Original bytes; of a document taken over from a store that kept none, null. */
export interface ArchivedFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A document as brought: how it was read, and the files that it was read from. */
export interface ArchivedText {
  readonly held: HeldText;
  /** One; several where files make one policy. */
  readonly files: readonly ArchivedFile[];
}

/** A text and the files that it was read from, as far as their bytes are kept. */
export interface KeptFiles {
  readonly policy: string;
  readonly sha256: string;
  readonly files: readonly string[];
}

/**
 * A graph that was published: the entries of the archive up to a position make that revision. It is a note
 * beside the log, so that a revision is found again; what it says can be made again of the entries.
 */
export interface Publication {
  readonly revision: string;
  readonly position: number;
  /** Ids of the statements whose words had changed by then and that nobody had affirmed. */
  readonly suspects: readonly string[];
}

/**
 * The documents and statements of a library. Two engines implement it (a SQLite file of its own, durable with
 * every append; Neo4j, inside the database); `test/contract/archive.contract.ts` says what both promise.
 * Errors are those of `store/errors.ts`; after a failed call the archive is what it was before.
 */
export interface Archive {
  /** The number of the last entry; 0 when there is none. */
  head(): Promise<number>;

  /**
   * Appends entries, with the texts that they name and the archive does not have, all or nothing, and answers
   * the number of the last. Throws `StoreConflictError` and writes nothing when the last entry is not
   * `after`: somebody else was faster. What is appended is there after a crash. A text that is there stays as
   * it is. An entry that names a text that is neither there nor given, and bytes that do not have their hash,
   * are a `TypeError` (`archived-record.ts`): nothing is written then.
   */
  append(entries: readonly ArchiveEntry[], texts: readonly ArchivedText[], after: number): Promise<number>;

  /** The entries behind a number, in order. They are small: no text is among them. */
  entriesAfter(number: number): Promise<readonly Numbered<ArchiveEntry>[]>;

  /**
   * How a text of a policy was read; null when the archive does not have it. What is damaged is a
   * `StoreDamagedError`.
   */
  textOf(policy: string, sha256: string): Promise<HeldText | null>;

  /** The original bytes with that hash; null where there are none. */
  bytesOf(sha256: string): Promise<Uint8Array | null>;

  /** The files that a text was read from, without their bytes. */
  filesOf(policy: string, sha256: string): Promise<readonly Omit<ArchivedFile, "bytes">[]>;

  /** Of every text the hashes of the files whose bytes are kept, without reading any; in no particular order. */
  keptFiles(): Promise<readonly KeptFiles[]>;

  /**
   * Notes a revision. Of one that is published at several positions, since what came went again, the last is
   * kept.
   */
  notePublication(publication: Publication): Promise<void>;

  /** The note of a revision; null when none was made. */
  publicationOf(revision: string): Promise<Publication | null>;

  close(): Promise<void>;
}
