import type { CsvCell, FindingWithMarks } from "../../graph/index.ts";
import { FINDING_CODE, SEVERITY } from "../../graph/index.ts";
import type { Cells, Column } from "../export/tables/table.ts";
import { toWorkbook } from "../export/xlsx/workbook.ts";

/** The columns of the findings as a table. */
export const FINDING_COLUMNS: readonly Column[] = [
  { name: "code", zh: "代码", en: "The code", kind: "text", words: FINDING_CODE.words },
  { name: "severity", zh: "轻重", en: "How grave", kind: "text", words: SEVERITY.words },
  { name: "message_zh", zh: "说明", en: "The message in Chinese", kind: "text" },
  { name: "message_en", zh: "说明（英文）", en: "The message in English", kind: "text" },
  { name: "policy", zh: "文件", en: "The document", kind: "text" },
  { name: "node", zh: "所指", en: "What it flags", kind: "text" },
  { name: "line", zh: "行", en: "The line", kind: "integer" },
  { name: "start", zh: "起始位置", en: "Where the words begin", kind: "integer" },
  { name: "end", zh: "结束位置", en: "Where they end", kind: "integer" },
  { name: "quote", zh: "原文", en: "The words", kind: "text" },
];

/** A row for each place that a finding points at. */
export function findingRows(findings: readonly FindingWithMarks[]): CsvCell[][] {
  return findings.flatMap(({ finding, marks }) => {
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
}

/** The findings as an Excel workbook of one sheet, marked where they are of invented plans. */
export function toAuditWorkbook(
  findings: readonly FindingWithMarks[],
  _: unknown,
  madeUp: boolean,
): AsyncGenerator<Uint8Array> {
  const rows = (async function* (): AsyncGenerator<Cells> {
    yield* findingRows(findings);
  })();
  return toWorkbook([{ zh: "核查发现", en: "Findings", columns: FINDING_COLUMNS, rows }], madeUp);
}
