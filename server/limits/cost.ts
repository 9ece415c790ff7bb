import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  type DocumentNode,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { SIZE } from "./size.ts";

/*
 * What an operation costs at most, known before it runs: a point for each object and each value that its
 * answer can hold. A list counts as often as its arguments allow, an alias as a field of its own. So many
 * points are so many milliseconds, whatever the operation looks like: test/graphql/cost.test.ts measures it.
 */

/** So much one operation may cost. */
export const MOST_COST = 100_000;

/** A list without a size of its own has so many items. */
const USUAL_ITEMS = 10;

/** Lists that are longer or shorter, and those that an argument bounds; by type, where any has it `*`, and field. */
const SIZES: Readonly<Record<string, number | ((args: Readonly<Record<string, unknown>>) => number)>> = {
  "Query.nodes": ({ ids }) => (ids as readonly unknown[]).length,
  "Query.currentIds": ({ ids }) => (ids as readonly unknown[]).length,
  "Subgraph.nodes": 300,
  "Subgraph.relationships": 600,
  "ResponsibilityMatrix.rows": 200,
  "MatrixRow.cells": 6,
  "Query.suspects": 50,
  "*.statements": 1,
  "Finding.marks": 3,
  "Reading.unread": 3,
  "Reading.notes": 2,
  "Deadline.bureaus": 5,
};

/** A page of a connection: what its argument asks for, or what it has where nothing is asked. */
type Size = number | null;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/**
 * The most that an operation can cost; null for one that cannot be run, because its variables are not what it
 * says.
 */
export function costOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): number | null {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!root || !coerced) return null;
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === "FragmentDefinition" ? [[definition.name.value, definition] as const] : [],
  );
  const costing = { schema, fragments: new Map(fragments), variables: coerced };
  return costOfSet(operation.selectionSet, root, null, costing);
}

function costOfSet(set: SelectionSetNode, type: GraphQLCompositeType, page: Size, costing: Costing): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (cost > Number.MAX_SAFE_INTEGER / 2) break;
    if (selection.kind === "Field") cost += costOfField(selection, type, page, costing);
    else {
      const fragment =
        selection.kind === "FragmentSpread" ? costing.fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const condition = fragment.typeCondition && typeFromAST(costing.schema, fragment.typeCondition);
      cost += costOfSet(fragment.selectionSet, isCompositeType(condition) ? condition : type, page, costing);
    }
  }
  return cost;
}

function costOfField(node: FieldNode, type: GraphQLCompositeType, page: Size, costing: Costing): number {
  const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
  if (!field) return node.name.value.startsWith("__") ? 0 : 1;
  const args = getArgumentValues(field, node, costing.variables);
  const items = isList(field.type) ? itemsOf(field, type, args, page, costing) : 1;
  const inner = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(inner)) return items;
  const within = isConnection(inner) ? pageSize(field, args) : null;
  return items * (1 + costOfSet(node.selectionSet, inner, within, costing));
}

function itemsOf(
  field: GraphQLField<unknown, unknown>,
  type: GraphQLCompositeType,
  args: Readonly<Record<string, unknown>>,
  page: Size,
  { schema }: Costing,
): number {
  if (page !== null && (field.name === "nodes" || field.name === "edges")) return page;
  const names = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  const owners = [...names.map(({ name }) => name), "*"];
  const size = owners.map((owner) => SIZES[`${owner}.${field.name}`]).find((found) => found !== undefined);
  if (size !== undefined) return typeof size === "function" ? size(args) : size;
  return sizeOf(field) ?? USUAL_ITEMS;
}

function isConnection({ name }: { readonly name: string }): boolean {
  return name.endsWith("Connection") || name.endsWith("Groups");
}

function pageSize(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const asked = args.first ?? args.last;
  if (typeof asked === "number") return Math.max(0, asked);
  return sizeOf(field) ?? USUAL_ITEMS;
}

function sizeOf({ extensions }: GraphQLField<unknown, unknown>): number | null {
  const size = extensions[SIZE];
  return typeof size === "number" ? size : null;
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
