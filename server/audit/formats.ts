import type { FindingWithMarks } from "../../graph/index.ts";

/** The findings as a text of one format. A new format is one entry here. */
export const AUDIT_FORMATS = { md: toMarkdown, csv: toCsv, json: toJson } as const satisfies Record<
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
    for (const { node, evidence } of marks)
      lines.push(
        `  - ${node.properties.cite ?? node.properties.name}（《${policy}》第 ${evidence.line} 行，[${evidence.start},${evidence.end})）：“${evidence.quote.replace(/\s+/g, " ")}”`,
      );
  }
  return `${lines.join("\n")}\n`;
}

function toCsv(findings: readonly FindingWithMarks[]): string {
  const rows = findings.flatMap(({ finding, marks }) => {
    const { code, severity, message, messageEn, policy } = finding.properties;
    return marks.map(({ node, evidence }) => [
      code,
      severity,
      message,
      messageEn,
      policy,
      node.id,
      evidence.line,
      evidence.start,
      evidence.end,
      evidence.quote,
    ]);
  });
  const heads = [
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
  // The mark at the front tells spreadsheets that the file is UTF-8.
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe. */
function cell(value: unknown): string {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
