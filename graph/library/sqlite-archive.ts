import type { HeldText } from "../model/index.ts";
import { StoreError } from "../store/errors.ts";
import { openingError, writingError } from "../store/file-faults.ts";
import type { Database } from "../store/sqlite/database.ts";
import type {
  Archive,
  ArchivedFile,
  ArchivedText,
  ArchiveEntry,
  KeptFiles,
  Numbered,
  Publication,
} from "./archive.ts";
import { appendConflict, archiveDamaged } from "./archive-errors.ts";
import { openArchiveFile, PUBLICATIONS } from "./archive-file.ts";
import { checkBytes, recordOf, textMissing, type TextRecord } from "./archived-record.ts";
import { contentOf, entryFrom, linkOf, NO_CHAIN, type EntryRow } from "./chained.ts";
import { hashOf, packed, unpacked, type Packed } from "./packed.ts";

/**
 * The archive in a file of its own, or in memory when `path` is null; made when there is none, unless it is
 * only read. Several processes may open it. Whatever is read is checked against its hash: what is damaged is
 * a `StoreDamagedError`, never an answer.
 */
export async function openSqliteArchive(
  path: string | null,
  { readonly = false }: { readonly readonly?: boolean } = {},
): Promise<Archive> {
  try {
    return new SqliteArchive(openArchiveFile(path, readonly), path);
  } catch (cause) {
    throw cause instanceof StoreError ? cause : openingError(path, cause, "ARCHIVE");
  }
}

class SqliteArchive implements Archive {
  constructor(
    private readonly database: Database,
    private readonly path: string | null,
  ) {}

  head(): Promise<number> {
    return this.read(() => this.last().number);
  }

  append(entries: readonly ArchiveEntry[], texts: readonly ArchivedText[], after: number): Promise<number> {
    return this.asked(() => {
      checkBytes(texts);
      return this.database.write(() => this.write(entries, texts, after));
    });
  }

  entriesAfter(number: number): Promise<readonly Numbered<ArchiveEntry>[]> {
    return this.read(() => {
      const rows = this.database
        .prepare("SELECT number, content, chain FROM entries WHERE number > ? ORDER BY number")
        .all(number) as EntryRow[];
      let before = number === 0 ? NO_CHAIN : this.chainAt(number);
      return rows.map((row, index) => {
        const isNext = row.number === number + index + 1;
        if (!isNext || before === null || linkOf(before, row.content) !== row.chain)
          throw this.damaged(`第 ${row.number} 条与之前的对不上`, `entry ${row.number} does not follow`);
        before = row.chain;
        return entryFrom(row);
      });
    });
  }

  textOf(policy: string, sha256: string): Promise<HeldText | null> {
    return this.read(() => this.record(policy, sha256)?.held ?? null);
  }

  filesOf(policy: string, sha256: string): Promise<readonly Omit<ArchivedFile, "bytes">[]> {
    return this.read(() => this.record(policy, sha256)?.files ?? []);
  }

  bytesOf(sha256: string): Promise<Uint8Array | null> {
    return this.read(() => {
      const row = this.database
        .prepare("SELECT deflated, content FROM files WHERE sha256 = ?")
        .get(sha256) as Packed | undefined;
      if (row) return this.checked(row, sha256, `file ${sha256}`);
      const kept = this.database.prepare("SELECT 1 FROM texts WHERE instr(kept, ?) LIMIT 1").get(sha256);
      if (kept) throw this.damaged(`${sha256} 的原件不见了`, `the bytes of ${sha256} are missing`);
      return null;
    });
  }

  keptFiles(): Promise<readonly KeptFiles[]> {
    return this.read(() =>
      this.database.rows("SELECT policy, sha256, kept FROM texts").map(([policy, sha256, kept]) => ({
        policy: String(policy),
        sha256: String(sha256),
        files: String(kept).split(" ").filter(Boolean),
      })),
    );
  }

  notePublication({ revision, position, suspects }: Publication): Promise<void> {
    return this.asked(() =>
      this.database.write(() => {
        this.database.exec(PUBLICATIONS);
        this.database
          .prepare(
            "INSERT INTO publications VALUES (?, ?, ?) ON CONFLICT (revision) DO UPDATE " +
              "SET position = excluded.position, suspects = excluded.suspects WHERE excluded.position > position",
          )
          .run(revision, position, JSON.stringify(suspects));
      }),
    );
  }

  publicationOf(revision: string): Promise<Publication | null> {
    return this.read(() => {
      const tables = this.database.row("SELECT 1 FROM sqlite_schema WHERE name = 'publications'");
      const row =
        tables &&
        this.database.row("SELECT position, suspects FROM publications WHERE revision = ?", revision);
      if (!row) return null;
      const suspects = JSON.parse(String(row[1])) as readonly string[];
      return { revision, position: Number(row[0]), suspects };
    });
  }

  close(): Promise<void> {
    return this.asked(() => void this.database.close());
  }

  private write(entries: readonly ArchiveEntry[], texts: readonly ArchivedText[], after: number): number {
    const last = this.last();
    if (last.number !== after) throw appendConflict();
    for (const text of texts) this.keep(text);
    const insert = this.database.prepare("INSERT INTO entries (number, content, chain) VALUES (?, ?, ?)");
    let { number, chain } = last;
    for (const entry of entries) {
      const content = contentOf(entry, (policy, sha256) => this.textHash(policy, sha256));
      [number, chain] = [number + 1, linkOf(chain, content)];
      insert.run(number, content, chain);
    }
    return number;
  }

  /** What is there stays as it is. */
  private keep(text: ArchivedText): void {
    const { policy, sha256 } = text.held;
    const insert = this.database.prepare("INSERT OR IGNORE INTO files VALUES (?, ?, ?)");
    for (const file of text.files) {
      if (file.bytes === null) continue;
      const { deflated, content } = packed(file.bytes);
      insert.run(file.sha256, deflated, content);
    }
    const isKept = this.database.prepare("SELECT 1 FROM files WHERE sha256 = ?");
    const kept = text.files.map((file) => file.sha256).filter((hash) => isKept.get(hash));
    const bytes = Buffer.from(JSON.stringify(recordOf(text)));
    const { deflated, content } = packed(bytes);
    this.database
      .prepare("INSERT OR IGNORE INTO texts VALUES (?, ?, ?, ?, ?, ?)")
      .run(policy, sha256, hashOf(bytes), kept.join(" "), deflated, content);
  }

  private textHash(policy: string, sha256: string): string {
    const row = this.database
      .prepare("SELECT hash FROM texts WHERE policy = ? AND sha256 = ?")
      .get(policy, sha256) as { readonly hash: string } | undefined;
    if (!row) throw textMissing(policy, sha256);
    return row.hash;
  }

  private record(policy: string, sha256: string): TextRecord | null {
    const row = this.database
      .prepare("SELECT hash, deflated, content FROM texts WHERE policy = ? AND sha256 = ?")
      .get(policy, sha256) as (Packed & { readonly hash: string }) | undefined;
    if (!row) {
      // An index that is damaged hides rows.
      if (this.isNamed(policy, sha256))
        throw this.damaged(`${policy} 的文本不见了`, `the text of ${policy} is missing`);
      return null;
    }
    const bytes = this.checked(row, row.hash, `text ${policy} ${sha256}`);
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as TextRecord;
  }

  private isNamed(policy: string, sha256: string): boolean {
    const rows = this.database
      .prepare("SELECT number, content, chain FROM entries WHERE instr(content, ?)")
      .all(JSON.stringify(sha256)) as EntryRow[];
    return rows.map(entryFrom).some((entry) => entry.kind === "TEXT" && entry.policy === policy);
  }

  private checked(row: Packed, hash: string, what: string): Uint8Array {
    let bytes: Uint8Array | null = null;
    try {
      bytes = unpacked(row);
    } catch {
      // Told below: what cannot be inflated has no hash.
    }
    if (bytes === null || hashOf(bytes) !== hash)
      throw this.damaged(`${what} 与它的哈希不符`, `${what} does not have its hash`);
    return bytes;
  }

  private last(): { readonly number: number; readonly chain: string } {
    const row = this.database
      .prepare("SELECT number, chain FROM entries ORDER BY number DESC LIMIT 1")
      .get() as EntryRow | undefined;
    const highest = this.database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entries'").get() as
      { readonly seq: number } | undefined;
    if ((row?.number ?? 0) !== (highest?.seq ?? 0))
      throw this.damaged("末尾的条目不见了", "entries are missing at its end");
    return row ?? { number: 0, chain: NO_CHAIN };
  }

  /** Null where somebody asks behind the end. */
  private chainAt(number: number): string | null {
    const row = this.database.prepare("SELECT chain FROM entries WHERE number = ?").get(number) as
      EntryRow | undefined;
    return row?.chain ?? null;
  }

  private damaged(zh: string, en: string) {
    return archiveDamaged(this.path ?? "memory:", zh, en);
  }

  /** What cannot be read as it was written is damaged, whatever it breaks: a row whose text is none is a `TypeError` first. */
  private async read<Answer>(answer: () => Answer): Promise<Answer> {
    try {
      return await this.asked(answer);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw this.damaged(`读不出来：${reason}`, `it cannot be read: ${reason}`);
    }
  }

  private async asked<Answer>(answer: () => Answer): Promise<Answer> {
    try {
      return answer();
    } catch (error) {
      throw error instanceof StoreError || error instanceof TypeError
        ? error
        : writingError(this.path, error, "ARCHIVE");
    }
  }
}
