import { parseArgs } from "node:util";
import { backup } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { UsageError, withArchive, type Command } from "./command.ts";

export const backupCommand: Command = {
  name: "backup",
  usage: "backup --out FILE [--store URL]",
  summary:
    "把全部文件（原件与读出的文字）、各版本与人工陈述写成一个 .tar.gz，任何人都能打开 / " +
    "writes all documents, their versions and what people stated as one .tar.gz that anybody can open",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { out: { type: "string" }, store: { type: "string" } },
    });
    const path = values.out;
    if (!path) throw new UsageError("请用 --out 写明备份的文件名 / name the file with --out");
    const { entries, texts } = await withArchive(values.store, (archive) => backup(archive, path));
    console.error(
      `已备份到 ${path}：${texts} 份文本，${entries} 条记录 / backed up: ${texts} texts, ${entries} entries`,
    );
    return EXIT.ok;
  },
};
