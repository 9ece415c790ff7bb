import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { statedPlaceOf } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import type { FileReport, ImportReport } from "../library/given-file.ts";
import { importFiles, refused, type FileToRead } from "../library/import-files.ts";
import { incomingOf, refusalOf } from "../library/reading/files.ts";
import { reportOf } from "../library/report.ts";
import { filesIn } from "./files-in.ts";
import { ledgerLines, shortOf } from "./ledger-lines.ts";
import { shownOn } from "./progress.ts";
import { bytesOf, UsageError, withLibrary, type Command } from "./command.ts";

export const importCommand: Command = {
  name: "import",
  usage: "import FILE|FOLDER… [--store URL] [--place PATH] [--separate] [--report FILE.csv]",
  summary:
    "把文件读入图库：已收录的不再读，通知、正文与附表合为一份，读不了的逐个说明，不影响其余；中断后再执行即可 / " +
    "reads documents into the library: what is held is not read again, files of one policy are joined, one that " +
    "cannot be read is named and keeps no other out; broken off, it goes on when it is run again",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        store: { type: "string" },
        place: { type: "string" },
        separate: { type: "boolean", default: false },
        report: { type: "string" },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0)
      throw new UsageError("请给出至少一个文件或文件夹 / name at least one file or folder");
    const place = values.place === undefined ? null : placeIn(values.place);
    const shut: FileReport[] = [];
    const paths = await filesIn(positionals, (name, why) => shut.push(refused(name, why)));
    if (paths.length === 0 && shut.length === 0)
      throw new UsageError(
        "文件夹中没有文件，请给出有文件的文件夹 / no file in the folder; name one that has some",
      );
    const files = paths.map((path): FileToRead => ({
      name: path,
      bytes: () => bytesOf(path),
      ...(place !== null && { place }),
    }));
    const progress = shownOn(process.stderr);
    // Where nothing can be read no library is opened, which would make one where there is none.
    const unread = await refusalsOf(files);
    const imported = unread
      ? null
      : await withLibrary(values.store, (library) =>
          importFiles(library, files, { separate: values.separate }, progress.show),
        );
    progress.end();
    const told = [...(imported?.files ?? unread ?? []), ...shut];
    for (const each of toldLines(told)) console.error(each);
    if (imported) for (const each of [...ledgerLines(imported), sentenceOf(imported)]) console.error(each);
    if (values.report !== undefined) await writeFile(values.report, reportOf(told));
    return told.some(({ became }) => became === "REFUSED") ? EXIT.unreadable : EXIT.ok;
  },
};

/** Why the files cannot be read, each; null as soon as one can. */
async function refusalsOf(files: readonly FileToRead[]): Promise<readonly FileReport[] | null> {
  const refusals: FileReport[] = [];
  for (const file of files) {
    try {
      await incomingOf({ ...file, bytes: await file.bytes() });
      return null;
    } catch (error) {
      refusals.push(refused(file.name, refusalOf(error)));
    }
  }
  return refusals;
}

/** Throws `UsageError` for words that name no place. */
function placeIn(words: string): string {
  const path = statedPlaceOf(words);
  if (path !== null) return path;
  throw new UsageError(
    `--place：“${words}”不是一个地区，请自省而下写明，如 浙江省/杭州市` +
      " / names no place; write it from the province inwards",
  );
}

/**
 * What is said of each file: how far it was read, or why it was not; those that are held already are counted
 * alone.
 */
function toldLines(files: readonly FileReport[]): string[] {
  return files.flatMap(({ became, why, told }) => (became === "REFUSED" ? [why ?? ""] : told));
}

/** What became of the import, and what the library holds with it. */
function sentenceOf({ result, state, files }: ImportReport): string {
  const { documents, counts } = state;
  const nodes = Object.values(counts.nodes).reduce((sum, count) => sum + count, 0);
  const relationships = Object.values(counts.relationships)
    .flatMap((methods) => Object.values(methods))
    .reduce((sum, count) => sum + count, 0);
  const unchanged = files.filter(({ became }) => became === "UNCHANGED").length;
  const zh = `${documents} 份文件，${nodes} 个节点，${relationships} 条关系`;
  const en = `${documents} documents, ${nodes} nodes, ${relationships} relationships`;
  const held = unchanged > 0 ? `；${unchanged} 份已收录 / ${unchanged} were held already` : "";
  const done = result === "PUBLISHED" ? "已发布 / published" : "没有变化 / unchanged";
  return `${done}: ${zh} / ${en}${held}; ${shortOf({ state })}`;
}
