import { randomUUID } from "node:crypto";
import type { HeldText } from "../model/index.ts";
import {
  ADD_ENTRIES,
  ADD_TEXTS,
  ARCHIVE_INDEXES,
  CHAIN,
  ENTRIES,
  HEAD,
  KEPT,
  KEPT_FILES,
  LOCK_HEAD,
  MOVE_HEAD,
  NAMING,
  NOTE_PUBLICATION,
  PUBLICATION,
  TEXTS,
} from "../store/neo4j/archive-cypher.ts";
import { Connection, type Run } from "../store/neo4j/connection.ts";
import type { Neo4jOptions } from "../store/neo4j/driver.ts";
import type { Row } from "../store/store.ts";
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
import { checkBytes, recordOf, textMissing, type TextRecord } from "./archived-record.ts";
import { contentOf as jsonOf, entryFrom, linkOf, NO_CHAIN, type EntryRow } from "./chained.ts";
import { addContents, contentOf, putContents, type Content, type ContentRow } from "./neo4j-contents.ts";
import { hashOf } from "./packed.ts";

/** Entries read at once. */
const PAGE = 5_000;

/**
 * The archive inside a Neo4j database, beside the graph: several servers share it. Large texts and files lie
 * there in chunks of at most 1 MiB, each written before the entry that names it, so that an append never
 * needs more memory than the smallest server has.
 */
export async function openNeo4jArchive(url: string, options: Neo4jOptions): Promise<Archive> {
  const connection = await Connection.open(url, options);
  try {
    await connection.prepare(ARCHIVE_INDEXES);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jArchive(connection, url);
}

/** A text on its way into the archive: its row, and what it consists of. */
interface Brought {
  readonly row: Named & { readonly hash: string; readonly kept: readonly string[] };
  readonly contents: readonly Content[];
}

interface Named {
  readonly policy: string;
  readonly sha256: string;
}

class Neo4jArchive implements Archive {
  constructor(
    private readonly connection: Connection,
    private readonly url: string,
  ) {}

  async head(): Promise<number> {
    return this.headFrom(await this.connection.read(HEAD)).number;
  }

  async append(
    entries: readonly ArchiveEntry[],
    texts: readonly ArchivedText[],
    after: number,
  ): Promise<number> {
    checkBytes(texts);
    if ((await this.head()) !== after) throw appendConflict();
    if (entries.length === 0 && texts.length === 0) return after;
    const known = await hashesOf(
      texts.map(({ held }) => held),
      (text, rows) => this.connection.read(text, rows),
    );
    const brought = texts.filter(({ held }) => !known.has(keyOf(held))).map(broughtOf);
    const hashes = new Map([...known, ...brought.map(({ row }) => [keyOf(row), row.hash] as const)]);
    const others = entries
      .filter((entry) => entry.kind === "TEXT")
      .filter((entry) => !hashes.has(keyOf(entry)));
    const held = await hashesOf(others, (text, rows) => this.connection.read(text, rows));
    for (const entry of others) if (!held.has(keyOf(entry))) throw textMissing(entry.policy, entry.sha256);
    const contents = await putContents(
      this.connection,
      brought.flatMap((text) => text.contents),
    );
    const append = randomUUID();
    return this.connection.write((run) =>
      this.write(
        entries,
        brought.map(({ row }) => row),
        contents,
        { after, append },
        run,
      ),
    );
  }

  async entriesAfter(number: number): Promise<readonly Numbered<ArchiveEntry>[]> {
    const entries: Numbered<ArchiveEntry>[] = [];
    let before = number === 0 ? NO_CHAIN : await this.chainAt(number);
    for (;;) {
      const after = number + entries.length;
      const rows = (await this.connection.read(ENTRIES, { after, limit: PAGE })) as unknown as EntryRow[];
      for (const [index, row] of rows.entries()) {
        const isNext = row.number === after + index + 1;
        if (!isNext || before === null || linkOf(before, row.content) !== row.chain)
          throw this.damaged(`第 ${row.number} 条与之前的对不上`, `entry ${row.number} does not follow`);
        before = row.chain;
        entries.push(entryFrom(row));
      }
      if (rows.length < PAGE) return entries;
    }
  }

  async textOf(policy: string, sha256: string): Promise<HeldText | null> {
    return (await this.record({ policy, sha256 }))?.held ?? null;
  }

  async filesOf(policy: string, sha256: string): Promise<readonly Omit<ArchivedFile, "bytes">[]> {
    const record = await this.record({ policy, sha256 });
    return (record?.files ?? []).map((file) => ({ sha256: file.sha256, name: file.name }));
  }

  async bytesOf(sha256: string): Promise<Uint8Array | null> {
    const bytes = await contentOf(this.connection, sha256);
    if (bytes) return bytes;
    if (bytes === null || (await this.connection.read(KEPT, { sha256 })).length > 0)
      throw this.damaged(`${sha256} 的原件不全`, `the bytes of ${sha256} are not whole`);
    return null;
  }

  async keptFiles(): Promise<readonly KeptFiles[]> {
    const rows = await this.connection.read(KEPT_FILES, {});
    return rows.map(({ policy, sha256, kept }) => ({
      policy: String(policy),
      sha256: String(sha256),
      files: kept as readonly string[],
    }));
  }

  async notePublication({ revision, position, suspects }: Publication): Promise<void> {
    await this.connection.write((run) => run(NOTE_PUBLICATION, { revision, position, suspects }));
  }

  async publicationOf(revision: string): Promise<Publication | null> {
    const [row] = await this.connection.read(PUBLICATION, { revision });
    if (!row) return null;
    return { revision, position: Number(row.position), suspects: row.suspects as readonly string[] };
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** The last transaction of an append: the entries, and what makes the chunks part of the archive. */
  private async write(
    entries: readonly ArchiveEntry[],
    texts: readonly Brought["row"][],
    contents: readonly ContentRow[],
    { after, append }: { readonly after: number; readonly append: string },
    run: Run,
  ): Promise<number> {
    await run(LOCK_HEAD);
    const head = this.headFrom(await run(HEAD));
    // Done again because the server fell silent while it was committed, and it was.
    if (head.append === append) return head.number;
    if (head.number !== after) throw appendConflict();
    await addContents(contents, run);
    await run(ADD_TEXTS, { rows: texts });
    const named = entries.filter((entry) => entry.kind === "TEXT");
    const hashes = await hashesOf(named, run);
    const hashOfText = (policy: string, sha256: string) => {
      const hash = hashes.get(keyOf({ policy, sha256 }));
      if (hash === undefined) throw textMissing(policy, sha256);
      return hash;
    };
    let { number, chain } = head;
    const rows = entries.map((entry): EntryRow => {
      const content = jsonOf(entry, hashOfText);
      [number, chain] = [number + 1, linkOf(chain, content)];
      return { number, content, chain };
    });
    await run(ADD_ENTRIES, { rows });
    await run(MOVE_HEAD, { number, chain, append });
    return number;
  }

  private headFrom([row]: readonly Row[]): { number: number; chain: string; append: string | null } {
    if (!row) return { number: 0, chain: NO_CHAIN, append: null };
    if (row.number !== 0 && row.chain !== row.found)
      throw this.damaged("末尾的条目不见了", "entries are missing at its end");
    return {
      number: Number(row.number),
      chain: String(row.chain),
      append: typeof row.append === "string" ? row.append : null,
    };
  }

  /** Null where somebody asks behind the end. */
  private async chainAt(number: number): Promise<string | null> {
    const [row] = await this.connection.read(CHAIN, { number });
    return typeof row?.chain === "string" ? row.chain : null;
  }

  private async record(name: Named): Promise<TextRecord | null> {
    const { policy, sha256 } = name;
    const hash = (await hashesOf([name], (text, rows) => this.connection.read(text, rows))).get(keyOf(name));
    const bytes = hash === undefined ? undefined : await contentOf(this.connection, hash);
    if (bytes) return JSON.parse(Buffer.from(bytes).toString("utf8")) as TextRecord;
    if (hash !== undefined || (await this.isNamed(name)))
      throw this.damaged(`${policy} 的文本 ${sha256} 不全`, `the text ${sha256} of ${policy} is not whole`);
    return null;
  }

  private async isNamed({ policy, sha256 }: Named): Promise<boolean> {
    const rows = await this.connection.read(NAMING, { sha256 });
    const entries = rows.map(({ content }) => entryFrom({ number: 0, content: String(content), chain: "" }));
    return entries.some((entry) => entry.kind === "TEXT" && entry.policy === policy);
  }

  private damaged(zh: string, en: string) {
    return archiveDamaged(URL.canParse(this.url) ? new URL(this.url).host : "Neo4j", zh, en);
  }
}

function broughtOf(text: ArchivedText): Brought {
  const { policy, sha256 } = text.held;
  const record = Buffer.from(JSON.stringify(recordOf(text)));
  const hash = hashOf(record);
  const files = text.files.flatMap(({ sha256: of, bytes }) => (bytes ? [{ hash: of, bytes }] : []));
  const row = { policy, sha256, hash, kept: files.map((file) => file.hash) };
  return { row, contents: [{ hash, bytes: record }, ...files] };
}

/** The hashes of the records of texts that are there, by `keyOf`. */
async function hashesOf(texts: readonly Named[], run: Run): Promise<Map<string, string>> {
  const rows = await run(TEXTS, { rows: texts.map(({ policy, sha256 }) => ({ policy, sha256 })) });
  return new Map(rows.map((row) => [keyOf(row as unknown as Named), String(row.hash)]));
}

function keyOf({ policy, sha256 }: Named): string {
  return `${policy}\n${sha256}`;
}
