import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  print,
  typeFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { askOf } from "./asked.ts";

/*
 * What an operation asks of the store, as steps: a step for each field that is asked, in each place where it
 * stands. A step is taken once for all parents of its place.
 */

export interface Step {
  /** Its place in the answer: the keys that lead there, joined. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The types of parents it is asked of; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly inner: readonly Step[];
}

/** What belongs to a document is kept as long as the document; another answer to a condition is another plan. */
const kept = new WeakMap<FieldNode, Map<string, Step>>();

/** The plan of a root field. */
export function planOf(info: GraphQLResolveInfo): Step {
  const [node] = info.fieldNodes;
  const plans = kept.get(node!) ?? new Map<string, Step>();
  kept.set(node!, plans);
  const key = conditionsOf(info);
  const known = plans.get(key);
  if (known) return known;
  const field = info.parentType.getFields()[info.fieldName]!;
  const made = stepOf(field, info.fieldNodes, null, String(info.path.key), info);
  plans.set(key, made);
  return made;
}

/** Variables on which `@include` and `@skip` may depend. */
function conditionsOf({ operation, variableValues }: GraphQLResolveInfo): string {
  const names = (operation.variableDefinitions ?? [])
    .filter(({ type }) => print(type).startsWith("Boolean"))
    .map(({ variable }) => variable.name.value);
  return names.map((name) => String(variableValues[name])).join();
}

function stepOf(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  only: ReadonlySet<string> | null,
  key: string,
  info: GraphQLResolveInfo,
): Step {
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? stepsIn(type, nodes, key, info) : [];
  return { key, field, node: nodes[0]!, only, inner };
}

/** Fields of one place with the same key and arguments, which graphql answers as one. */
interface Group {
  readonly field: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly nodes: FieldNode[];
  only: Set<string> | null;
}

function stepsIn(
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
  prefix: string,
  info: GraphQLResolveInfo,
): readonly Step[] {
  const groups = new Map<string, Group>();
  const visit = ({ selections }: SelectionSetNode, within: GraphQLCompositeType): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, info)) continue;
      if (selection.kind === "Field") note(groups, selection, type, within, prefix, info);
      else {
        const { condition, set } = fragmentOf(selection, within, info);
        visit(set, condition);
      }
    }
  };
  for (const { selectionSet } of parents) if (selectionSet) visit(selectionSet, type);
  return [...groups.values()]
    .map(({ field, nodes, only, key }) => stepOf(field, nodes, only, key, info))
    .filter(({ field, inner }) => askOf(field) !== null || inner.length > 0);
}

function note(
  groups: Map<string, Group>,
  node: FieldNode,
  type: GraphQLCompositeType,
  within: GraphQLCompositeType,
  prefix: string,
  info: GraphQLResolveInfo,
): void {
  const field = isUnionType(within) ? undefined : within.getFields()[node.name.value];
  if (!field || (!isCompositeType(getNamedType(field.type)) && askOf(field) === null)) return;
  const key = `${prefix}.${node.alias?.value ?? field.name}`;
  const same = `${key} ${field.name} ${(node.arguments ?? []).map(print).join()}`;
  const only = typesWithin(type, within, info);
  const known = groups.get(same);
  if (!known) groups.set(same, { field, key, nodes: [node], only });
  else {
    known.nodes.push(node);
    known.only = known.only && only && new Set([...known.only, ...only]);
  }
}

/** Null where every parent is of one of them. */
function typesWithin(
  type: GraphQLCompositeType,
  within: GraphQLCompositeType,
  { schema }: GraphQLResolveInfo,
): Set<string> | null {
  if (isObjectType(type) || within === type) return null;
  const possible = isAbstractType(within) ? schema.getPossibleTypes(within) : [within];
  return new Set(possible.map(({ name }) => name));
}

function fragmentOf(
  selection: Exclude<SelectionNode, FieldNode>,
  within: GraphQLCompositeType,
  { fragments, schema }: GraphQLResolveInfo,
): { readonly condition: GraphQLCompositeType; readonly set: SelectionSetNode } {
  const fragment = selection.kind === "FragmentSpread" ? fragments[selection.name.value]! : selection;
  const named = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
  return { condition: isCompositeType(named) ? named : within, set: fragment.selectionSet };
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.if !== true && include?.if !== false;
}
