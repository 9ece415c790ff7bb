import { element, escape, type CsvCell } from "../../graph/index.ts";
import type { ExportFormat } from "./export-format.ts";
import { aboutOf } from "./tables/about-table.ts";
import { NODES } from "./tables/nodes-table.ts";
import { RELATIONSHIPS } from "./tables/relationships-table.ts";
import type { Cells, Column, Table } from "./tables/table.ts";

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const TYPE = {
  text: "string",
  list: "string",
  address: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
} as const satisfies Record<Column["kind"], string>;

/** GraphML 1.0: all nodes, then all relationships, with all that the tables say of them. */
export const graphml: ExportFormat = {
  async *write(exported) {
    const about = Object.entries(aboutOf(exported));
    yield OPENING;
    for (const [name] of about) yield keyOf("graph", { name, kind: "text" });
    for (const column of NODES.columns) yield keyOf("node", column);
    for (const column of RELATIONSHIPS.columns) yield keyOf("edge", column);
    yield '<graph id="zhengmai" edgedefault="directed">\n';
    for (const [name, value] of about) yield `${dataOf("graph", name, value)}\n`;
    for await (const cells of NODES.rows(exported)) {
      const id = tokenOf(String(cells[0]));
      yield `${element("node", { id }, ...dataIn("node", NODES, cells))}\n`;
    }
    const place = (name: string) => RELATIONSHIPS.columns.findIndex((column) => column.name === name);
    const [source, target] = [place("source"), place("target")];
    for await (const cells of RELATIONSHIPS.rows(exported)) {
      const ends = { source: tokenOf(String(cells[source])), target: tokenOf(String(cells[target])) };
      const data = dataIn("edge", RELATIONSHIPS, cells);
      yield `${element("edge", { id: String(cells[0]), ...ends }, ...data)}\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};

function keyOf(owner: string, { name, kind }: Pick<Column, "name" | "kind">): string {
  const id = `${owner}_${name}`;
  return `${element("key", { id, for: owner, "attr.name": name, "attr.type": TYPE[kind] })}\n`;
}

/** What has no value is left out. */
function dataIn(owner: string, { columns }: Table, cells: Cells): string[] {
  return columns.flatMap(({ name }, at) => (cells[at] == null ? [] : [dataOf(owner, name, cells[at])]));
}

function dataOf(owner: string, name: string, value: CsvCell): string {
  return element("data", { key: `${owner}_${name}` }, escape(String(value)));
}

/** The schema wants a name token: whatever else is in an id is written as `_x23_`, so that no two ids are alike. */
function tokenOf(id: string): string {
  return id.replace(
    /[^-.\w\u00B7\u3007\u4E00-\u9FFF]|_(?=x)/gu,
    (character) => `_x${character.codePointAt(0)!.toString(16).toUpperCase()}_`,
  );
}
