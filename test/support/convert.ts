import { strToU8, zipSync } from "fflate";

/**
 * A text as other programs would store it; `table` gives the lines that are the cells of one table of
 * `columns` columns.
 */
export interface Layout {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly columns: number;
}

type Block = { readonly paragraph: string } | { readonly rows: readonly (readonly string[])[] };

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Lines that are not blank as paragraphs, and the cells of the table as rows. Lines are counted from 1. */
function blocksOf(text: string, table: Layout): Block[] {
  const lines = text.split(/\r?\n/);
  const filled = (from: number, to: number) => lines.slice(from, to).filter((line) => line.trim() !== "");
  const cells = filled(table.firstLine - 1, table.lastLine);
  const rows = Array.from({ length: Math.ceil(cells.length / table.columns) }, (_, row) =>
    cells.slice(row * table.columns, (row + 1) * table.columns),
  );
  return [
    ...filled(0, table.firstLine - 1).map((paragraph) => ({ paragraph })),
    { rows },
    ...filled(table.lastLine, lines.length).map((paragraph) => ({ paragraph })),
  ];
}

/** A web page with the site's navigation around the text, as official sites have it. */
export function toHtml(text: string, table: Layout): string {
  const cell = (words: string) => `<td>${escaped(words)}</td>`;
  const row = (cells: readonly string[]) => `<tr>${cells.map(cell).join("")}</tr>`;
  const body = blocksOf(text, table).map((block) =>
    "paragraph" in block
      ? `<p>${escaped(block.paragraph)}</p>`
      : `<table border="1">${block.rows.map(row).join("")}</table>`,
  );
  return [
    `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>x</title>`,
    `<style>body{font:16px/1.6 "Noto Serif CJK SC";margin:0}p{text-indent:2em;margin:0}</style>`,
    `<script>var a = "（市场监管局负责）";</script></head>`,
    `<body>${body.join("\n")}</body></html>`,
  ].join("");
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const CONTENT_TYPES = [
  `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Override PartName="/word/document.xml" ContentType="${MAIN_PART}"/></Types>`,
].join("");

const RELATIONSHIPS = [
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">`,
  `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
].join("");

/** A Word file: as little of one as Word opens. */
export function toDocx(text: string, table: Layout): Uint8Array {
  const paragraph = (words: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const row = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const body = blocksOf(text, table).map((block) =>
    "paragraph" in block ? paragraph(block.paragraph) : `<w:tbl>${block.rows.map(row).join("")}</w:tbl>`,
  );
  const document = `<w:document xmlns:w="${WORD}"><w:body>${body.join("")}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(RELATIONSHIPS),
    "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?>${document}`),
  });
}
