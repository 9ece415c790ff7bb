import { parse, read, toExtraction } from "../../graph/index.ts";
import { escaped, paragraph, sheetRow, spreadsheet, wordFile } from "./office.ts";

/** A small document: lines, and a table below them. */
export interface TableDocument {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The same document as the files that people bring. */
export const FILES: readonly (readonly [name: string, file: (document: TableDocument) => Uint8Array])[] = [
  ["a.txt", ({ lines, rows }) => bytes([...lines, ...rows.map((row) => row.join("\t"))].join("\n"))],
  ["a.html", (document) => bytes(toPage(document))],
  [
    "a.docx",
    ({ lines, rows }) => wordFile({ body: lines.map((line) => paragraph(line)).join("") + wordTable(rows) }),
  ],
  ["a.md", ({ lines, rows }) => bytes([...lines, piped(rows)].join("\n\n"))],
  ["a.xlsx", toSheet],
];

export function toPage({ lines, rows }: TableDocument): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join("");
  return pageOf(lines, rows.map((row) => `<tr>${cells(row)}</tr>`).join(""));
}

/** A page with lines and the rows of a table as they are written. */
export function pageOf(lines: readonly string[], rows: string): string {
  return `<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}<table>${rows}</table></body></html>`;
}

function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

function piped([head, ...rows]: TableDocument["rows"]): string {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  return [line(head!), line(head!.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Lines above a table of a sheet are cells over all its columns. */
function toSheet({ lines, rows }: TableDocument): Uint8Array {
  const width = rows[0]!.length;
  const last = String.fromCharCode("A".charCodeAt(0) + width - 1);
  const all = [...lines.map((line) => [line, ...Array.from({ length: width - 1 }, () => null)]), ...rows];
  const printed = all
    .map((row, index) =>
      sheetRow(
        index + 1,
        row.map((cell) => cell || null),
      ),
    )
    .join("");
  const merges = lines.map((_, index) => `<mergeCell ref="A${index + 1}:${last}${index + 1}"/>`).join("");
  const content = `<sheetData>${printed}</sheetData><mergeCells>${merges}</mergeCells>`;
  return spreadsheet([{ name: "Sheet1", content }], "");
}

/**
 * What a file says in its tables, a line each: `1 建设平台`, `→ LEAD 市数据局` below what it is charged with,
 * `@ 2025-06`, `# >= 3 所`; `* 满意率 % 2025>=98` for an indicator.
 */
export async function tableSaid(name: string, file: string | Uint8Array): Promise<string[]> {
  const source = await read(typeof file === "string" ? bytes(file) : file, name);
  const extraction = toExtraction(parse(source));
  const below = (id: string) => [
    ...extraction.assignments
      .filter(({ unit }) => unit === id)
      .map(({ printed, role, group }) => `→ ${role} ${printed}${group ? "*" : ""}`),
    ...extraction.deadlines
      .filter(({ unit }) => unit === id)
      .map(({ quote, date, standing }) => `@ ${standing ? "standing" : (date ?? quote)}`),
    ...extraction.targets
      .filter(({ unit }) => unit === id)
      .map(({ operator, value, unitOfMeasure }) => `# ${operator} ${value} ${unitOfMeasure}`),
  ];
  return [
    ...extraction.headings.flatMap(({ id, num, title }) => [
      [num, title].filter(Boolean).join(" "),
      ...below(id),
    ]),
    ...extraction.indicators.flatMap(({ id, name: said, unit, values, nature }) => [
      ["*", said, unit, values.map(valueSaid).join(" "), nature].filter(Boolean).join(" "),
      ...below(id),
    ]),
  ];
}

function valueSaid({
  kind,
  year,
  operator,
  value,
  change,
}: {
  kind: string;
  year: number | null;
  operator: string;
  value: number;
  change: boolean;
}) {
  return `${kind === "BASELINE" ? "~" : ""}${year ?? ""}${operator}${value}${change ? "Δ" : ""}`;
}
