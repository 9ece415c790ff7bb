import { NODE_LABELS } from "../../../graph/index.ts";
import { addressOfNode } from "../addresses.ts";
import { nodePages } from "../nodes.ts";
import { CARRIED, carriedBy } from "./common-columns.ts";
import { NODE_PROPERTIES, valuesIn } from "./model-columns.ts";
import type { Table } from "./table.ts";

/** A row a node. */
export const NODES: Table = {
  name: "nodes",
  zh: "节点",
  en: "Nodes",
  columns: [
    { name: "id", zh: "编号", en: "The id", kind: "text" },
    { name: "label", zh: "种类", en: "The kind", kind: "text", words: NODE_LABELS },
    ...NODE_PROPERTIES,
    ...CARRIED,
  ],
  async *rows(exported) {
    for await (const nodes of nodePages(exported))
      for (const node of nodes) {
        const { id, label, properties } = node;
        const address = addressOfNode(exported, node);
        yield [id, label, ...valuesIn(NODE_PROPERTIES, properties), ...carriedBy(exported, address)];
      }
  },
};
