import { connectionOf } from "../connection/connection.type.ts";
import { idsIn, idsOf, listOf, listsOf, type ListArgs } from "../connection/list.ts";
import { toOrderBy } from "../connection/order.ts";
import { USUAL } from "../connection/page.args.ts";
import { kindOf } from "../kinds.ts";
import type { NodeObject } from "../node.type.ts";
import { addAsked, type Arguments } from "../planned/asked.ts";
import { nameOfType } from "../relationship-names.ts";
import { typeOfType } from "../relationship-types.type.ts";
import { conditionOf, linkConditionOf } from "../where/condition.ts";
import { whereOfType } from "../where/inputs.ts";
import { listArguments } from "./belonging.ts";
import { EDGES, farLabelsOf, type Edge } from "./edges.ts";

/* The edges as fields: a connection of what they lead to, each with the relationship; or the one node. */

interface EdgeArgs extends ListArgs {
  readonly relationship?: ListArgs["where"];
}

function addMany(edge: Edge): void {
  const { of, name, type, to, zh, en } = edge;
  const { properties, about, type: node } = kindOf(to);
  const connection = connectionOf({
    name: `${nameOfType(type)}${to}`,
    about,
    node,
    relationship: () => typeOfType(type),
    grouped: { name: to, by: [{ of: "NODE", properties }] },
  });
  const args: Arguments = {
    ...listArguments(to, "edge"),
    relationship: {
      type: () => whereOfType(type),
      optional: true,
      zh: "关系须如此",
      en: "What must hold of the relationship",
    },
  };
  addAsked<NodeObject, EdgeArgs>(kindOf(of).type(), name, {
    type: () => connection,
    size: USUAL.edge,
    zh,
    en,
    args,
    ask: async (parents, { args: given, context }) => {
      const store = context.store();
      const ids = idsIn(store);
      const [nodes, links] = await Promise.all([
        conditionOf(to, given.where, ids),
        linkConditionOf(type, edge.direction, given.relationship, ids),
      ]);
      const question = await listOf(store, {
        name: `${of}.${name}`,
        standing: "edge",
        args: given,
        from: { ids: idsOf(parents), via: { types: [type], direction: edge.direction } },
        labels: farLabelsOf(edge),
        conditions: [nodes.condition, links.condition],
        isAbsence: nodes.isAbsence || links.isAbsence,
        orderBy: toOrderBy(given.orderBy, "NODE"),
        as: "LINKED_NODE",
      });
      return listsOf(question, parents);
    },
  });
}

function addOne(edge: Edge): void {
  const { of, name, type, direction, to, zh, en } = edge;
  addAsked<NodeObject, unknown>(kindOf(of).type(), name, {
    type: kindOf(to).type,
    nullable: true,
    zh,
    en,
    ask: async (parents, { context }) => {
      const question = await listOf(context.store(), {
        name: `${of}.${name}`,
        standing: "edge",
        args: { first: 1 },
        from: { ids: idsOf(parents), via: { types: [type], direction } },
        labels: farLabelsOf(edge),
        conditions: [],
        isAbsence: false,
        orderBy: [],
        as: "LINKED_NODE",
      });
      const pages = await question.page();
      return parents.map(({ id }) => pages.get(id)?.edges[0]?.node ?? null);
    },
  });
}

for (const edge of EDGES)
  if (edge.one) addOne(edge);
  else addMany(edge);
