import {
  ABOUT_PROVISIONS,
  CITE,
  COMMON,
  LABELS,
  NODE_LABELS,
  POLICY_ID,
  PROVISION_PROPERTIES,
  PROVISIONS,
  type Caption,
  type NodeLabel,
  type Properties,
  type Property,
} from "../../graph/index.ts";
import type { ApiClass } from "./fields.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType } from "./node.type.ts";
import { ProvisionType } from "./provision.type.ts";

/** What a list can be of: nodes of one label, of the labels of provisions, or of any. */
export const KIND_NAMES = [
  "Policy",
  "Provision",
  "Bureau",
  "Indicator",
  "Target",
  "Deadline",
  "Resource",
  "Finding",
  "Node",
] as const;
export type KindName = (typeof KIND_NAMES)[number];

export interface Kind {
  readonly name: KindName;
  readonly about: Caption;
  readonly labels: readonly NodeLabel[];
  /** Those that the API shows, and so those that can be asked for. */
  readonly properties: Properties;
  readonly type: () => ApiClass;
}

const SPECIAL: Partial<Readonly<Record<KindName, Omit<Kind, "name">>>> = {
  Provision: {
    about: ABOUT_PROVISIONS,
    labels: PROVISIONS,
    properties: shown(PROVISION_PROPERTIES),
    type: () => ProvisionType,
  },
  Node: {
    about: { zh: "图中的一个节点", en: "A node of the graph" },
    labels: LABELS,
    properties: shown({ ...COMMON, ...CITE, ...POLICY_ID }),
    type: () => NodeType,
  },
};

const KINDS = new Map(KIND_NAMES.map((name) => [name, { name, ...(SPECIAL[name] ?? ofLabel(name)) }]));

export function kindOf(name: KindName): Kind {
  return KINDS.get(name)!;
}

function ofLabel(name: KindName): Omit<Kind, "name"> {
  const label = LABELS.find((each) => each === name)!;
  const { about, properties } = NODE_LABELS[label];
  return { about, labels: [label], properties: shown(properties), type: () => typeOfLabel(label) };
}

/** What a caller can select, and nothing else can be filtered, ordered or grouped by. */
export function shown(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, { api }]) => api !== false));
}

/** True of what has one value that makes an order. */
export function isOrdered({ kind }: Property): boolean {
  return kind === "text" || kind === "id" || kind === "integer" || kind === "float";
}

/** Texts that few nodes share. */
const SHARED_TEXTS = ["place", "docNumber", "unit", "jurisdiction", "cite"];

/** True of what people count by. */
export function isGrouped(name: string, { kind }: Property): boolean {
  if (kind === "enum" || kind === "boolean" || SHARED_TEXTS.includes(name)) return true;
  return name === "policy" || name === "target" || name === "year";
}

/** `issuedOn` → `ISSUED_ON`. */
export function toConstant(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
