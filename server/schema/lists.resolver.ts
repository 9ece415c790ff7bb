import { ID } from "type-graphql";
import {
  currentIdOf,
  daysOf,
  SEVERITIES,
  type Condition,
  type OrderBy,
  type Severity,
  type Store,
} from "../../graph/index.ts";
import { userError } from "../errors.ts";
import { idsIn, listOf, type ListArgs } from "./connection/list.ts";
import { BY_LAST_DAY, toOrderBy } from "./connection/order.ts";
import { pageArguments, USUAL } from "./connection/page.args.ts";
import { DEADLINE_ORDER, listArguments, plainConnection } from "./edges/belonging.ts";
import {
  ASSIGNMENT_ARGUMENTS,
  AssignmentConnection,
  rolesCondition,
  type AssignmentArgs,
} from "./edges/assignments.ts";
import { SeverityEnum } from "./enums.ts";
import { kindOf, type KindName } from "./kinds.ts";
import type { Arguments } from "./planned/asked.ts";
import { askedQuery, queriesOf, type AskedQuery } from "./planned/query.ts";
import { conditionOf, linkConditionOf } from "./where/condition.ts";

/* The lists of the graph, each a connection. */

interface NodeList<Args> {
  readonly name: string;
  readonly kind: KindName;
  readonly zh: string;
  readonly en: string;
  readonly args?: Arguments;
  /** The order where none is asked for, in words. */
  readonly order?: string;
  readonly orderBy?: readonly OrderBy[];
  readonly parts?: readonly Condition[];
  /** What arguments of its own ask for. */
  readonly conditions?: (args: Args, store: Store) => Promise<readonly Condition[]>;
}

function nodeList<Args extends ListArgs>(list: NodeList<Args>): AskedQuery<never> {
  const { name, kind, zh, en, args: own = {}, order, orderBy: usual = [], parts, conditions } = list;
  const connection = plainConnection(kind);
  return askedQuery<Args>({
    name,
    type: () => connection,
    size: USUAL.root,
    zh,
    en,
    args: { ...own, ...listArguments(kind, "root", order) },
    ask: async (parents, { args, context }) => {
      const store = context.store();
      const [{ condition, isAbsence }, others] = await Promise.all([
        conditionOf(kind, args.where, idsIn(store)),
        conditions?.(args, store) ?? [],
      ]);
      const asked = toOrderBy(args.orderBy, "NODE");
      const question = await listOf(store, {
        name,
        standing: "root",
        args,
        from: null,
        labels: kindOf(kind).labels,
        conditions: [...others, condition],
        isAbsence,
        orderBy: asked.length > 0 ? asked : usual,
        ...(parts && { parts }),
        as: "NODE",
      });
      return parents.map(() => ({ question, from: null }));
    },
  });
}

interface OfPolicy extends ListArgs {
  readonly policy?: string | null;
}

const POLICY: Arguments = {
  policy: { type: () => ID, optional: true, zh: "只取这份政策的", en: "Of this policy only" },
};

/** An id that earlier versions gave a policy leads to it, too. */
async function policyCondition({ policy }: OfPolicy, store: Store): Promise<Condition[]> {
  if (policy === null || policy === undefined) return [];
  return [{ of: "NODE", property: "policy", op: "EQ", value: await currentIdOf(store, policy) }];
}

function listOfPolicy(name: string, kind: KindName, zh: string, en: string): AskedQuery<never> {
  return nodeList<OfPolicy>({ name, kind, zh, en, args: POLICY, conditions: policyCondition });
}

interface DeadlineArgs extends OfPolicy {
  readonly from?: string | null;
  readonly to?: string | null;
}

const deadlines = nodeList<DeadlineArgs>({
  name: "deadlines",
  kind: "Deadline",
  zh: "期限；给出起止时只取最后一日可能落在其间的（两端都含）",
  en: "Deadlines; with a window only those whose last day may lie in it, both ends included",
  order: DEADLINE_ORDER,
  orderBy: BY_LAST_DAY,
  args: {
    ...POLICY,
    from: {
      type: () => String,
      optional: true,
      zh: "自此年、月或日起，如 2025-06",
      en: "From this year, month or day on, as in 2025-06",
    },
    to: {
      type: () => String,
      optional: true,
      zh: "至此年、月或日止，如 2025",
      en: "To this year, month or day, as in 2025",
    },
  },
  conditions: async (args, store) => {
    const [from, to] = [dayIn("from", args.from, "first"), dayIn("to", args.to, "last")];
    return [
      ...(await policyCondition(args, store)),
      ...(from === null ? [] : [{ of: "NODE", property: "dueTo", op: "GTE", value: from } as const]),
      ...(to === null ? [] : [{ of: "NODE", property: "dueFrom", op: "LTE", value: to } as const]),
    ];
  },
});

function dayIn(name: string, date: string | null | undefined, which: "first" | "last"): string | null {
  if (date === null || date === undefined) return null;
  const days = daysOf(date);
  if (days) return days[which];
  throw userError(
    "BAD_USER_INPUT",
    `${name} 应为 ISO 日期，如 2025, 2025-06, 2025-06-30，现为 ${date} / ` +
      `${name} must be an ISO date such as 2025, 2025-06, 2025-06-30, not ${date}`,
  );
}

interface FindingArgs extends OfPolicy {
  readonly codes?: readonly string[] | null;
  readonly severities?: readonly Severity[] | null;
}

const findings = nodeList<FindingArgs>({
  name: "findings",
  kind: "Finding",
  zh: "核查发现",
  en: "What the checks found",
  order: "重者在前，再按文件次序 / the gravest first, then that of the document,",
  parts: SEVERITIES.map((severity) => ({ of: "NODE", property: "severity", op: "EQ", value: severity })),
  args: {
    ...POLICY,
    codes: { type: () => [String], optional: true, zh: "只取这些代码", en: "Only these codes" },
    severities: {
      type: () => [SeverityEnum],
      optional: true,
      zh: "只取这些轻重",
      en: "Only these severities",
    },
  },
  conditions: async (args, store) => [
    ...(await policyCondition(args, store)),
    ...among("code", args.codes),
    ...among("severity", args.severities),
  ],
});

/** An empty list is all of them. */
function among(property: string, values: readonly string[] | null | undefined): Condition[] {
  return values?.length ? [{ of: "NODE", property, op: "IN", value: values }] : [];
}

const assignments = askedQuery<AssignmentArgs>({
  name: "assignments",
  type: () => AssignmentConnection,
  size: USUAL.root,
  zh: "责任分工：谁以何种角色负责什么",
  en: "Who is charged with what, and as what",
  args: { ...ASSIGNMENT_ARGUMENTS, ...pageArguments("root") },
  ask: async (parents, { args, context }) => {
    const store = context.store();
    const via = { types: ["ASSIGNED_TO"], direction: "IN" } as const;
    const { condition, isAbsence } = await linkConditionOf("ASSIGNED_TO", "IN", args.where, idsIn(store));
    const question = await listOf(store, {
      name: "assignments",
      standing: "root",
      args,
      from: { ids: null, via },
      labels: [...kindOf("Provision").labels, "Indicator"],
      conditions: [condition, ...rolesCondition(args.roles)],
      isAbsence,
      orderBy: toOrderBy(args.orderBy, "RELATIONSHIP"),
      as: "RELATIONSHIP",
    });
    return parents.map(() => ({ question, from: null }));
  },
});

export const Lists = queriesOf([
  nodeList({ name: "policies", kind: "Policy", zh: "政策，自上而下", en: "Policies, highest level first" }),
  nodeList({
    name: "bureaus",
    kind: "Bureau",
    zh: "责任单位与发文机关",
    en: "Bodies that answer for something or issued something",
  }),
  listOfPolicy(
    "provisions",
    "Provision",
    "条款：章节、措施与任务",
    "Provisions: sections, measures and tasks",
  ),
  assignments,
  listOfPolicy("indicators", "Indicator", "指标", "Indicators"),
  listOfPolicy("targets", "Target", "目标值", "Values to be reached"),
  deadlines,
  findings,
  listOfPolicy("resources", "Resource", "平台与机制", "Platforms and mechanisms"),
]);
