import { parseArgs } from "node:util";
import { findingsOf, nodeOf, nodesByLabel, readingsIn, type Store } from "../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat, type Audited } from "../audit/formats.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit.ts";
import { addSeeds } from "../library/add-seeds.ts";
import { coverageOf } from "../library/coverage.ts";
import { isMadeUp } from "../made-up.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";

/**
 * The documents that are audited, with how far each was read; null when the one that is named is not there.
 */
async function auditedIn(store: Store, policy: string | undefined): Promise<readonly Audited[] | null> {
  const named = policy === undefined ? null : await nodeOf(store, policy);
  if (policy !== undefined && named?.label !== "Policy") return null;
  const audited: Audited[] = [];
  for (const node of named ? [named] : await nodesByLabel(store, "Policy")) {
    const readings = await readingsIn(store, node.id);
    if (readings) audited.push({ name: node.properties.name, reading: readings.whole });
  }
  return audited;
}

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
    const madeUp = isMadeUp(values.store ?? readConfig(process.env).store);
    const audited = await withLibrary(values.store, async (library) => {
      const { store } = library;
      // A command that reads leaves a graph that is there as it is.
      if ((await store.state()).revision === null && !madeUp) await addSeeds(library);
      const policies = await auditedIn(store, values.policy);
      return policies && { policies, findings: await findingsOf(store, { policy: values.policy }) };
    });
    if (!audited) {
      console.error(`没有这份文件：${values.policy} / there is no such document: ${values.policy}`);
      return EXIT.unknownId;
    }
    process.stdout.write(print(audited.findings, audited.policies, madeUp));
    for (const { name, reading } of audited.policies)
      if (!reading.complete) console.error(`${name}: ${coverageOf(reading)}`);
    return EXIT.ok;
  },
};
