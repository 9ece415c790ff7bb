import { FACTS, type Role } from "../../../graph/index.ts";
import { connectionOf } from "../connection/connection.type.ts";
import { idsIn, idsOf, listOf, listsOf, type ListArgs } from "../connection/list.ts";
import { orderOf, toOrderBy } from "../connection/order.ts";
import { pageArguments, USUAL } from "../connection/page.args.ts";
import { RoleEnum } from "../enums.ts";
import { kindOf, shown } from "../kinds.ts";
import type { NodeObject } from "../node.type.ts";
import { addAsked, type Arguments } from "../planned/asked.ts";
import { ownPropertiesOf } from "../relationship-names.ts";
import { typeOfType } from "../relationship-types.type.ts";
import { linkConditionOf } from "../where/condition.ts";
import { whereOfType } from "../where/inputs.ts";
import { ASSIGNMENT_EDGES, farLabelsOf, type Edge } from "./edges.ts";

/* Who is charged with what: lists of relationships, not of nodes. */

/** What assignments are ordered by: what they say of themselves. */
export const ASSIGNMENT_PROPERTIES = { ...shown(FACTS), ...ownPropertiesOf("ASSIGNED_TO") };

/** A list of who is charged with what. */
export const AssignmentConnection = connectionOf({
  name: "Assignment",
  about: { zh: "责任分工", en: "who is charged with what" },
  node: () => typeOfType("ASSIGNED_TO"),
  grouped: {
    name: "Assignment",
    by: [
      {
        of: "RELATIONSHIP",
        properties: {
          role: ASSIGNMENT_PROPERTIES.role!,
          method: FACTS.method,
          target: { kind: "id", zh: "负责的单位", en: "The body that answers" },
        },
      },
      {
        of: "NODE",
        properties: {
          policy: {
            kind: "id",
            zh: "所属政策；从条款问起时为空",
            en: "The policy it stands in; null where it is asked of a provision",
          },
        },
      },
    ],
  },
});

export interface AssignmentArgs extends ListArgs {
  readonly roles?: readonly Role[] | null;
}

const AssignmentOrder = orderOf("Assignment", ASSIGNMENT_PROPERTIES);

/** The arguments of every list of assignments. */
export const ASSIGNMENT_ARGUMENTS: Arguments = {
  roles: { type: () => [RoleEnum], optional: true, zh: "只取这些角色", en: "Only these roles" },
  where: { type: () => whereOfType("ASSIGNED_TO"), optional: true, zh: "只取如此的", en: "Only those" },
  orderBy: {
    type: () => [AssignmentOrder],
    optional: true,
    zh: "次序；不写为文件次序",
    en: "The order; that of the document by default",
  },
};

/** The condition for some roles; an empty list is none of them. */
export function rolesCondition(roles: AssignmentArgs["roles"]) {
  return roles ? [{ of: "RELATIONSHIP", property: "role", op: "IN", value: roles } as const] : [];
}

function addAssignments(edge: Edge): void {
  const { of, name, type, direction, zh, en } = edge;
  addAsked<NodeObject, AssignmentArgs>(kindOf(of).type(), name, {
    type: () => AssignmentConnection,
    size: USUAL.edge,
    zh,
    en,
    args: { ...ASSIGNMENT_ARGUMENTS, ...pageArguments("edge") },
    ask: async (parents, { args, context }) => {
      const store = context.store();
      const { condition, isAbsence } = await linkConditionOf(type, direction, args.where, idsIn(store));
      const question = await listOf(store, {
        name: `${of}.${name}`,
        standing: "edge",
        args,
        from: { ids: idsOf(parents), via: { types: [type], direction } },
        labels: farLabelsOf(edge),
        conditions: [condition, ...rolesCondition(args.roles)],
        isAbsence,
        orderBy: toOrderBy(args.orderBy, "RELATIONSHIP"),
        as: "RELATIONSHIP",
      });
      return listsOf(question, parents);
    },
  });
}

for (const edge of ASSIGNMENT_EDGES) addAssignments(edge);
