import {
  FACTS,
  NODE_LABELS,
  type Caption,
  type Property,
  type RelationshipType,
} from "../../../graph/index.ts";
import { ASSIGNMENT_EDGES, EDGES, type Edge } from "../edges/edges.ts";
import { kindOf, shown, type KindName } from "../kinds.ts";
import { ownPropertiesOf } from "../relationship-names.ts";

/** One field of a `where`: what it is compared with, or what must lie behind it. */
export type Filter = Caption & { readonly name: string } & (
    | { readonly by: "property"; readonly property: Property }
    | { readonly by: "edge"; readonly edge: Edge }
    | { readonly by: "assignments"; readonly edge: Edge }
    | { readonly by: "policy" }
    | { readonly by: "lastDay" }
    | { readonly by: "end"; readonly end: "source" | "target"; readonly kind: KindName }
  );

const ID: Property = { kind: "id", zh: "编号", en: "The id" };
const LABEL: Property = {
  kind: "enum",
  of: { name: "NodeLabel", zh: "节点种类", en: "The kind of a node", words: NODE_LABELS },
  zh: "种类",
  en: "The kind",
};
const LAST_DAY = {
  zh: "最后一日：gte、lte 取年、月或日，如 2025、2025-06；没有最后一日的为空",
  en: "The last day: gte and lte take a year, a month or a day, as in 2025 or 2025-06; null where there is none",
} as const;

/** What nodes of a kind can be filtered by: what a caller can select of them, and nothing else. */
export function filtersOfKind(name: KindName): readonly Filter[] {
  const { properties, labels } = kindOf(name);
  const held = { id: ID, ...(labels.length > 1 && { label: LABEL }), ...properties };
  return [
    ...propertyFilters(held),
    ...(name === "Deadline" ? [{ name: "lastDay", by: "lastDay" as const, ...LAST_DAY }] : []),
    ...("policy" in properties && name !== "Policy" && name !== "Node" ? [POLICY] : []),
    ...EDGES.filter(({ of }) => of === name).map((edge) => edgeFilter(edge, "edge")),
    ...ASSIGNMENT_EDGES.filter(({ of }) => of === name).map((edge) => edgeFilter(edge, "assignments")),
  ];
}

const POLICY: Filter = {
  name: "policyNode",
  by: "policy",
  zh: "所属政策须如此",
  en: "What must hold of the policy it belongs to",
};

/** What relationships of a type can be filtered by. */
export function filtersOfType(type: RelationshipType): readonly Filter[] {
  return [
    ...propertyFilters({ id: ID, ...shown(FACTS), ...ownPropertiesOf(type) }),
    ...(type === "ASSIGNED_TO" ? ASSIGNMENT_ENDS : []),
  ];
}

const ASSIGNMENT_ENDS: readonly Filter[] = [
  {
    name: "provision",
    by: "end",
    end: "source",
    kind: "Provision",
    zh: "所负责的条款须如此",
    en: "What must hold of the provision",
  },
  {
    name: "indicator",
    by: "end",
    end: "source",
    kind: "Indicator",
    zh: "所负责的指标须如此",
    en: "What must hold of the indicator",
  },
  {
    name: "bureau",
    by: "end",
    end: "target",
    kind: "Bureau",
    zh: "负责的单位须如此",
    en: "What must hold of the body",
  },
];

function propertyFilters(properties: Readonly<Record<string, Property>>): Filter[] {
  return Object.entries(properties).map(([name, property]) => ({
    name,
    by: "property",
    property,
    zh: property.zh,
    en: property.en,
  }));
}

function edgeFilter(edge: Edge, by: "edge" | "assignments"): Filter {
  const { name, zh, en } = edge;
  return { name, by, edge, zh: `至少一个须如此：${zh}`, en: `At least one must be so: ${en}` };
}
