import {
  SEVERITY,
  toCsv,
  UNREAD_REASONS,
  type FindingWithMarks,
  type GraphNode,
  type Severity,
} from "../../graph/index.ts";
import type { UnreadPolicy } from "./unread.ts";

/** The findings as a text of one format. A new format is one entry here. */
export const AUDIT_FORMATS = { md: toMarkdown, csv: toTable, json: toJson } as const satisfies Record<
  string,
  (findings: readonly FindingWithMarks[], unread: readonly UnreadPolicy[]) => string
>;
export type AuditFormat = keyof typeof AUDIT_FORMATS;

function toMarkdown(findings: readonly FindingWithMarks[], unread: readonly UnreadPolicy[]): string {
  const lines = ["# 核查发现 / Findings", "", `共 ${findings.length} 条 / ${findings.length} in all`, ""];
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
  return `${[...lines, ...unreadLines(unread)].join("\n")}\n`;
}

/** What was not read, policy by policy: where nothing is found there, nothing is proven. */
function unreadLines(unread: readonly UnreadPolicy[]): string[] {
  if (unread.length === 0) return [];
  const lines = unread.flatMap(({ policy, items }) =>
    items.map(({ why, line, start, end, quote }) => {
      const { zh, en } = UNREAD_REASONS[why];
      return `- 《${policy}》第 ${line} 行，[${start},${end})：${zh} / ${en}：“${quote.replace(/\s+/g, " ")}”`;
    }),
  );
  return ["", "## 没有读出之处 / Not read", "", ...lines];
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

const COLUMNS = [
  "code",
  "severity",
  "message_zh",
  "message_en",
  "policy",
  "node",
  "line",
  "start",
  "end",
  "quote",
];

/** A row for each place that a finding points at. */
function toTable(findings: readonly FindingWithMarks[]): string {
  const rows = findings.flatMap(({ finding, marks }) => {
    const { code, severity, message, messageEn, policy } = finding.properties;
    return marks.map(({ node, evidence: { line, start, end, quote } }) => [
      code,
      severity,
      message,
      messageEn,
      policy,
      node.id,
      line,
      start,
      end,
      quote,
    ]);
  });
  return toCsv([COLUMNS, ...rows]);
}

function toJson(findings: readonly FindingWithMarks[]): string {
  const items = findings.map(({ finding, marks }) => {
    const { code, severity, message, messageEn, policy } = finding.properties;
    return {
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
