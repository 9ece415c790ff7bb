import {
  MADE_UP,
  marked,
  SEVERITY,
  toCsv,
  UNREAD_REASONS,
  type FindingWithMarks,
  type GraphNode,
  type Reading,
  type Severity,
} from "../../graph/index.ts";
import type { Chunks } from "../export/export-format.ts";
import { FINDING_COLUMNS, findingRows, toAuditWorkbook } from "./table.ts";

/** A document that was audited, and how far it was read. */
export interface Audited {
  readonly name: string;
  readonly reading: Reading;
}

/**
 * The findings as a text of one format, marked where they are of invented plans. A new format is one entry
 * here.
 */
export const AUDIT_FORMATS = {
  md: asText(toMarkdown),
  csv: asText(toTable),
  json: asText(toJson),
  xlsx: toAuditWorkbook,
} as const satisfies Record<string, (...audit: Audit) => Chunks>;
type Audit = [findings: readonly FindingWithMarks[], audited: readonly Audited[], madeUp: boolean];
export type AuditFormat = keyof typeof AUDIT_FORMATS;

function asText(write: (...audit: Audit) => string): (...audit: Audit) => Chunks {
  return async function* (...audit) {
    yield write(...audit);
  };
}

function toMarkdown(
  findings: readonly FindingWithMarks[],
  audited: readonly Audited[],
  madeUp: boolean,
): string {
  const mark = madeUp ? [`**${MADE_UP}**`, ""] : [];
  const lines = [
    "# 核查发现 / Findings",
    "",
    ...mark,
    `共 ${findings.length} 条 / ${findings.length} in all`,
    "",
  ];
  lines.push(...notRead(audited));
  let head: Severity | null = null;
  for (const { finding, marks } of findings) {
    const { code, message, messageEn, policy, severity } = finding.properties;
    if (severity !== head) lines.push(`## ${captionOf(severity)}`, "");
    head = severity;
    lines.push(`- **${code}** ${message} / ${messageEn}`);
    for (const { node, evidence } of marks) {
      const { line, start, end, quote } = evidence;
      const place = `《${policy}》第 ${line} 行，[${start},${end})`;
      lines.push(`  - ${placeOf(node)}（${place}）：“${quote.replace(/\s+/g, " ")}”`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** What was not read: there the findings are not all that there may be. */
function notRead(audited: readonly Audited[]): string[] {
  const partly = audited.filter(({ reading }) => !reading.complete);
  if (partly.length === 0) return [];
  return [
    "## 未能读出，可能另有发现 / Not read; there may be more to find",
    "",
    ...partly.flatMap(({ name, reading: { notes, unread } }) => [
      `- 《${name}》`,
      ...notes.map(({ message }) => `  - ${message}`),
      ...unread.map(({ why, line, quote }) => {
        const { zh, en } = UNREAD_REASONS[why];
        return `  - 第 ${line} 行：“${quote.replace(/\s+/g, " ")}” ${zh} / ${en}`;
      }),
    ]),
    "",
  ];
}

/** `实质问题 / Substantive` */
function captionOf(severity: Severity): string {
  const { zh, en } = SEVERITY.words[severity];
  return `${zh} / ${en[0]!.toUpperCase()}${en.slice(1)}`;
}

/** Where a node stands in its document; its name where it stands in none. */
function placeOf({ properties }: GraphNode): string {
  return ("cite" in properties ? properties.cite : undefined) ?? properties.name;
}

/** A row for each place that a finding points at. */
function toTable(findings: readonly FindingWithMarks[], _: readonly Audited[], madeUp: boolean): string {
  return toCsv(marked([FINDING_COLUMNS.map(({ name }) => name), ...findingRows(findings)], madeUp));
}

function toJson(findings: readonly FindingWithMarks[], _: readonly Audited[], madeUp: boolean): string {
  const items = findings.map(({ finding, marks }) => {
    const { code, severity, message, messageEn, policy } = finding.properties;
    return {
      ...(madeUp && { madeUp: MADE_UP }),
      id: finding.id,
      code,
      severity,
      message,
      messageEn,
      policy,
      marks: marks.map(({ node, evidence }) => ({
        node: node.id,
        cite: placeOf(node),
        ...evidence,
      })),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
