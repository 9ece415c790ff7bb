import { parseArgs } from "node:util";
import { parse, statedPlaceOf, toExtraction, UnreadableError, type StatedPlace } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { importDocuments, type Outcome } from "../library.ts";
import type { Source } from "../seeds.ts";
import { coverageOf } from "./coverage.ts";
import { readDocument, UsageError, withStore, type Command } from "./command.ts";

export const importCommand: Command = {
  name: "import",
  usage: "import FILE… [--store URL] [--place PATH]",
  summary:
    "把文件读入图库，一步发布；重复执行不变；读不了的逐个说明，不影响其余 / reads documents into the store " +
    "in one step; twice the same changes nothing; one that cannot be read is named and keeps no other out",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" }, place: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("请给出至少一个文件 / name at least one file");
    const place = values.place === undefined ? null : placeIn(values.place);
    const { documents: read, refused } = await readAll(positionals);
    const documents = place === null ? read : read.map((document) => ({ ...document, place }));
    for (const { message } of refused) console.error(message);
    if (documents.length > 0) {
      const outcome = await withStore(values.store, (store) => importDocuments(store, documents));
      const told = [...documents.map(coverageLine), ...replacedLines(outcome), ...unmatchedLines(outcome)];
      for (const line of told) console.error(line);
      console.error(sentenceOf(outcome));
    }
    return refused.length > 0 ? EXIT.unreadable : EXIT.ok;
  },
};

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
async function readAll(
  paths: readonly string[],
): Promise<{ readonly documents: readonly Source[]; readonly refused: readonly UnreadableError[] }> {
  const documents: Source[] = [];
  const refused: UnreadableError[] = [];
  for (const path of paths) {
    try {
      documents.push(await readDocument(path));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      refused.push(error);
    }
  }
  return { documents, refused };
}

/** What of a document was not read. */
function coverageLine(document: Source): string {
  return `${document.name}: ${coverageOf(toExtraction(parse(document)))}`;
}

/** Each text that took the place of another, by the names of their files. */
function replacedLines({ graph: { replacements } }: Outcome): string[] {
  return replacements.map(
    ({ name, replaced, policy }) =>
      `${name}: 替换了“${replaced}”（同一政策 ${policy}） / ` +
      `takes the place of “${replaced}” (the same policy, ${policy})`,
  );
}

/** Decisions whose words, ends or type are no longer found. They are kept, and apply again when the words come back. */
export function unmatchedLines({ graph: { unmatched } }: Pick<Outcome, "graph">): string[] {
  return unmatched.map(
    ({ relationship, decision, by, at, why }) =>
      `决定不再对应任何关系：${relationship} ${decision}（${by}，${at}：${why}） / ` +
      "no relationship matches this decision any more",
  );
}

/** What became of the import, and what the store holds with it. */
function sentenceOf({ result, graph: { texts, nodes, relationships, revision } }: Outcome): string {
  const zh = `${texts.length} 份文件，${nodes.length} 个节点，${relationships.length} 条关系`;
  const en = `${texts.length} documents, ${nodes.length} nodes, ${relationships.length} relationships`;
  const done = result === "PUBLISHED" ? "已发布 / published" : "没有变化 / unchanged";
  return `${done}: ${zh} / ${en}; ${revision.slice(0, 12)}`;
}
