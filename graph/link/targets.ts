import type { NodeDraft, NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Quantity, Unit } from "../text/document.ts";
import { placesOf } from "../text/places.ts";
import { follows, relate, says, suggests } from "./basis.ts";
import { fold } from "../text/fold.ts";
import { confidenceOf } from "./calibration.ts";
import { acts } from "./delivers/acting.ts";
import { subjectsOf } from "./delivers/subject.ts";
import { policyIdOfDocument } from "./identity.ts";
import { unitIdOf } from "./ids.ts";
import { node } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/**
 * SETS: an indicator and the values its row of the table demands, baselines left out; the quotation is the
 * cell, the phrase the whole row.
 */
export function indicatorTargets(
  document: Document,
  indicators: readonly NodeOf<"Indicator">[],
  quote: ReturnType<typeof quoterOf>,
): { nodes: NodeOf<"Target">[]; relationships: RelationshipOf<"SETS">[] } {
  const placeOf = placesOf(document.source.text);
  const nodes: NodeOf<"Target">[] = [];
  const relationships: RelationshipOf<"SETS">[] = [];
  for (const [index, row] of document.indicators.entries()) {
    const indicator = indicators[index]!;
    const copies = new Map<string, number>();
    for (const value of row.values) {
      if (value.kind === "BASELINE") continue;
      const own = `${indicator.id}__target_${value.year ?? "end"}`;
      copies.set(own, (copies.get(own) ?? 0) + 1);
      const copy = copies.get(own)!;
      const target = node(copy === 1 ? own : `${own}~${copy}`, "Target", {
        name: `${value.printed}${row.unitOfMeasure ?? ""}${value.year ? `（${value.year}年）` : ""}`,
        policy: indicator.properties.policy,
        operator: value.operator,
        value: value.value,
        year: value.year,
        unit: row.unitOfMeasure,
        printed: value.printed,
        cite: indicator.properties.cite,
        ...value.span,
        line: placeOf(value.span.start).line,
        order: value.span.start,
      });
      nodes.push(target);
      relationships.push(
        relate("SETS", indicator, target, says("table/value", quote(value.span, row.unit)), {
          phraseStart: row.row.start,
          phraseEnd: row.row.end,
        }),
      );
    }
  }
  return { nodes, relationships };
}

export interface ProseTargets {
  readonly nodes: NodeOf<"Target">[];
  readonly relationships: RelationshipOf<"SETS" | "DELIVERS">[];
  readonly of: ReadonlyMap<Quantity, NodeOf<"Target">>;
}

/**
 * SETS: a provision and the goals that its prose sets in numbers; and DELIVERS where a provision that acts
 * demands the same as an indicator.
 */
export function proseTargets(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  quote: ReturnType<typeof quoterOf>,
): ProseTargets {
  const placeOf = placesOf(document.source.text);
  const policy = policyIdOfDocument(document);
  const counts = new Map<Unit, number>();
  const of = new Map<Quantity, NodeOf<"Target">>();
  const relationships: RelationshipOf<"SETS" | "DELIVERS">[] = [];
  for (const quantity of document.quantities) {
    const { unit, subject, operator, value, unitOfMeasure, period, year, modality, start, end, number, key } =
      quantity;
    const place = (counts.get(unit) ?? 0) + 1;
    counts.set(unit, place);
    const owner = provisions.get(unit)!;
    const target = node(`${unitIdOf(policy, unit)}~t${key ?? place}`, "Target", {
      name: `${subject} ${signOf(operator)}${value}${unitOfMeasure}`,
      policy,
      subject,
      operator,
      value,
      year,
      unit: unitOfMeasure,
      ...periodOf(period),
      modality,
      printed: document.source.text.slice(number.start, number.end),
      cite: owner.properties.cite,
      start,
      end,
      line: placeOf(start).line,
      order: start,
    });
    of.set(quantity, target);
    relationships.push(relate("SETS", owner, target, says("quantity/prose", quote({ start, end }, unit))));
    for (const [index, row] of document.indicators.entries()) {
      if (!acts(unit) || !demandsTheSame(quantity, row)) continue;
      const words = quote({ start, end }, unit);
      const basis = statesTheSame(quantity, row)
        ? follows("target/same-quantity", words)
        : suggests("target/like-quantity", words, confidenceOf("target/like-quantity", 1));
      relationships.push(
        relate("DELIVERS", owner, indicators[index]!, basis, { ...(modality && { modality }) }),
      );
    }
  }
  return { nodes: [...of.values()], relationships, of };
}

/** 每年 and 累计 are words of the model, a duration is one of ISO 8601: `5年内` → P5Y. */
function periodOf(period: Quantity["period"]): Pick<NodeDraft<"Target">, "period" | "duration"> {
  if (period === null) return {};
  return period === "YEAR" || period === "CUMULATIVE" ? { period } : { duration: period };
}

/** `≥` for at least; nothing for exactly. */
function signOf(operator: Quantity["operator"]): string {
  return operator === "=" ? "" : operator.replace(">=", "≥").replace("<=", "≤");
}

/**
 * That it is the very same goal: not only applied for, and the whole name of the indicator in its subject.
 */
function statesTheSame({ modality, subject }: Quantity, { name }: Document["indicators"][number]): boolean {
  const plain = fold(name).replace(/\([^()]*\)$|\s/g, "");
  return modality !== "APPLY" && fold(subject).replace(/\s/g, "").includes(plain);
}

/**
 * The same number and unit, and what the indicator counts: 申报陕西质量奖1个 beside 陕西质量奖及提名奖(个) 1.
 */
export function demandsTheSame(quantity: Quantity, row: Document["indicators"][number]): boolean {
  if (
    row.unitOfMeasure !== quantity.unitOfMeasure ||
    !row.values.some(({ kind, value }) => kind !== "BASELINE" && value === quantity.value)
  )
    return false;
  return subjectsOf(row.name).some((subject) => fold(quantity.subject).includes(subject));
}
