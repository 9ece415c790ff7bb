import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { readingsIn, UNREAD_KIND, type Property } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import { both } from "./both.ts";
import { pageOfKept } from "./connection/kept.ts";
import { pageArguments, USUAL, type PageArgs } from "./connection/page.args.ts";
import { newClass } from "./fields.ts";
import { PageInfoType } from "./page-info.type.ts";
import { askedQuery, queriesOf } from "./planned/query.ts";
import { toUnread } from "./reading.type.ts";
import { UnreadType } from "./unread.type.ts";
import type { Where } from "./where/condition.ts";
import { holdsOf } from "./where/holds.ts";
import { addLogic, operatorsFor } from "./where/operators.ts";

const COMPARED: Readonly<Record<string, Property>> = {
  kind: { kind: "enum", of: UNREAD_KIND, zh: "通常写明什么", en: "What such words usually state" },
  why: { kind: "text", zh: "原因代码", en: "Why, as a code" },
  unit: { kind: "id", zh: "所在条款", en: "The provision they stand in" },
  quote: { kind: "text", zh: "原文", en: "The words" },
  line: { kind: "integer", zh: "行，自 1 计", en: "The line, from 1" },
};

const UnreadWhere = newClass();
InputType("UnreadWhere", { description: "没有读出的地方须如此 / What must hold of what was not read" })(
  UnreadWhere,
);
for (const [name, property] of Object.entries(COMPARED)) {
  const input = operatorsFor(property);
  Field(() => input, { nullable: true, description: both(property) })(UnreadWhere.prototype, name);
}
addLogic(UnreadWhere);

@ObjectType("UnreadEdge", {
  simpleResolvers: true,
  description: "没有读出的一处 / A place that was not read",
})
class UnreadEdgeType {
  @Field(() => String, { description: "游标 / The cursor" })
  cursor!: string;

  @Field(() => UnreadType, { description: "所列的 / What is listed" })
  node!: UnreadType;
}

@ObjectType("UnreadConnection", {
  simpleResolvers: true,
  description: "没有读出的地方 / Places that were not read",
})
class UnreadConnectionType {
  @Field(() => [UnreadEdgeType], { description: "本页各条，附游标 / Those of this page, with their cursors" })
  edges!: UnreadEdgeType[];

  @Field(() => [UnreadType], { description: "本页各条 / Those of this page" })
  nodes!: UnreadType[];

  @Field(() => PageInfoType, { description: "分页信息 / About the page" })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: "总数 / How many in all" })
  totalCount!: number;
}

interface UnreadArgs extends PageArgs {
  readonly policy: string;
  readonly where?: Where | null;
}

const unread = askedQuery<UnreadArgs>({
  name: "unread",
  type: () => UnreadConnectionType,
  size: USUAL.root,
  zh: "一份文件中没有读出的地方，按文件次序；有它们在，“没有”就不能断言",
  en: "What was not read in a document, in document order; where there is some, absence cannot be claimed",
  args: {
    policy: { type: () => ID, zh: "政策编号", en: "The id of the policy" },
    where: { type: () => UnreadWhere, optional: true, zh: "只取如此的", en: "Only those" },
    ...pageArguments("root"),
  },
  ask: async (parents, { args, context }) => {
    const readings = await readingsIn(context.store(), args.policy);
    if (!readings) throw notFound(args.policy);
    const items = readings.whole.unread
      .map(toUnread)
      .map((item, index) => ({ item, index }))
      .filter(({ item }) => holdsOf({ ...item }, args.where));
    const { edges, nodes, ...page } = pageOfKept("unread", items, ({ index }) => [index], args);
    const answer = {
      ...page,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
      nodes: nodes.map(({ item }) => item),
    };
    return parents.map(() => answer);
  },
});

export const Unreads = queriesOf([unread]);
