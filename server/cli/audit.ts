import { parseArgs } from "node:util";
import {
  SEVERITIES,
  findingsOf,
  nodeOf,
  nodesByLabel,
  readingsIn,
  type FindingState,
  type FindingWithMarks,
  type Severity,
  type Store,
} from "../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat, type Audited } from "../audit/formats.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit.ts";
import { writeTo } from "../export/write-export.ts";
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

/** What `--fail-on` takes, and the least grave finding that fails. */
const FAILS = { critical: "CRITICAL", warning: "WARNING" } as const satisfies Record<string, Severity>;

/** What a person said was explained or mended is settled, and fails nothing. */
const SETTLED: readonly (FindingState | undefined)[] = ["EXPLAINED", "MENDED"];

/** How many findings are as grave as that, or graver, and not settled. */
export function failingIn(findings: readonly FindingWithMarks[], least: Severity): number {
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return findings.filter(
    ({ finding: { properties } }) =>
      grave.includes(properties.severity) && !SETTLED.includes(properties.state),
  ).length;
}

export const auditCommand: Command = {
  name: "audit",
  usage: `audit [--policy ID] [--format ${Object.keys(AUDIT_FORMATS).join("|")}] [--fail-on ${Object.keys(FAILS).join("|")}] [--store URL]`,
  summary: "打印核查发现，每条附原文与位置 / prints the findings, each with its quotes and places",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        policy: { type: "string" },
        format: { type: "string", default: "md" },
        "fail-on": { type: "string" },
        store: { type: "string" },
      },
    });
    const print = AUDIT_FORMATS[values.format as AuditFormat];
    if (!print) throw new UsageError(`没有格式“${values.format}” / there is no format “${values.format}”`);
    const failOn = values["fail-on"];
    if (failOn !== undefined && !Object.hasOwn(FAILS, failOn))
      throw new UsageError(`--fail-on ${failOn}：可用 / use one of ${Object.keys(FAILS).join(" · ")}`);
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
    await writeTo(process.stdout, print(audited.findings, audited.policies, madeUp));
    for (const { name, reading } of audited.policies)
      if (!reading.complete) console.error(`${name}: ${coverageOf(reading)}`);
    if (failOn === undefined) return EXIT.ok;
    const failing = failingIn(audited.findings, FAILS[failOn as keyof typeof FAILS]);
    if (failing === 0) return EXIT.ok;
    console.error(`${failing} 条发现未了结，--fail-on ${failOn} / ${failing} findings that nobody settled`);
    return EXIT.findings;
  },
};
