import { parseArgs } from "node:util";
import { findingsOf } from "../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat } from "../audit/formats.ts";
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
    const findings = await withStore(values.store, async (store) => {
      await ensureSeeds(store, await readSeeds());
      return findingsOf(store, { policy: values.policy });
    });
    process.stdout.write(print(findings));
    return EXIT.ok;
  },
};
