import { nameOf } from "../chain/names.ts";
import { NODE_COLUMNS, RELATIONSHIP_COLUMNS } from "./columns.generated.ts";
import { escape } from "./escape.ts";
import { cutsOf, originOf, titleOf, type Takeaway } from "./takeaway.ts";

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

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
 * All nodes and relationships of the answer as GraphML 1.0. Ids are n0…, e0… because the schema allows no `#` in them; the
 * graph's own ids are data. `shown` tells what the picture shows.
 */
export function toGraphml(taken: Takeaway): string {
  const { chain, scene } = taken;
  const shown = new Set(scene.nodes.map(({ id }) => id));
  const place = new Map(chain.nodes.map(({ id }, index) => [id, index]));
  const nodes = chain.nodes.map(
    (node, index) =>
      `    <node id="n${index}">${dataOf("n", NODE_KEYS, { id: node.id, label: node.label, name: nameOf(node), cite: node.cite, policy: node.policy, shown: shown.has(node.id) })}</node>`,
  );
  const edges = chain.relationships.map(
    ({ id, source, target, type, role, method, rule, confidence, evidence }, index) => {
      const { quote, statement, policy, line, start, end } = evidence;
      return `    <edge id="e${index}" source="n${place.get(source)}" target="n${place.get(target)}">${dataOf("e", EDGE_KEYS, { id, type, role, method, rule, confidence, quote, statement, policy, line, start, end })}</edge>`;
    },
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf("n", "node", NODE_KEYS),
    ...keysOf("e", "edge", EDGE_KEYS),
    '  <graph id="chain" edgedefault="directed">',
    `    <desc>${escape([titleOf(taken), ...cutsOf(taken), originOf(taken)].join("\n"))}</desc>`,
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
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

/** What is unknown is left out. */
function dataOf(prefix: string, keys: Readonly<Record<string, string>>, values: Values): string {
  return Object.keys(keys)
    .flatMap((name) =>
      values[name] == null ? [] : [`<data key="${prefix}_${name}">${escape(String(values[name]))}</data>`],
    )
    .join("");
}
