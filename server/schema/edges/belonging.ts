import { groupsOf, nodesOf, type Condition, type Store } from "../../../graph/index.ts";
import { connectionOf, type ListObject } from "../connection/connection.type.ts";
import { idsIn, idsOf, listOf, type ListArgs } from "../connection/list.ts";
import { BY_LAST_DAY, orderOf, toOrderBy } from "../connection/order.ts";
import { pageArguments, USUAL, type Standing } from "../connection/page.args.ts";
import { KIND_NAMES, kindOf, type KindName } from "../kinds.ts";
import { toObject, type NodeObject } from "../node.type.ts";
import { addAsked, type Arguments } from "../planned/asked.ts";
import { conditionOf } from "../where/condition.ts";
import { whereOfKind } from "../where/inputs.ts";

/* Lists of a policy, and the policy of what belongs to one: by the id that nodes hold, not by a relationship. */

/** The arguments of every list of nodes. */
export function listArguments(
  kind: KindName,
  standing: Standing,
  byDefault = "文件次序 / that of the document",
): Arguments {
  const [zh, en] = byDefault.split(" / ") as [string, string];
  const order = orderOf(kind, kindOf(kind).properties);
  return {
    where: { type: () => whereOfKind(kind), optional: true, zh: "只取如此的", en: "Only those" },
    orderBy: {
      type: () => [order],
      optional: true,
      zh: `次序；不写为${zh}`,
      en: `The order; ${en} by default`,
    },
    ...pageArguments(standing),
  };
}

/** A list of nodes of a kind to which no relationship leads. */
export function plainConnection(kind: KindName) {
  const { about, type, properties } = kindOf(kind);
  return connectionOf({
    name: kind,
    about,
    node: type,
    grouped: { name: kind, by: [{ of: "NODE", properties }] },
  });
}

export const DEADLINE_ORDER = "最后一日先后，没有最后一日的在后 / by the last day, those without one behind";

interface Belonging {
  readonly of: KindName;
  readonly name: string;
  readonly kind: KindName;
  readonly zh: string;
  readonly en: string;
  /** What must hold of those that belong to each of the parents, by its id. */
  readonly conditions: (store: Store, ids: readonly string[]) => Promise<ReadonlyMap<string, Condition>>;
}

const BELONGING: readonly Belonging[] = [
  ofPolicy("provisions", "Provision", "全文的条款", "The provisions of the whole text"),
  ofPolicy("indicators", "Indicator", "全文的指标", "The indicators of the whole text"),
  ofPolicy("targets", "Target", "全文的目标值", "The values that the whole text sets"),
  ofPolicy("deadlines", "Deadline", "全文的期限", "The deadlines of the whole text"),
  ofPolicy("resources", "Resource", "全文的平台与机制", "The platforms and mechanisms of the whole text"),
  ofPolicy("findings", "Finding", "全文的核查发现", "What the checks found in it"),
  {
    of: "Policy",
    name: "bureaus",
    kind: "Bureau",
    zh: "其中被赋予责任的单位",
    en: "The bodies that it charges with something",
    conditions: async (_store, ids) =>
      byId(ids, (id) => ({ some: { types: ["ASSIGNED_TO"], direction: "IN" }, where: isOf(id) })),
  },
  {
    of: "Bureau",
    name: "policies",
    kind: "Policy",
    zh: "赋予它责任的政策",
    en: "The policies that charge it with something",
    conditions: policiesOfBureaus,
  },
];

function ofPolicy(name: string, kind: KindName, zh: string, en: string): Belonging {
  return { of: "Policy", name, kind, zh, en, conditions: async (_store, ids) => byId(ids, isOf) };
}

function isOf(policy: string): Condition {
  return { of: "NODE", property: "policy", op: "EQ", value: policy };
}

function byId(ids: readonly string[], condition: (id: string) => Condition): ReadonlyMap<string, Condition> {
  return new Map(ids.map((id) => [id, condition(id)]));
}

/** Which policies charge a body is counted for all of them at once. */
async function policiesOfBureaus(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Condition>> {
  const found = await groupsOf(store, {
    from: { ids, via: { types: ["ASSIGNED_TO"], direction: "IN" } },
    labels: [...kindOf("Provision").labels, "Indicator"],
    where: null,
    groupBy: [{ of: "NODE", property: "policy" }],
  });
  return byId(ids, (id) => {
    const policies = (found.get(id) ?? []).map(({ values: [policy] }) => String(policy));
    return { of: "NODE", property: "id", op: "IN", value: policies };
  });
}

for (const belonging of BELONGING) addBelonging(belonging);

function addBelonging({ of, name, kind, zh, en, conditions }: Belonging): void {
  const isDeadline = kind === "Deadline";
  const connection = plainConnection(kind);
  addAsked<NodeObject, ListArgs>(kindOf(of).type(), name, {
    type: () => connection,
    size: USUAL.edge,
    zh,
    en,
    args: isDeadline ? listArguments(kind, "edge", DEADLINE_ORDER) : listArguments(kind, "edge"),
    ask: async (parents, { args, context }) => {
      const store = context.store();
      const ids = idsOf(parents);
      const [{ condition, isAbsence }, belong] = await Promise.all([
        conditionOf(kind, args.where, idsIn(store)),
        conditions(store, ids),
      ]);
      const orderBy = toOrderBy(args.orderBy, "NODE");
      const lists = ids.map(async (id): Promise<readonly [string, ListObject]> => {
        const question = await listOf(store, {
          name: `${of}.${name}`,
          standing: "edge",
          args,
          from: null,
          labels: kindOf(kind).labels,
          conditions: [belong.get(id)!, condition],
          isAbsence,
          orderBy: orderBy.length === 0 && isDeadline ? BY_LAST_DAY : orderBy,
          as: "NODE",
        });
        return [id, { question, from: null }];
      });
      const found = new Map(await Promise.all(lists));
      return parents.map(({ id }) => found.get(id));
    },
  });
}

for (const name of KIND_NAMES) {
  const { properties, type } = kindOf(name);
  if (!("policy" in properties) || name === "Policy" || name === "Node") continue;
  addAsked<NodeObject & { readonly policy: string }, unknown>(type(), "policyNode", {
    type: kindOf("Policy").type,
    zh: "所属政策",
    en: "The policy it belongs to",
    ask: async (parents, { context }) => {
      const ids = [...new Set(parents.map(({ policy }) => policy))];
      const nodes = await nodesOf(context.store(), ids);
      const found = new Map(nodes.flatMap((node, at) => (node ? [[ids[at]!, toObject(node)] as const] : [])));
      return parents.map(({ policy }) => found.get(policy) ?? null);
    },
  });
}
