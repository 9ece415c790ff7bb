import { parseArgs } from "node:util";
import { restore } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { UsageError, withArchive, withLibrary, type Command } from "./command.ts";

export const restoreCommand: Command = {
  name: "restore",
  usage: "restore FILE [--store URL]",
  summary:
    "把备份恢复到一个空的图库，也可换另一种引擎；先全部校验，中断后重来即可续上 / " +
    "puts a backup into an empty library, of either engine; verified first; broken off, it goes on when run again",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) throw new UsageError("请给出一个备份文件 / name one backup");
    const tell = (done: number, of: number) =>
      process.stderr.isTTY && process.stderr.write(`\r${done} / ${of} `);
    const { entries, before } = await withArchive(values.store, (archive) => restore(archive, path, tell));
    const added = entries - before;
    console.error(`已恢复 ${added} 条记录，共 ${entries} 条 / restored ${added} of ${entries} entries`);
    const { state } = await withLibrary(values.store, (library) => library.bringUp());
    console.error(
      `图已生成：${state.documents} 份文件 / the graph is made: ${state.documents} documents; ` +
        `${state.revision?.slice(0, 12)}`,
    );
    return EXIT.ok;
  },
};
