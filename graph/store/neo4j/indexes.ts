import { LABELS, TYPES, type NodeLabel } from "../../model/index.ts";

/**
 * What finds a node or a relationship without looking at others, by its name: made on opening where it is not
 * there yet.
 */
export const INDEXES: ReadonlyMap<string, string> = new Map([
  // The constraint brings its own index on this engine.
  constraint("entity_id", "(n:Entity) REQUIRE n.id"),
  index("entity_policy", "(n:Entity) ON (n.policy, n.order, n.id)"),
  index("stated_policy", "(n:Stated) ON (n.policy)"),
  index("former_id", "(n:Former) ON (n.label, n.id, n.of)"),
  index("former_of", "(n:Former) ON (n.of)"),
  ...LABELS.flatMap((label) => [
    index(`${label}_order`, `(n:${label}) ON (n.order, n.id)`),
    index(`${label}_policy`, `(n:${label}) ON (n.policy, n.order, n.id)`),
  ]),
  index("deadline_due", "(n:Deadline) ON (n.dueFrom, n.order, n.id)"),
  index("deadline_policy_due", "(n:Deadline) ON (n.policy, n.dueFrom, n.order, n.id)"),
  index("finding_severity", "(n:Finding) ON (n.severity, n.order, n.id)"),
  index("finding_policy_severity", "(n:Finding) ON (n.policy, n.severity, n.order, n.id)"),
  index("policy_place", "(n:Policy) ON (n.place, n.order, n.id)"),
  index("bureau_place", "(n:Bureau) ON (n.place, n.order, n.id)"),
  ...TYPES.map((type) => index(`${type}_id`, `()-[n:${type}]-() ON (n.id)`)),
  ...LABELS.map((label): [name: string, text: string] => [
    searchIndexOf(label),
    `CREATE FULLTEXT INDEX ${searchIndexOf(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.search]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ]),
]);

/** A label has an index of its own: a search that is content with one looks at no other. */
export function searchIndexOf(label: NodeLabel): string {
  return `${label.toLowerCase()}_search`;
}

export function constraint(name: string, of: string): [name: string, text: string] {
  return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${of} IS UNIQUE`];
}

function index(name: string, of: string): [name: string, text: string] {
  return [name.toLowerCase(), `CREATE INDEX ${name.toLowerCase()} IF NOT EXISTS FOR ${of}`];
}
