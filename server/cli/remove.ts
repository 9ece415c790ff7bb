import { parseArgs } from "node:util";
import { EXIT } from "../exit.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";

export const removeCommand: Command = {
  name: "remove",
  usage: "remove POLICY_ID [--store URL]",
  summary: "撤下一份文件及据其而来的一切 / withdraws a document and all that rests on it",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" } },
      allowPositionals: true,
    });
    const [policy, ...more] = positionals;
    if (!policy || more.length > 0) throw new UsageError("请给出一个政策编号 / name one policy id");
    if (await withLibrary(values.store, (library) => library.remove(policy))) return EXIT.ok;
    console.error(`没有收录编号为“${policy}”的文件 / no document with the id “${policy}” is held`);
    return EXIT.unknownId;
  },
};
