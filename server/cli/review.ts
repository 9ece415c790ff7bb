import { parseArgs } from "node:util";
import { EXIT } from "../exit.ts";
import { unmatchedLines } from "./import.ts";
import { ReviewError, reviewRelationship } from "../library.ts";
import { UsageError, withStore, type Command } from "./command.ts";

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
    const [id, verdict, ...rest] = positionals;
    const decision = verdict === "accept" ? "ACCEPT" : verdict === "reject" ? "REJECT" : null;
    if (!id || !decision || rest.length > 0)
      throw new UsageError("请给出关系编号与 accept 或 reject / name a relationship and accept or reject");
    if (!values.by?.trim() || !values.why?.trim())
      throw new UsageError(
        "请用 --by 写明审核人，用 --why 写明理由 / say who decides with --by and why with --why",
      );
    try {
      const outcome = await withStore(values.store, (store) =>
        reviewRelationship(store, {
          relationship: id,
          decision,
          by: values.by!.trim(),
          at: new Date().toISOString(),
          why: values.why!.trim(),
        }),
      );
      for (const line of unmatchedLines(outcome)) console.error(line);
      console.error(`已记录并发布 / recorded and published: ${outcome.graph.revision.slice(0, 12)}`);
      return EXIT.ok;
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error;
      console.error(error.message);
      return EXIT.unknownId;
    }
  },
};
