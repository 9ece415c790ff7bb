import { follows, relate, says, suggests } from "../../graph/link/basis.ts";
import { node } from "../../graph/link/node.ts";
import type { GraphNode, GraphRelationship, NodeOf, Quotation } from "../../graph/model/index.ts";
import type { LoadStep } from "../../graph/store/store.ts";

/** Policies of one place: they charge the same two bureaus, and carry out the first of them. */
const POLICIES_OF_PLACE = 10;

/**
 * Small policies of many places, all alike: what is near one of them does not depend on how many there are.
 * Steps of one hundred, as a store loads them.
 */
export async function* manyPolicies(count: number): AsyncGenerator<LoadStep> {
  for (let from = 0; from < count; from += 100) {
    const parts = Array.from({ length: Math.min(100, count - from) }, (_, index) => onePolicy(from + index));
    yield {
      nodes: parts.flatMap((part) => part.nodes),
      relationships: parts.flatMap((part) => part.relationships),
      texts: parts.map(({ policy }) => textOf(policy)),
      documents: parts.length,
    };
  }
}

/** The id of a policy, from 0. */
export function policyId(index: number): string {
  return `某政发〔2024〕${index}号`;
}

export function bureauId(index: number): string {
  return `bureau/${placeOf(index)}/市场监管局`;
}

function placeOf(index: number): string {
  return `某省/某市${Math.floor(index / POLICIES_OF_PLACE)}`;
}

function textOf(policy: string) {
  return {
    policy,
    name: `${policy}.txt`,
    sha256: "0".repeat(64),
    format: "text",
    text: policy,
    layout: null,
  };
}

interface Part {
  readonly policy: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

function onePolicy(index: number): Part {
  const policy = policyId(index);
  const place = placeOf(index);
  const first = index - (index % POLICIES_OF_PLACE);
  const head = node(policy, "Policy", {
    name: `质量方案${index}`,
    title: `质量方案${index}`,
    held: true,
    policy,
    place,
    order: index * 100,
    issuers: ["某市人民政府"],
    citedTitles: [],
    formerIds: ["实施方案", `质量方案${index}`],
  });
  const bureau = bureauOf("市场监管局", place);
  const measures = [0, 1, 2, 3].map((at) => measureOf(policy, index * 100 + 10 * at + 10, at));
  const parts = measures.map((measure, at) =>
    partsOf(measure, bureau, index === first ? null : policyId(first), at),
  );
  const inside = measures.map((measure, at) =>
    relate("CONTAINS", head, measure, says("structure/numbering", quoted(policy, at))),
  );
  return {
    policy,
    nodes: [head, ...(index === first ? [bureau] : []), ...measures, ...parts.flatMap((part) => part.nodes)],
    relationships: [...inside, ...parts.flatMap((part) => part.relationships)],
  };
}

function bureauOf(name: string, place: string): NodeOf<"Bureau"> {
  const facts = {
    name,
    fullName: name,
    kind: "ADMINISTRATION",
    aliases: [name],
    group: false,
    order: 1,
  } as const;
  return node(`bureau/${place}/${name}`, "Bureau", {
    ...facts,
    place,
    formerIds: [`bureau/${place}/质监局`],
  });
}

function measureOf(policy: string, order: number, at: number): NodeOf<"Measure"> {
  const facts = { kind: "MEASURE", part: "BODY", text: "抓好食品安全", cite: `(${at})` } as const;
  return node(`${policy}#m_${at}`, "Measure", {
    ...facts,
    policy,
    name: `(${at})食品`,
    order,
    stated: statedAt(at),
  });
}

function statedAt(at: number) {
  return at === 0 ? ['{"id":"1"}'] : undefined;
}

/**
 * What hangs on a measure: a task, a deadline, an indicator with its target, who answers for it, and what it
 * takes up.
 */
function partsOf(measure: NodeOf<"Measure">, bureau: NodeOf<"Bureau">, upper: string | null, at: number) {
  const { policy, order } = measure.properties;
  const quote = quoted(policy, at);
  const assigned = { role: "SOLE", roleRule: "clause/sole", printed: bureau.properties.name } as const;
  const task = node(`${measure.id}__t_1`, "Task", { ...TASK, policy, order: order + 1, cite: `(${at})1.` });
  const deadline = node(`${measure.id}__due`, "Deadline", { ...DEADLINE, policy, order: order + 2 });
  const indicator = node(`${policy}#ind_${at}`, "Indicator", {
    ...INDICATOR,
    policy,
    order: order + 3,
    ordinal: at,
  });
  const target = node(`${policy}#ind_${at}__target_2025`, "Target", { ...TARGET, policy, order: order + 4 });
  return {
    nodes: [task, deadline, indicator, target],
    relationships: [
      relate("CONTAINS", measure, task, says("structure/numbering", quote)),
      relate("ASSIGNED_TO", measure, bureau, says("clause/names", quote), assigned),
      relate("ASSIGNED_TO", task, bureau, follows("clause/merged-cell", quote), assigned),
      relate("DUE", measure, deadline, says("deadline/words", quote)),
      relate("SETS", indicator, target, says("table/value", quote)),
      ...(upper === null ? [] : [takenUp(measure, upper, at)]),
    ],
  };
}

const TASK = { name: "1.抽检", kind: "TASK", part: "BODY", text: "加强抽检" } as const;
const DUE = "2025年底前";
const DEADLINE = {
  name: DUE,
  quote: DUE,
  date: "2025-12",
  standing: false,
  start: 6,
  end: 13,
  line: 1,
} as const;
const INDICATOR = { name: "合格率(%)", title: "合格率", text: "合格率(%) ≥98" } as const;
const TARGET = { name: "≥98%", value: 98.5, printed: "≥98", operator: ">=", year: 2025 } as const;

function takenUp(measure: NodeOf<"Measure">, upper: string, at: number) {
  const basis = suggests("provision/similar-title", quoted(measure.properties.policy, at), 0.8);
  const facts = { score: 0.8, phrases: ["食品"], relation: "ADAPTED" } as const;
  return relate("ALIGNS_WITH", measure, measureOf(upper, 0, at), basis, facts);
}

function quoted(policy: string, at: number): Quotation {
  return { kind: "QUOTATION", policy, unit: null, quote: "甲", start: at, end: at + 1, line: 1 };
}
