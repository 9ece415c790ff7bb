import { parseArgs } from "node:util";
import { EXIT } from "../exit.ts";
import { importDocuments } from "../library.ts";
import { readDocument, UsageError, withStore, type Command } from "./command.ts";

export const importCommand: Command = {
  name: "import",
  usage: "import FILE… [--store URL]",
  summary:
    "把文件读入图库，一步发布；重复执行不变 / reads documents into the store in one step; twice the same changes nothing",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("请给出至少一个文件 / name at least one file");
    // All are read before the store is touched, so that a bad one among them changes nothing.
    const documents = await Promise.all(positionals.map(readDocument));
    const { result, graph } = await withStore(values.store, (store) => importDocuments(store, documents));
    const counts = `${graph.texts.length} 份文件，${graph.nodes.length} 个节点，${graph.relationships.length} 条关系 / ${graph.texts.length} documents, ${graph.nodes.length} nodes, ${graph.relationships.length} relationships`;
    console.error(
      `${result === "PUBLISHED" ? "已发布 / published" : "没有变化 / unchanged"}: ${counts}; ${graph.revision.slice(0, 12)}`,
    );
    return EXIT.ok;
  },
};
