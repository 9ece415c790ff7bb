import type { BureauKind } from "../../model/index.ts";
import departments from "./registry/departments.json" with { type: "json" };
import national from "./registry/national.json" with { type: "json" };

/** A national organ as the registry knows it. */
export interface RegisteredBody {
  /** The short form by which it is known here: 发展改革委. */
  readonly name: string;
  readonly full: string;
  readonly english: string;
  readonly kind: BureauKind | null;
}

/** Where the registry has its names from. */
export const REGISTRY_SOURCE = national.source;

const byName = new Map<string, RegisteredBody>();
for (const { name, full, en, kind, also } of national.bodies as readonly Entry[]) {
  const body = { name, full, english: en, kind: kind ?? null };
  const state = full.replace(/^中华人民共和国/, "");
  for (const form of [name, full, state, ...(also ?? [])]) if (!byName.has(form)) byName.set(form, body);
}

interface Entry {
  readonly name: string;
  readonly full: string;
  readonly en: string;
  readonly kind?: BureauKind;
  readonly also?: readonly string[];
}

/** The national organ that has a name, in full, short or colloquial form; null when none has. */
export function nationalBody(name: string): RegisteredBody | null {
  return byName.get(name) ?? byName.get(name.replace(/^(?:国家|国务院)/, "")) ?? null;
}

/** Names that only an organ of the nation has: 财政部, 税务总局, 国家发展改革委; 网信办 has every province. */
const ONLY_NATIONAL = new RegExp(
  "^(?:国家|国务院|中央|中国|中华|全国|最高)|^共青团中央$|(?:部|总局|总署|总社|审计署)$|" +
    "^(?:银保监会|银监会|保监会|证监会|中科院|人民银行)$",
);

/** The national organ that a name means whatever place speaks. */
export function unmistakable(name: string): RegisteredBody | null {
  return ONLY_NATIONAL.test(name) && !departments.partyOnly.includes(name) ? nationalBody(name) : null;
}
