import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { EXIT } from "../exit.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";
import { ledgerLines, shortOf } from "./ledger-lines.ts";

export const undoCommand: Command = {
  name: "undo",
  usage: "undo ID [--by NAME] [--why TEXT] [--store URL]",
  summary: "撤回一条陈述；撤回也是追加的一行 / takes a statement back; the taking back is a line of its own",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" }, by: { type: "string" }, why: { type: "string" } },
      allowPositionals: true,
    });
    const [id, ...more] = positionals;
    if (!id || more.length > 0) throw new UsageError("请给出一条陈述的编号 / name one statement by its id");
    const by = values.by?.trim() || userInfo().username;
    const said = { by, at: new Date().toISOString(), why: values.why?.trim() || "撤回" };
    const outcome = await withLibrary(values.store, (library) => library.undo(id, said));
    if (!outcome) {
      console.error(
        `没有编号为“${id}”的有效陈述，可用 statements 查看 / ` +
          `no statement that stands has the id “${id}”; list them with statements`,
      );
      return EXIT.unknownId;
    }
    for (const each of ledgerLines(outcome)) console.error(each);
    console.error(`已撤回并发布 / undone and published: ${shortOf(outcome)}`);
    return EXIT.ok;
  },
};
