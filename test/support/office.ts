import { strToU8, zipSync } from "fflate";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;

export const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A paragraph of Word with its words in one run; `properties` go into `w:pPr`. */
export const paragraph = (words: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${words === "" ? "" : `<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`}</w:p>`;

/** A run of Word. */
export const run = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** More parts: by path what is in them, and the kind of relationship that leads there from the document. */
  readonly more?: readonly {
    readonly path: string;
    readonly kind: string;
    readonly content: string | Uint8Array;
  }[];
  /** The prefix of Word's names, and where the document is stored. */
  readonly prefix?: string;
  readonly main?: string;
}

/** A Word file with the parts given: as little of one as Word opens. */
export function wordFile({
  body,
  prefix = "w",
  main = "word/document.xml",
  more = [],
  ...parts
}: WordParts): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const named = (["numbering", "styles", "footnotes"] as const).flatMap((kind) =>
    parts[kind] === undefined
      ? []
      : [{ path: `${folder}${kind}.xml`, kind, content: root(kind, parts[kind]) }],
  );
  const related = [...named, ...more];
  const document = `<w:document xmlns:w="${WORD}" ${OTHERS}><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "_rels/.rels": relations([{ id: "m", kind: "officeDocument", target: main }]),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relations(
      related.map(({ path, kind }, index) => ({ id: `r${index + 1}`, kind, target: `/${path}` })),
    ),
    [main]: strToU8(
      prefix === "w"
        ? document
        : document.replaceAll("w:", `${prefix}:`).replaceAll("xmlns:w=", `xmlns:${prefix}=`),
    ),
    ...Object.fromEntries(
      related.map(({ path, content }) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  });
}

function root(kind: string, content: string): string {
  return `<w:${kind} xmlns:w="${WORD}" ${OTHERS}>${content}</w:${kind}>`;
}

function relations(
  list: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): Uint8Array {
  const items = list.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${RELATIONS}">${items.join("")}</Relationships>`);
}

export interface SheetParts {
  readonly name: string;
  /** What stands in `worksheet`: `sheetData`, `cols`, `mergeCells` … */
  readonly content: string;
  readonly state?: string;
}

/** A spreadsheet with the sheets given; `styles` and `strings` are what stands in those parts. */
export function spreadsheet(
  sheets: readonly SheetParts[],
  styles = "",
  strings: readonly string[] = [],
): Uint8Array {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const part = (kind: string, content: string) =>
    strToU8(`<${kind} xmlns="${SHEET}" xmlns:r="${OFFICE}">${content}</${kind}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "_rels/.rels": relations([{ id: "m", kind: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": part("workbook", `<sheets>${entries.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ({
        id: `r${index + 1}`,
        kind: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: "st", kind: "styles", target: "styles.xml" },
      { id: "ss", kind: "sharedStrings", target: "sharedStrings.xml" },
    ]),
    "xl/styles.xml": part("styleSheet", styles),
    "xl/sharedStrings.xml": part(
      "sst",
      strings.map((words) => (words.startsWith("<") ? words : `<si><t>${escaped(words)}</t></si>`)).join(""),
    ),
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [`xl/worksheets/sheet${index + 1}.xml`, part("worksheet", content)]),
    ),
  });
}

/** A row of a sheet; a cell is a string, a number with the index of its style, or nothing. */
export function sheetRow(
  number: number,
  cells: readonly (string | readonly [number, number] | null)[],
  more = "",
): string {
  const printed = cells.map((cell, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${number}"`;
    if (cell === null || cell === "") return `<c ${place}/>`;
    if (typeof cell === "string")
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    return `<c ${place} s="${cell[1]}"><v>${cell[0]}</v></c>`;
  });
  return `<row r="${number}"${more}>${printed.join("")}</row>`;
}
