import { parseArgs } from "node:util";
import { findingsOf, textOf } from "../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat } from "../audit/formats.ts";
import { unreadIn } from "../audit/unread.ts";
import { EXIT } from "../exit.ts";
import { ensureSeeds } from "../library.ts";
import { readSeeds } from "../seeds.ts";
import { UsageError, withStore, type Command } from "./command.ts";

export const auditCommand: Command = {
  name: "audit",
  usage: `audit [--policy ID] [--format ${Object.keys(AUDIT_FORMATS).join("|")}] [--store URL]`,
  summary: "打印核查发现，每条附原文与位置 / prints the findings, each with its quotes and places",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        policy: { type: "string" },
        format: { type: "string", default: "md" },
        store: { type: "string" },
      },
    });
    const print = AUDIT_FORMATS[values.format as AuditFormat];
    if (!print) throw new UsageError(`没有格式“${values.format}” / there is no format “${values.format}”`);
    const { policy } = values;
    const told = await withStore(values.store, async (store) => {
      await ensureSeeds(store, await readSeeds());
      if (policy !== undefined && !(await textOf(store, policy))) return null;
      return { findings: await findingsOf(store, { policy }), unread: await unreadIn(store, policy) };
    });
    if (!told) {
      console.error(`没有收录编号为“${policy}”的文件 / no document with the id “${policy}” is held`);
      return EXIT.unknownId;
    }
    const { findings, unread } = told;
    process.stdout.write(print(findings, unread));
    const count = unread.reduce((sum, { items }) => sum + items.length, 0);
    if (count > 0)
      process.stderr.write(
        `有 ${count} 处没有读出，那里“没有发现”不等于没有问题 / ${count} places were not read: no finding there is no proof that all is well\n`,
      );
    return EXIT.ok;
  },
};
