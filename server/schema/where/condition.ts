import {
  daysOf,
  type Condition,
  type OrderBy,
  type RelationshipType,
  type Via,
} from "../../../graph/index.ts";
import { userError } from "../../errors.ts";
import { kindOf, type KindName } from "../kinds.ts";
import { filtersOfKind, filtersOfType, type Filter } from "./filters.ts";

/** A `where` as it was given. */
export interface Where {
  readonly [field: string]: unknown;
}

/** Looks up what must be known before the question: the ids of the nodes for which a condition holds. */
export type IdsOf = (kind: KindName, where: Condition) => Promise<readonly string[]>;

interface Compiling {
  readonly ids: IdsOf;
  /** Called where something is wanted that has no such relationship. */
  readonly onAbsence: () => void;
  readonly negated: boolean;
}

type Of = OrderBy["of"];

/** What a `where` asks for, as stores are asked; `isAbsence` where it wants what lacks a relationship. */
export async function conditionOf(
  kind: KindName,
  where: Where | null | undefined,
  ids: IdsOf,
): Promise<{ readonly condition: Condition; readonly isAbsence: boolean }> {
  let isAbsence = false;
  const compiling = { ids, negated: false, onAbsence: () => void (isAbsence = true) };
  const condition = where ? await ofNode(kind, where, compiling) : ALWAYS;
  return { condition, isAbsence };
}

/** What must hold of a relationship that leads to what is asked for. */
export async function linkConditionOf(
  type: RelationshipType,
  direction: Via["direction"],
  where: Where | null | undefined,
  ids: IdsOf,
): Promise<{ readonly condition: Condition; readonly isAbsence: boolean }> {
  let isAbsence = false;
  const compiling = { ids, negated: false, onAbsence: () => void (isAbsence = true) };
  const condition = where ? await ofLink(type, direction, where, compiling) : ALWAYS;
  return { condition, isAbsence };
}

const ALWAYS: Condition = { all: [] };

function ofNode(kind: KindName, where: Where, compiling: Compiling): Promise<Condition> {
  const filters = new Map(filtersOfKind(kind).map((filter) => [filter.name, filter]));
  return compiled(where, compiling, (name, value, within) =>
    ofFilter(filters.get(name)!, "NODE", "OUT", value as Where, within),
  );
}

function ofLink(
  type: RelationshipType,
  direction: Via["direction"],
  where: Where,
  compiling: Compiling,
): Promise<Condition> {
  const filters = new Map(filtersOfType(type).map((filter) => [filter.name, filter]));
  return compiled(where, compiling, (name, value, within) =>
    ofFilter(filters.get(name)!, "RELATIONSHIP", direction, value as Where, within),
  );
}

type OfField = (name: string, value: unknown, compiling: Compiling) => Condition | Promise<Condition>;

/** `and`, `or` and `not` round the fields of an input; all that is given must hold. */
async function compiled(where: Where, compiling: Compiling, ofField: OfField): Promise<Condition> {
  const of = (inner: unknown, within = compiling) => compiled(inner as Where, within, ofField);
  const turned = { ...compiling, negated: !compiling.negated };
  const conditions = Object.entries(where).map(async ([name, value]): Promise<Condition> => {
    const isOperator = name === "eq";
    if (value === undefined || (value === null && !isOperator)) return ALWAYS;
    if (name === "not") return { not: await of(value, turned) };
    if (name === "and") return { all: await Promise.all((value as Where[]).map((each) => of(each))) };
    if (name === "or") return { any: await Promise.all((value as Where[]).map((each) => of(each))) };
    return ofField(name, value, compiling);
  });
  const all = await Promise.all(conditions);
  return all.length === 1 ? all[0]! : { all };
}

async function ofFilter(
  filter: Filter,
  of: Of,
  direction: Via["direction"],
  value: Where,
  compiling: Compiling,
): Promise<Condition> {
  switch (filter.by) {
    case "property":
      return comparison(of, filter.name, value, compiling);
    case "lastDay":
      return lastDayCondition(value, compiling);
    case "policy": {
      const ids = await compiling.ids("Policy", await ofNode("Policy", value, asserting(compiling)));
      return { of: "NODE", property: "policy", op: "IN", value: ids };
    }
    case "edge": {
      const { type, direction: way, to } = filter.edge;
      const labels = labelsCondition(to);
      const where = await ofNode(to, value, { ...compiling, negated: compiling.negated });
      return some({ types: [type], direction: way }, { all: [labels, where] }, compiling);
    }
    case "assignments": {
      const { type, direction: way } = filter.edge;
      return some({ types: [type], direction: way }, await ofLink(type, way, value, compiling), compiling);
    }
    case "end": {
      const isFar = (filter.end === "target") === (direction === "OUT");
      if (isFar) {
        return { all: [labelsCondition(filter.kind), await ofNode(filter.kind, value, compiling)] };
      }
      const ids = await compiling.ids(filter.kind, await ofNode(filter.kind, value, asserting(compiling)));
      return { of: "RELATIONSHIP", property: filter.end, op: "IN", value: ids };
    }
  }
}

/** What is looked up beforehand is there or not, whatever stands round it. */
function asserting(compiling: Compiling): Compiling {
  return { ...compiling, negated: false };
}

function some(via: Via, where: Condition, { negated, onAbsence }: Compiling): Condition {
  if (negated) onAbsence();
  return { some: via, where };
}

function labelsCondition(kind: KindName): Condition {
  const { labels } = kindOf(kind);
  if (kind === "Node") return ALWAYS;
  return labels.length === 1
    ? { of: "NODE", property: "label", op: "EQ", value: labels[0]! }
    : { of: "NODE", property: "label", op: "IN", value: labels };
}

function comparison(of: Of, property: string, value: Where, compiling: Compiling): Promise<Condition> {
  return compiled(value, compiling, (operator, given) => {
    const compared = { of, property };
    if (operator === "in") return { ...compared, op: "IN", value: given as string[] };
    if (operator === "contains") return { ...compared, op: "CONTAINS", value: given as string };
    if (given === null) return { ...compared, op: "NULL" };
    return { ...compared, op: operator.toUpperCase() as "EQ" | "GTE" | "LTE", value: given as string };
  });
}

/** A deadline whose last day is not sure is due no earlier than the first and no later than the last of them. */
function lastDayCondition(value: Where, compiling: Compiling): Promise<Condition> {
  return compiled(value, compiling, (operator, given) => {
    const [first, last] = [
      { of: "NODE", property: "dueFrom" },
      { of: "NODE", property: "dueTo" },
    ] as const;
    if (given === null) return { ...first, op: "NULL" };
    if (operator === "in") return { any: (given as string[]).map((day) => within(day, day)) };
    if (operator === "contains") return { ...last, op: "CONTAINS", value: given as string };
    if (operator === "gte") return within(given as string, null);
    if (operator === "lte") return within(null, given as string);
    return within(given as string, given as string);
  });
}

/** Deadlines whose last day surely lies from the one to the other, both included. */
function within(from: string | null, to: string | null): Condition {
  return {
    all: [
      ...(from === null
        ? []
        : [{ of: "NODE", property: "dueFrom", op: "GTE", value: dayOf(from).first } as const]),
      ...(to === null ? [] : [{ of: "NODE", property: "dueTo", op: "LTE", value: dayOf(to).last } as const]),
    ],
  };
}

function dayOf(text: string): { readonly first: string; readonly last: string } {
  const days = daysOf(text);
  if (days) return days;
  throw userError(
    "BAD_USER_INPUT",
    `lastDay 应为 ISO 日期，如 2025, 2025-06, 2025-06-30，现为 ${text} / lastDay must be an ISO date, not ${text}`,
  );
}
