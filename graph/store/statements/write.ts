import { LABELS, NODE_LABELS, TYPES, type NodeLabel, type RelationshipType } from "../../model/index.ts";
import type { Statement } from "./statement.ts";

/**
 * Every node is `:Entity`; provisions also `:Provision`. Labels and types stand in the text only from the
 * closed lists of the model.
 */
export const removeAll: Statement = {
  name: "removeAll",
  text: "MATCH (n:Entity) WHERE NOT n:State DETACH DELETE n",
};

/**
 * First statement of a publish: whoever holds this node writes, and another server that publishes waits for
 * it.
 */
export const lockState: Statement = {
  name: "lockState",
  text: "MERGE (n:Entity {id: 'state'}) SET n:State, n.locked = true",
};

/** `rows`: id and properties of nodes with one label. */
export function createNodes(label: NodeLabel): Statement {
  if (!LABELS.includes(label)) throw new TypeError(`createNodes: no such label: ${label}`);
  const labels = NODE_LABELS[label].provision ? `${label}:Provision` : label;
  return {
    name: `create${label}`,
    text: `UNWIND $rows AS row CREATE (n:Entity:${labels} {id: row.id}) SET n += row.properties`,
  };
}

/** `rows`: source, target and properties of relationships of one type. */
export function createRelationships(type: RelationshipType): Statement {
  if (!TYPES.includes(type)) throw new TypeError(`createRelationships: no such type: ${type}`);
  return {
    name: `create${type}`,
    text: `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
  };
}

/** `rows`: id and properties of held texts. */
export const createTexts: Statement = {
  name: "createTexts",
  text: "UNWIND $rows AS row CREATE (n:Entity:Text {id: row.id}) SET n += row.properties",
};

/** Last statement of a publish. */
export const setState: Statement = {
  name: "setState",
  text: "MATCH (n:Entity {id: 'state'}) SET n.revision = $revision, n.documents = $documents, n.locked = false",
};
