import { LABELS, NODE_LABELS, TYPES, type NodeLabel, type RelationshipType } from "../../model/index.ts";

/*
 * Every statement answers how many rows it wrote as `count`. Labels and types stand in the text only from the
 * closed lists of the model. Every node of the graph is `:Entity`; provisions also `:Provision`, and what
 * people stated something of `:Stated`. Beside it stand `:Former` nodes, one for each former id of a policy,
 * a body or a relationship: a list cannot be indexed.
 */

/** A writing statement. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** `rows`: id and properties of nodes with one label. */
export function createNodes(label: NodeLabel): Statement {
  return {
    name: `create${label}`,
    text: `UNWIND $rows AS row CREATE (n:Entity:${labelsOf(label)}) SET n = row.properties
    RETURN count(*) AS count`,
  };
}

/** `rows`: id and properties of nodes that have this label from now on, whatever they had. */
export function changeNodes(label: NodeLabel): Statement {
  return {
    name: `change${label}`,
    text: `UNWIND $rows AS row MATCH (n:Entity {id: row.id})
    REMOVE n:${[...LABELS, "Provision", "Stated"].join(":")} SET n:${labelsOf(label)}, n = row.properties
    RETURN count(*) AS count`,
  };
}

/** `rows`: id of nodes of which people stated something. */
export const markStated: Statement = {
  name: "markStated",
  text: "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n:Stated RETURN count(*) AS count",
};

/** `rows`: label (`relationship` of one), id, and the id that it had. */
export const createFormer: Statement = {
  name: "createFormer",
  text: `UNWIND $rows AS row CREATE (f:Former {label: row.label, id: row.former, of: row.id})
  RETURN count(*) AS count`,
};

/** `rows`: id of nodes and relationships; any number of former ids is theirs. */
export const removeFormer: Statement = {
  name: "removeFormer",
  text: "UNWIND $rows AS row MATCH (f:Former {of: row.id}) DELETE f RETURN count(*) AS count",
};

/** `rows`: id of nodes that no relationship ends at any more; one that is left makes the statement fail. */
export const removeNodes: Statement = {
  name: "removeNodes",
  text: "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) DELETE n RETURN count(*) AS count",
};

/** `rows`: source, target and properties of relationships of one type. */
export function createRelationships(type: RelationshipType): Statement {
  return {
    name: `create${typeOf(type)}`,
    text: `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(*) AS count`,
  };
}

/**
 * `rows`: id and properties of relationships of one type; ends and type are part of what the id is made of.
 */
export function changeRelationships(type: RelationshipType): Statement {
  return {
    name: `change${typeOf(type)}`,
    text: `UNWIND $rows AS row MATCH ()-[r:${type}]->() USING INDEX r:${type}(id) WHERE r.id = row.id SET r = row.properties
    RETURN count(*) AS count`,
  };
}

/** `rows`: id of relationships of one type. */
export function removeRelationships(type: RelationshipType): Statement {
  return {
    name: `remove${typeOf(type)}`,
    text: `UNWIND $rows AS row MATCH ()-[r:${type}]->() USING INDEX r:${type}(id) WHERE r.id = row.id DELETE r
    RETURN count(*) AS count`,
  };
}

/** `rows`: id and properties of held texts, in place of those that are there. */
export const putTexts: Statement = {
  name: "putTexts",
  text: "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Text, n = row.properties RETURN count(*) AS count",
};

/** At most `limit` relationships of one type go. */
export function wipeRelationships(type: RelationshipType): Statement {
  return {
    name: `wipe${typeOf(type)}`,
    text: `MATCH ()-[r:${type}]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS count`,
  };
}

/** At most `limit` nodes of the graph go, but the one that knows its state; the archive is none of them. */
export const wipeNodes: Statement = {
  name: "wipeNodes",
  text: "MATCH (n:Entity) WHERE NOT n:State WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS count",
};

export const wipeFormer: Statement = {
  name: "wipeFormer",
  text: "MATCH (n:Former) WITH n LIMIT $limit DELETE n RETURN count(*) AS count",
};

function labelsOf(label: NodeLabel): string {
  if (!LABELS.includes(label)) throw new TypeError(`no such label: ${label}`);
  return NODE_LABELS[label].provision ? `${label}:Provision` : label;
}

function typeOf(type: RelationshipType): RelationshipType {
  if (!TYPES.includes(type)) throw new TypeError(`no such type: ${type}`);
  return type;
}
