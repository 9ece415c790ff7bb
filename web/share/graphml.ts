import { nameOf } from "../chain/names.ts";
import { NODE_COLUMNS, RELATIONSHIP_COLUMNS } from "./columns.generated.ts";
import { element } from "../../graph/export/element.ts";
import { escape } from "../../graph/export/escape.ts";
import { cutsOf, originOf, titleOf, type Takeaway } from "./takeaway.ts";

/** The namespace of GraphML and where its schema stands, as the format asks for them. */
const GRAPHML = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};
const NODE_KEYS = {
  id: "string",
  label: "string",
  ...only(NODE_COLUMNS, ["name", "cite", "policy"]),
  shown: "boolean",
} as const;
const EDGE_KEYS = {
  id: "string",
  type: "string",
  ...only(RELATIONSHIP_COLUMNS, ["role", "method", "rule", "confidence"]),
  ...only(RELATIONSHIP_COLUMNS, ["quote", "statement", "policy", "line", "start", "end"]),
} as const;

/**
 * All nodes and relationships of the answer as GraphML 1.0. Ids are n0…, e0… because the schema allows no
 * `#` in them; the graph's own ids are data. `shown` tells what the picture shows.
 */
export function toGraphml(taken: Takeaway): string {
  const { chain, scene } = taken;
  const shown = new Set(scene.nodes.map(({ id }) => id));
  const place = new Map(chain.nodes.map(({ id }, index) => [id, index]));
  const nodes = chain.nodes.map((node, index) => {
    const { id, label, cite, policy } = node;
    const values = { id, label, name: nameOf(node), cite, policy, shown: shown.has(id) };
    return `    ${element("node", { id: `n${index}` }, ...dataOf("n", NODE_KEYS, values))}`;
  });
  const edges = chain.relationships.map((relationship, index) => {
    const { source, target, evidence } = relationship;
    const ends = { source: `n${place.get(source)}`, target: `n${place.get(target)}` };
    const data = dataOf("e", EDGE_KEYS, { ...evidence, ...relationship });
    return `    ${element("edge", { id: `e${index}`, ...ends }, ...data)}`;
  });
  const described = [titleOf(taken), ...cutsOf(taken), originOf(taken)].join("\n");
  const body = [
    ...keysOf("n", "node", NODE_KEYS),
    ...keysOf("e", "edge", EDGE_KEYS),
    '  <graph id="chain" edgedefault="directed">',
    `    ${element("desc", {}, escape(described))}`,
    ...nodes,
    ...edges,
    "  </graph>",
  ];
  const root = element("graphml", GRAPHML, `\n${body.join("\n")}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Some of the columns, in the order in which they are named. */
function only<Name extends string>(
  columns: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, columns[name]]));
}

function keysOf(prefix: string, owner: string, keys: Readonly<Record<string, string>>): string[] {
  return Object.entries(keys).map(
    ([name, type]) =>
      `  <key id="${prefix}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

/** The values in the order of the keys. What is unknown is left out. */
function dataOf<Key extends string>(
  prefix: string,
  keys: Readonly<Record<Key, string>>,
  values: Readonly<Record<NoInfer<Key>, unknown>>,
): string[] {
  return (Object.keys(keys) as Key[])
    .filter((name) => values[name] != null)
    .map((name) => element("data", { key: `${prefix}_${name}` }, escape(String(values[name]))));
}
