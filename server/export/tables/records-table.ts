import { NODES } from "./nodes-table.ts";
import { RELATIONSHIPS } from "./relationships-table.ts";
import type { Cells, Column, Table } from "./table.ts";

const RECORD: Column = {
  name: "record",
  zh: "行的种类",
  en: "What a row is",
  kind: "text",
  words: { node: { zh: "节点", en: "a node" }, relationship: { zh: "关系", en: "a relationship" } },
};

/** Names of both tables stand in one column, those of nodes first. */
const NAMES = [...new Set([...NODES.columns, ...RELATIONSHIPS.columns].map(({ name }) => name))];
const COLUMNS = NAMES.map((name) => {
  const [first, second] = [NODES, RELATIONSHIPS].flatMap(({ columns }) =>
    columns.filter((column) => column.name === name),
  );
  const words = { ...first!.words, ...second?.words };
  return { ...first!, ...(Object.keys(words).length > 0 && { words }) };
});

/** Nodes and relationships in one table, for where there is room for one file only. */
export const RECORDS: Table = {
  name: "records",
  zh: "节点与关系",
  en: "Nodes and relationships",
  columns: [RECORD, ...COLUMNS],
  async *rows(exported) {
    for (const [record, table] of [
      ["node", NODES],
      ["relationship", RELATIONSHIPS],
    ] as const) {
      const places = NAMES.map((name) => table.columns.findIndex((column) => column.name === name));
      for await (const cells of table.rows(exported)) yield [record, ...placed(cells, places)];
    }
  },
};

function placed(cells: Cells, places: readonly number[]): Cells {
  return places.map((place) => (place < 0 ? null : cells[place]));
}
