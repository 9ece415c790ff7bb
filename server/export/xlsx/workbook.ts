import { element } from "../../../graph/index.ts";
import type { Cells } from "../tables/table.ts";
import { ROWS_A_SHEET, toSheet, type SheetLink, type SheetOf } from "./sheet.ts";
import { STYLES } from "./styles.ts";
import { toZip, type Member } from "./zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Tables as an Excel workbook (ECMA-376), in pieces: rows are written as they come. Written here, for the
 * libraries that write workbooks hold a whole one in memory, or are no longer kept.
 */
export function toWorkbook(tables: readonly SheetOf[], madeUp: boolean): AsyncGenerator<Uint8Array> {
  return toZip(membersOf(tables, madeUp));
}

async function* membersOf(tables: readonly SheetOf[], madeUp: boolean): AsyncGenerator<Member> {
  const names: string[] = [];
  for (const table of tables) {
    const rows = table.rows[Symbol.asyncIterator]();
    let next = await rows.next();
    for (let part = 1; part === 1 || !next.done; part += 1) {
      const links: SheetLink[] = [];
      names.push(`${table.zh} ${table.en}${part === 1 ? "" : ` ${part}`}`);
      const some = (async function* (): AsyncGenerator<Cells> {
        for (let count = 0; count < ROWS_A_SHEET && !next.done; count += 1) {
          yield next.value;
          next = await rows.next();
        }
      })();
      const file = `sheet${names.length}.xml`;
      yield { name: `xl/worksheets/${file}`, content: toSheet(table, some, madeUp, links) };
      if (links.length > 0) yield { name: `xl/worksheets/_rels/${file}.rels`, content: linked(links) };
    }
  }
  yield* frameOf(names);
}

async function* linked(links: readonly SheetLink[]): AsyncGenerator<string> {
  yield `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">\n`;
  for (const [at, { address }] of links.entries())
    yield relationship(at + 1, "hyperlink", address, { TargetMode: "External" });
  yield "</Relationships>";
}

/** The files that say which sheets there are. */
async function* frameOf(names: readonly string[]): AsyncGenerator<Member> {
  const files = names.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const sheets = names.map((name, at) => {
    // No longer than this may a sheet be called.
    const called = name.slice(0, 31);
    return element("sheet", { name: called, sheetId: at + 1, "r:id": `rId${at + 1}` });
  });
  const parts = [
    ...files.map((file, at) => relationship(at + 1, "worksheet", file)),
    relationship(files.length + 1, "styles", "styles.xml"),
  ];
  yield member(
    "xl/workbook.xml",
    element("workbook", { xmlns: MAIN, "xmlns:r": OFFICE }, element("sheets", {}, ...sheets)),
  );
  yield member("xl/_rels/workbook.xml.rels", relationships(parts));
  yield member("xl/styles.xml", STYLES);
  yield member("_rels/.rels", relationships([relationship(1, "officeDocument", "xl/workbook.xml")]));
  yield member("[Content_Types].xml", contentTypes(files));
}

function contentTypes(files: readonly string[]): string {
  const one = (file: string, kind: string) =>
    element("Override", { PartName: `/xl/${file}`, ContentType: `${SHEET_ML}.${kind}+xml` });
  return element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    one("workbook.xml", "sheet.main"),
    one("styles.xml", "styles"),
    ...files.map((file) => one(file, "worksheet")),
  );
}

function relationship(
  id: number,
  type: string,
  Target: string,
  more: Readonly<Record<string, string>> = {},
): string {
  return element("Relationship", { Id: `rId${id}`, Type: `${OFFICE}/${type}`, Target, ...more });
}

function relationships(parts: readonly string[]): string {
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...parts);
}

function member(name: string, xml: string): Member {
  return {
    name,
    content: (async function* () {
      yield HEAD + xml;
    })(),
  };
}
