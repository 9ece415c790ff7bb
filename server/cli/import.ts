import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  documentOf,
  readingsOf,
  statedPlaceOf,
  UnreadableError,
  type StatedPlace,
} from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { importDocuments, type Outcome } from "../library.ts";
import type { Source } from "../seeds.ts";
import { coverageOf } from "./coverage.ts";
import { filesIn } from "./files-in.ts";
import { lineOfRead, lineOfRefused, reportOf, type ReportLine } from "./report.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { readDocument, UsageError, withStore, type Command } from "./command.ts";

export const importCommand: Command = {
  name: "import",
  usage: "import FILE|FOLDER… [--store URL] [--place PATH] [--report FILE.csv]",
  summary:
    "把文件读入图库，一步发布；重复执行不变；读不了的逐个说明，不影响其余 / reads documents into the store " +
    "in one step; twice the same changes nothing; one that cannot be read is named and keeps no other out",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" }, place: { type: "string" }, report: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length === 0)
      throw new UsageError("请给出至少一个文件或文件夹 / name at least one file or folder");
    const place = values.place === undefined ? null : placeIn(values.place);
    const paths = await filesIn(positionals);
    if (paths.length === 0)
      throw new UsageError(
        "文件夹中没有文件，请给出有文件的文件夹 / no file in the folder; name one that has some",
      );
    const files = (await readAll(paths)).map((file) => withPlace(file, place));
    const documents = files.flatMap(({ source }) => source ?? []);
    const refused = files.flatMap(({ refusal }) => refusal ?? []);
    for (const { message } of refused) console.error(message);
    if (documents.length > 0) {
      const outcome = await withStore(values.store, (store) => importDocuments(store, documents));
      const told = [...documents.map(coverageLine), ...replacedLines(outcome), ...ledgerLines(outcome)];
      for (const line of told) console.error(line);
      console.error(sentenceOf(outcome));
    }
    if (values.report !== undefined) await writeFile(values.report, reportOf(files.map(reportLine)));
    return refused.length > 0 ? EXIT.unreadable : EXIT.ok;
  },
};

/** A file of the command: what was read of it, or why it was refused. */
type File = { readonly path: string } & (
  | { readonly source: Source; readonly refusal?: undefined }
  | { readonly source?: undefined; readonly refusal: UnreadableError }
);

function withPlace(file: File, place: StatedPlace | null): File {
  return file.source && place ? { ...file, source: { ...file.source, place } } : file;
}

/** Throws `UsageError` for words that name no place. */
function placeIn(words: string): StatedPlace {
  const path = statedPlaceOf(words);
  if (path === null)
    throw new UsageError(
      `--place：“${words}”不是一个地区，请自省而下写明，如 浙江省/杭州市` +
        " / names no place; write it from the province inwards",
    );
  return { path, corrects: false };
}

/**
 * One file after another, so that not all are in memory while they are unpacked. A bad one does not keep the
 * others out.
 */
async function readAll(paths: readonly string[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const path of paths) {
    try {
      files.push({ path, source: await readDocument(path) });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      files.push({ path, refusal: error });
    }
  }
  return files;
}

function reportLine({ path, source, refusal }: File): ReportLine {
  return source ? lineOfRead(path, source) : lineOfRefused(path, refusal.message);
}

/** What of a document was not read. */
function coverageLine(document: Source): string {
  return `${document.name}: ${coverageOf(readingsOf(documentOf(document)).whole)}`;
}

/** Each text that took the place of another, by the names of their files. */
function replacedLines({ graph: { replacements } }: Outcome): string[] {
  return replacements.map(
    ({ name, replaced, policy }) =>
      `${name}: 替换了“${replaced}”（同一政策 ${policy}） / ` +
      `takes the place of “${replaced}” (the same policy, ${policy})`,
  );
}

/** What became of the import, and what the store holds with it. */
function sentenceOf({ result, graph: { texts, nodes, relationships, revision } }: Outcome): string {
  const zh = `${texts.length} 份文件，${nodes.length} 个节点，${relationships.length} 条关系`;
  const en = `${texts.length} documents, ${nodes.length} nodes, ${relationships.length} relationships`;
  const done = result === "PUBLISHED" ? "已发布 / published" : "没有变化 / unchanged";
  return `${done}: ${zh} / ${en}; ${revision.slice(0, 12)}`;
}
