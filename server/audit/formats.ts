import { toCsv, type FindingWithMarks } from "../../graph/index.ts";

/** The findings as a text of one format. A new format is one entry here. */
export const AUDIT_FORMATS = { md: toMarkdown, csv: toTable, json: toJson } as const satisfies Record<
  string,
  (findings: readonly FindingWithMarks[]) => string
>;
export type AuditFormat = keyof typeof AUDIT_FORMATS;

const CAPTIONS: Readonly<Record<string, string>> = {
  CRITICAL: "实质问题 / Substantive",
  WARNING: "需核对 / To be checked",
  INFO: "提示 / For information",
};

function toMarkdown(findings: readonly FindingWithMarks[]): string {
  const lines = ["# 核查发现 / Findings", "", `共 ${findings.length} 条 / ${findings.length} in all`, ""];
  let severity = "";
  for (const { finding, marks } of findings) {
    const { code, message, messageEn, policy } = finding.properties;
    if (finding.properties.severity !== severity) {
      severity = String(finding.properties.severity);
      lines.push(`## ${CAPTIONS[severity] ?? severity}`, "");
    }
    lines.push(`- **${code}** ${message} / ${messageEn}`);
    for (const { node, evidence } of marks) {
      const name = node.properties.cite ?? node.properties.name;
      const place = `《${policy}》第 ${evidence.line} 行，[${evidence.start},${evidence.end})`;
      lines.push(`  - ${name}（${place}）：“${evidence.quote.replace(/\s+/g, " ")}”`);
    }
  }
  return `${lines.join("\n")}\n`;
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
    const of = [code, severity, message, messageEn, policy].map(String);
    return marks.map(({ node, evidence: { line, start, end, quote } }) => [
      ...of,
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
        cite: node.properties.cite ?? node.properties.name,
        ...evidence,
      })),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
