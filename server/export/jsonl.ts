import { NODE_LABELS, RELATIONSHIP_TYPES, type Properties, type Values } from "../../graph/index.ts";
import { addressOfEvidence, addressOfNode } from "./addresses.ts";
import type { ExportFormat } from "./export-format.ts";
import { linkPages } from "./links.ts";
import { nodePages } from "./nodes.ts";
import { aboutOf } from "./tables/about-table.ts";

/**
 * One JSON object a line: `about` first, then every node, then every relationship; `end` with both counts is
 * last, so that a file that was cut off shows it.
 */
export const jsonl: ExportFormat = {
  async *write(exported) {
    yield lineOf({ record: "about", format: "zhengmai-graph/1", ...aboutOf(exported) });
    let [nodes, relationships] = [0, 0];
    for await (const page of nodePages(exported))
      for (const node of page) {
        const { id, label } = node;
        const properties = shown(NODE_LABELS[label].properties, node.properties);
        nodes += 1;
        yield lineOf({ record: "node", id, label, properties, ...at(addressOfNode(exported, node)) });
      }
    for await (const page of linkPages(exported))
      for (const { relationship } of page) {
        const { id, type, source, target, method, rule, confidence, evidence } = relationship;
        const properties = shown(RELATIONSHIP_TYPES[type].properties, relationship.properties);
        const said = { id, type, source, target, method, rule, confidence, properties, evidence };
        relationships += 1;
        yield lineOf({ record: "relationship", ...said, ...at(addressOfEvidence(exported, evidence)) });
      }
    yield lineOf({ record: "end", nodes, relationships });
  },
};

function lineOf(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function at(address: string | null): { address?: string } {
  return address === null ? {} : { address };
}

/** What the API shows, in the order of the model. */
function shown(properties: Properties, values: Values): Values {
  const names = Object.keys(properties).filter((name) => properties[name]!.api !== false);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
