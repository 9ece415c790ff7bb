import {
  pageOf,
  type Condition,
  type NodeLabel,
  type OrderBy,
  type PageItem,
  type Selection,
  type Store,
} from "../../../graph/index.ts";
import { userError } from "../../errors.ts";
import { toObject } from "../node.type.ts";
import { kindOf, type KindName } from "../kinds.ts";
import { toRelationshipObject } from "../relationship.type.ts";
import type { LinkObject } from "../relationship-types.type.ts";
import type { IdsOf } from "../where/condition.ts";
import { narrowed } from "./wholly-read.ts";
import type { ListObject } from "./connection.type.ts";
import type { Ordered } from "./order.ts";
import { wantedOf, type PageArgs, type Standing } from "./page.args.ts";
import { ListQuestion, type ListRequest } from "./question.ts";

/** What every list takes. */
export interface ListArgs extends PageArgs {
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly Ordered[] | null;
}

/** A list that is wanted. */
export interface List {
  readonly name: string;
  readonly standing: Standing;
  readonly args: ListArgs;
  readonly from: Selection["from"];
  readonly labels: readonly NodeLabel[];
  readonly conditions: readonly Condition[];
  /** True where it asks for what lacks something: then only what was wholly read is given. */
  readonly isAbsence: boolean;
  readonly orderBy: readonly OrderBy[];
  readonly parts?: readonly Condition[];
  readonly as: "NODE" | "LINKED_NODE" | "RELATIONSHIP";
}

/** The question for a list; nothing is asked yet. */
export async function listOf(store: Store, list: List): Promise<ListQuestion> {
  const { name, standing, args, from, labels, conditions, isAbsence, orderBy, parts, as } = list;
  const base: Selection = { from, labels, where: { all: conditions } };
  const request: ListRequest = {
    ...(await narrowed(store, base, isAbsence)),
    parts: parts && orderBy.length === 0 ? parts : null,
    orderBy,
    wanted: wantedOf(args, standing),
    name,
    ...ITEMS[as],
  };
  return new ListQuestion(store, request);
}

const ITEMS: Readonly<Record<List["as"], Pick<ListRequest, "toItem" | "toLink">>> = {
  NODE: { toItem: ({ node }) => toObject(node), toLink: null },
  LINKED_NODE: { toItem: ({ node }) => toObject(node), toLink: linkOf },
  RELATIONSHIP: { toItem: linkOf, toLink: null },
};

function linkOf({ node, relationship }: PageItem): LinkObject {
  return { ...toRelationshipObject(relationship!), ends: new Map([[node.id, toObject(node)]]) };
}

/** The lists of parents that one question answers together. */
export function listsOf(question: ListQuestion, parents: readonly { readonly id: string }[]): ListObject[] {
  return parents.map(({ id }) => ({ question, from: id }));
}

/** The ids of parents, each once. */
export function idsOf(parents: readonly { readonly id: string }[]): string[] {
  return [...new Set(parents.map(({ id }) => id))];
}

/** So many nodes a condition may hold for that is looked up beforehand. */
const MOST_LOOKED_UP = 2_000;

/** Ids of the nodes of a kind for which a condition holds. Throws `BAD_USER_INPUT` where they are too many. */
export function idsIn(store: Store): IdsOf {
  return async (kind: KindName, where) => {
    const { labels } = kindOf(kind);
    const limit = MOST_LOOKED_UP + 1;
    const request = { from: null, labels, where, orderBy: [], after: null, backward: false, limit };
    const items = (await pageOf(store, request)).get(null) ?? [];
    if (items.length < limit) return items.map(({ node }) => node.id);
    throw userError(
      "BAD_USER_INPUT",
      `where 中对 ${kind} 的条件符合的超过 ${MOST_LOOKED_UP} 个，请写得更具体 / ` +
        `more than ${MOST_LOOKED_UP} fit what where says of ${kind}; narrow it`,
    );
  };
}
