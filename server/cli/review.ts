import { parseArgs } from "node:util";
import { EXIT } from "../exit.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";
import { ledgerLines, shortOf } from "./ledger-lines.ts";

export const reviewCommand: Command = {
  name: "review",
  usage: "review RELATIONSHIP_ID accept|reject --by NAME --why TEXT [--store URL]",
  summary:
    "确认或否决一条推断关系，决定只追加并在重建时重放 / " +
    "accepts or rejects an inferred relationship; decisions are appended and replayed",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" }, by: { type: "string" }, why: { type: "string" } },
      allowPositionals: true,
    });
    const [subject, verdict, ...rest] = positionals;
    const decision = verdict === "accept" ? "ACCEPT" : verdict === "reject" ? "REJECT" : null;
    if (!subject || !decision || rest.length > 0)
      throw new UsageError("请给出关系编号与 accept 或 reject / name a relationship and accept or reject");
    const [by, why] = [values.by?.trim(), values.why?.trim()];
    if (!by || !why)
      throw new UsageError(
        "请用 --by 写明审核人，用 --why 写明理由 / say who decides with --by and why with --why",
      );
    const at = new Date().toISOString();
    const line = { kind: "DECISION", subject, value: { decision }, by, at, why };
    const outcome = await withLibrary(values.store, (library) => library.state([line]));
    for (const each of ledgerLines(outcome)) console.error(each);
    console.error(`已记录并发布 / recorded and published: ${shortOf(outcome)}`);
    return EXIT.ok;
  },
};
