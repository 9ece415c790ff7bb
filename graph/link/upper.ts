import {
  POLICY_LEVELS,
  type NodeOf,
  type Operator,
  type PolicyLevel,
  type ProvisionLabel,
  type RelationshipOf,
  type SourceOf,
  type TargetOf,
} from "../model/index.ts";
import { isReported, relate } from "./basis.ts";
import type { CuratedPolicy, CuratedReference } from "./curated.ts";
import { node, type End } from "./node.ts";

/** Behind every place in a held document: what pages report is listed and found after what documents say. */
const BEHIND = 8_000_000;

/** A heading or indicator of an upper policy, held or reported, that local ones may align with. */
export interface UpperHeading {
  readonly node: End<ProvisionLabel>;
  readonly title: string;
  /** Its words; empty where only the heading is known. */
  readonly text: string;
  readonly kind: "SECTION" | "MEASURE";
}

export interface UpperIndicator {
  readonly node: End<"Indicator">;
  readonly name: string;
  /** Of its row, which begins with its name; null where the text is not held. */
  readonly place: { readonly start: number; readonly end: number; readonly line: number } | null;
  readonly unit: string | null;
  readonly operator: Operator;
  readonly value: number;
}

/** What is known of the parts of a policy whose text is not held: each fact with the page that reports it. */
export interface Reported {
  readonly nodes: NodeOf<"Section" | "Measure" | "Indicator" | "Target">[];
  readonly relationships: RelationshipOf<"CONTAINS" | "SETS">[];
  readonly headings: readonly UpperHeading[];
  readonly indicators: readonly (UpperIndicator & { readonly reference: CuratedReference })[];
}

/** Headings and indicators of a curated policy as nodes under it; nothing of a quotation is claimed. */
export function reportedParts(entry: CuratedPolicy, policy: NodeOf<"Policy">): Reported {
  const { id } = policy;
  const nodes: Reported["nodes"] = [];
  const relationships: Reported["relationships"] = [];
  const headings: UpperHeading[] = [];
  const indicators: Reported["indicators"][number][] = [];
  const contains = (
    parent: NodeOf<SourceOf<"CONTAINS">>,
    child: NodeOf<TargetOf<"CONTAINS">>,
    reference: CuratedReference,
  ) =>
    relationships.push(
      relate("CONTAINS", parent, child, isReported("reference/curated", { kind: "REFERENCE", ...reference })),
    );
  for (const [index, section] of (entry.headings?.sections ?? []).entries()) {
    const parent = heading(`${id}#ref_${index + 1}`, id, "Section", section.title, index * 100);
    nodes.push(parent);
    headings.push({ node: parent, title: section.title, text: "", kind: "SECTION" });
    contains(policy, parent, entry.headings!.reference);
    for (const [place, title] of section.measures.entries()) {
      const measure = heading(
        `${id}#ref_${index + 1}__${place + 1}`,
        id,
        "Measure",
        title,
        BEHIND + index * 100 + place + 1,
      );
      nodes.push(measure);
      headings.push({ node: measure, title, text: "", kind: "MEASURE" });
      contains(parent, measure, entry.headings!.reference);
    }
  }
  for (const [index, row] of (entry.indicators?.rows ?? []).entries()) {
    const { reference, year } = entry.indicators!;
    const indicator = node(`${id}#ref_ind_${index + 1}`, "Indicator", {
      name: row.name,
      title: row.name,
      policy: id,
      ordinal: index + 1,
      unit: row.unit,
      text: row.name,
      order: BEHIND + index + 1,
    });
    const printed = `${row.operator === "=" ? "" : row.operator === ">=" ? "≥" : row.operator}${row.value}`;
    const target = node(`${indicator.id}__target_${year}`, "Target", {
      name: `${printed}${row.unit ?? ""}（${year}年）`,
      policy: id,
      operator: row.operator,
      value: row.value,
      year,
      unit: row.unit,
      printed,
      order: index + 1,
    });
    nodes.push(indicator, target);
    indicators.push({
      node: indicator,
      name: row.name,
      place: null,
      unit: row.unit,
      operator: row.operator,
      value: row.value,
      reference,
    });
    contains(policy, indicator, reference);
    relationships.push(
      relate("SETS", indicator, target, isReported("reference/curated", { kind: "REFERENCE", ...reference })),
    );
  }
  return { nodes, relationships, headings, indicators };
}

function heading(
  id: string,
  policy: string,
  label: "Section" | "Measure",
  title: string,
  order: number,
): NodeOf<"Section" | "Measure"> {
  return node(id, label, {
    name: title,
    policy,
    kind: label === "Section" ? "SECTION" : "MEASURE",
    title,
    text: title,
    part: "BODY",
    cite: "公开报道所见标题",
    order,
  });
}

/** True when the one stands above the other; a place of no known level stands below all that have one. */
export function standsAbove(upper: PolicyLevel | null, lower: PolicyLevel | null): boolean {
  return rankOf(upper) < rankOf(lower);
}

/** The nation's is 0; a place of no known level has the highest number. */
export function rankOf(level: PolicyLevel | null): number {
  return level ? POLICY_LEVELS.indexOf(level) : POLICY_LEVELS.length;
}
