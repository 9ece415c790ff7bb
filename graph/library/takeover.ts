import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import type { HeldText } from "../model/index.ts";
import { texts as heldTexts } from "../store/questions.ts";
import type { Row, Store } from "../store/store.ts";
import { openingError } from "../store/file-faults.ts";
import { readFormerStore } from "../store/takeover/grafeo.ts";
import type { Archive, ArchivedText } from "./archive.ts";
import { archivePathOf } from "./archive-path.ts";
import { cataloguedWith, EMPTY_CATALOGUE } from "./catalogue.ts";
import { hashOf } from "./packed.ts";
import { openSqliteArchive } from "./sqlite-archive.ts";
import { untilFirst } from "./until-first.ts";

/*
 * Earlier versions held the documents in the graph only. They come into the archive once, under the ids of
 * their policies; the former file stays under another name. Broken off anywhere, it is gone on with: what is
 * archived is not archived twice. What people stated was in files, and is taken in as those of any start are.
 */

export interface TakenOver {
  readonly documents: number;
  /** Where the former file is now. */
  readonly kept: string;
}

/** So much of texts is appended at once. */
const BATCH_CHARACTERS = 2 * 1024 * 1024;

/**
 * Takes over a file that earlier versions wrote (`isFormerStore`). Throws errors of the store and of the
 * archive.
 */
export async function takeOverFile(path: string): Promise<TakenOver> {
  const texts = await readFormerStore(path);
  const archive = await openSqliteArchive(archivePathOf(path));
  try {
    // Several processes may find the file at the same time.
    await untilFirst(() => archiveFormer(archive, texts));
  } finally {
    await archive.close();
  }
  return { documents: texts.length, kept: await setAside(path) };
}

/**
 * Takes over what a database holds that earlier versions wrote: a graph, and nothing archived. Answers how
 * many documents; the graph itself is left for the next publishing to take its place.
 */
export async function takeOverGraph(store: Store, archive: Archive): Promise<number> {
  if ((await archive.head()) > 0 || (await store.state()).position > 0) return 0;
  const texts = (await store.read(heldTexts)).map(textFrom);
  await untilFirst(() => archiveFormer(archive, texts));
  return texts.length;
}

function textFrom({ policy, name, sha256, format, text, layout }: Row): HeldText {
  return {
    policy: String(policy),
    name: String(name),
    sha256: String(sha256),
    format: String(format),
    text: String(text),
    layout: typeof layout === "string" ? layout : null,
  };
}

async function archiveFormer(archive: Archive, texts: readonly HeldText[]): Promise<void> {
  const known = cataloguedWith(EMPTY_CATALOGUE, await archive.entriesAfter(0));
  const lacking = texts.filter(({ policy }) => !known.holdings.has(policy));
  let position = known.position;
  for (const batch of batchesOf(lacking)) {
    const entries = batch.map(({ policy, sha256 }) => ({ kind: "TEXT" as const, policy, sha256 }));
    position = await archive.append(entries, batch.map(archivedOf), position);
  }
}

/**
 * A text of a former store. Its bytes were not kept; those of a plain text are found again, where the hash
 * agrees.
 */
function archivedOf(held: HeldText): ArchivedText {
  const spellings = [held.text, `\uFEFF${held.text}`].map((text) => Buffer.from(text, "utf8"));
  const bytes = spellings.find((spelling) => hashOf(spelling) === held.sha256) ?? null;
  return { held, files: [{ sha256: held.sha256, name: held.name, bytes }] };
}

function* batchesOf(texts: readonly HeldText[]): Generator<readonly HeldText[]> {
  let [batch, size]: [HeldText[], number] = [[], 0];
  for (const text of texts) {
    batch.push(text);
    size += text.text.length + (text.layout?.length ?? 0);
    if (size < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

const ASIDE = ".before-sqlite";

/** Renames the file and the log beside it; a name that is taken is never written over. */
async function setAside(path: string): Promise<string> {
  let kept = path + ASIDE;
  for (let copy = 2; existsSync(kept) || existsSync(`${kept}.wal`); copy += 1)
    kept = `${path}${ASIDE}-${copy}`;
  try {
    if (existsSync(`${path}.wal`)) await rename(`${path}.wal`, `${kept}.wal`);
    await rename(path, kept);
  } catch (cause) {
    throw openingError(path, cause);
  }
  return kept;
}
