import type { GraphNode, GraphRelationship, HeldText } from "../../model/index.ts";
import type { Difference } from "../difference.ts";
import { toNodeRow, toRelationshipRow } from "../records.ts";
import {
  changeNodes,
  changeRelationships,
  createFormer,
  createNodes,
  createRelationships,
  markStated,
  putTexts,
  removeFormer,
  removeNodes,
  removeRelationships,
  type Statement,
} from "./writing.ts";

/** A statement with all its rows. */
export interface Change {
  readonly statement: Statement;
  readonly rows: readonly object[];
  /** False where a row may find nothing, or several. */
  readonly each: boolean;
}

/** What creates nodes, and what stands beside them. */
export function creatingNodes(nodes: readonly GraphNode[]): Change[] {
  return [
    ...[...groupedBy(nodes, ({ label }) => label)].map(([label, some]) =>
      change(createNodes(label), some.map(toNodeRow)),
    ),
    ...beside(nodes),
  ];
}

export function creatingRelationships(relationships: readonly GraphRelationship[]): Change[] {
  const created = [...groupedBy(relationships, ({ type }) => type)].map(([type, some]) =>
    change(createRelationships(type), some.map(toRelationshipRow)),
  );
  return [...created, ...formerOf(relationships)];
}

export function puttingTexts(texts: readonly HeldText[]): Change[] {
  return texts.length > 0
    ? [
        change(
          putTexts,
          texts.map((text) => ({ id: textId(text), properties: { ...text, id: textId(text) } })),
        ),
      ]
    : [];
}

/** What a difference changes, in an order in which every end is there: first what goes, last the texts. */
export function changesOf({ nodes, relationships, texts }: Difference): Change[] {
  const formerlyCalled = [
    ...[...nodes.changed, ...nodes.removed].filter(({ label }) => hasFormer(label)),
    ...relationships.changed,
    ...relationships.removed,
  ];
  const gone = [...nodes.removed, ...texts.removed.map((text) => ({ id: textId(text) }))];
  return [
    ...[...groupedBy(relationships.removed, ({ type }) => type)].map(([type, some]) =>
      change(
        removeRelationships(type),
        some.map(({ id }) => ({ id })),
      ),
    ),
    { statement: removeFormer, rows: formerlyCalled.map(({ id }) => ({ id })), each: false },
    change(
      removeNodes,
      gone.map(({ id }) => ({ id })),
    ),
    ...[...groupedBy(nodes.changed, ({ label }) => label)].map(([label, some]) =>
      change(changeNodes(label), some.map(toNodeRow)),
    ),
    ...beside(nodes.changed),
    ...creatingNodes(nodes.added),
    ...[...groupedBy(relationships.changed, ({ type }) => type)].map(([type, some]) => {
      const rows = some.map((one) => ({ id: one.id, properties: toRelationshipRow(one).properties }));
      return change(changeRelationships(type), rows);
    }),
    ...formerOf(relationships.changed),
    ...creatingRelationships(relationships.added),
    ...puttingTexts([...texts.changed, ...texts.added]),
  ].filter(({ rows }) => rows.length > 0);
}

/** Marks and former ids of nodes that were just written. */
function beside(nodes: readonly GraphNode[]): Change[] {
  const stated = nodes.filter(({ properties }) => properties.stated).map(({ id }) => ({ id }));
  const former = nodes.flatMap(({ id, label, properties }) =>
    "formerIds" in properties
      ? [...new Set(properties.formerIds)].map((before) => ({ label, id, former: before }))
      : [],
  );
  return [change(markStated, stated), change(createFormer, former)].filter(({ rows }) => rows.length > 0);
}

/** Former ids of relationships that were just written; few have any. */
function formerOf(relationships: readonly GraphRelationship[]): Change[] {
  const rows = relationships.flatMap(({ id, formerId }) =>
    formerId === undefined ? [] : [{ label: "relationship", id, former: formerId }],
  );
  return rows.length > 0 ? [change(createFormer, rows)] : [];
}

function hasFormer(label: string): boolean {
  return label === "Policy" || label === "Bureau";
}

function change(statement: Statement, rows: readonly object[]): Change {
  return { statement, rows, each: true };
}

function textId({ policy }: Pick<HeldText, "policy">): string {
  return `${policy}#text`;
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
