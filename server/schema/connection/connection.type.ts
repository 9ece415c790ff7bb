import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Caption, OrderBy, Properties, Property } from "../../../graph/index.ts";
import { inRange } from "../../errors.ts";
import { both } from "../both.ts";
import { newClass, typeOfProperty, type ApiClass } from "../fields.ts";
import { isGrouped, toConstant } from "../kinds.ts";
import { PageInfoType } from "../page-info.type.ts";
import { addAsked } from "../planned/asked.ts";
import type { ListQuestion } from "./question.ts";

/** A list as resolvers hand it on: what of it is asked for is asked when the plan comes to it. */
export interface ListObject {
  readonly question: ListQuestion;
  readonly from: string | null;
}

/** What a connection is of, and what its items are counted by. */
export interface ConnectionKind {
  readonly name: string;
  readonly about: Caption;
  readonly node: () => ApiClass;
  /** The relationship that leads to an item; absent where none does, or where the item is one. */
  readonly relationship?: () => ApiClass;
  readonly grouped: Grouped;
}

/** What items are counted by; connections that share it name it alike. */
export interface Grouped {
  readonly name: string;
  readonly by: readonly { readonly of: OrderBy["of"]; readonly properties: Properties }[];
}

const made = new Map<string, ApiClass>();

/** The connection of a name: made once, whichever field asks for it. */
export function connectionOf(kind: ConnectionKind): ApiClass {
  const known = made.get(kind.name) ?? declared(kind);
  made.set(kind.name, known);
  return known;
}

function declared(kind: ConnectionKind): ApiClass {
  const { name, about } = kind;
  const [edge, type] = [edgeOf(kind), newClass()];
  const description = both({ zh: `列表：${about.zh}`, en: `A list: ${about.en}` });
  ObjectType(`${name}Connection`, { simpleResolvers: true, description })(type);
  addAsked<ListObject, unknown>(type, "edges", {
    type: () => [edge],
    zh: "本页各条，附游标",
    en: "Those of this page, with their cursors",
    ask: (lists) => each(lists, async ({ question, from }) => (await question.page()).get(from)?.edges ?? []),
  });
  addAsked<ListObject, unknown>(type, "nodes", {
    type: () => [kind.node()],
    zh: "本页各条",
    en: "Those of this page",
    ask: (lists) =>
      each(lists, async ({ question, from }) =>
        ((await question.page()).get(from)?.edges ?? []).map(({ node }) => node),
      ),
  });
  addAsked<ListObject, unknown>(type, "pageInfo", {
    type: () => PageInfoType,
    zh: "分页信息",
    en: "About the page",
    ask: (lists) =>
      each(lists, async ({ question, from }) => (await question.page()).get(from)?.pageInfo ?? NO_PAGE),
  });
  addAsked<ListObject, unknown>(type, "totalCount", {
    type: () => Int,
    zh: "总数，问到才数",
    en: "How many in all; counted when asked for",
    ask: (lists) => each(lists, async ({ question, from }) => (await question.count()).get(from) ?? 0),
  });
  addAsked<ListObject, unknown>(type, "leftOut", {
    type: () => Int,
    zh: "where 问“没有”时，因所在文件或条款没有全部读出而未列入的有几个；否则为 0",
    en: "Where `where` asks for what lacks something: how many were left out because not all of them was read; else 0",
    ask: (lists) => each(lists, async ({ question, from }) => (await question.leftOut()).get(from) ?? 0),
  });
  addGroups(type, kind.grouped);
  return type;
}

const NO_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

function each<Value>(
  lists: readonly ListObject[],
  valueOf: (list: ListObject) => Promise<Value>,
): Promise<Value[]> {
  return Promise.all(lists.map(valueOf));
}

function edgeOf({ name, about, node, relationship }: ConnectionKind): ApiClass {
  const type = newClass();
  const description = both({ zh: `列表的一条：${about.zh}`, en: `An item of a list: ${about.en}` });
  ObjectType(`${name}Edge`, { simpleResolvers: true, description })(type);
  Field(() => String, { description: "游标 / The cursor" })(type.prototype, "cursor");
  Field(() => node(), { description: "所列的 / What is listed" })(type.prototype, "node");
  if (relationship) {
    const led = "连到它的关系，附依据 / The relationship that leads to it, with its evidence";
    Field(() => relationship(), { description: led })(type.prototype, "relationship");
  }
  return type;
}

interface GroupArgs {
  readonly keys: readonly string[];
  readonly first: number;
}

const MOST_GROUPS = 1_000;

interface Groups {
  readonly by: readonly { readonly of: OrderBy["of"]; readonly property: string; readonly kind: Property }[];
  readonly words: Readonly<Record<string, string>>;
  readonly type: ApiClass;
}

const groupsMade = new Map<string, Groups>();

/** Counts by what nodes share: a field for each that can be counted by, null where it was not asked for. */
function groupsOf({ name, by: grouped }: Grouped): Groups {
  const known = groupsMade.get(name);
  if (known) return known;
  const by = grouped.flatMap(({ of, properties }) =>
    Object.entries(properties)
      .filter(([property, kind]) => isGrouped(property, kind))
      .map(([property, kind]) => ({ of, property, kind })),
  );
  const words = Object.fromEntries(by.map(({ property }) => [toConstant(property), property]));
  registerEnumType(words, {
    name: `${name}GroupBy`,
    description: "按什么计数 / What is counted by",
    valuesConfig: Object.fromEntries(
      by.map(({ property, kind }) => [toConstant(property), { description: both(kind) }]),
    ),
  });
  const [group, type] = [newClass(), newClass()];
  ObjectType(`${name}Group`, {
    simpleResolvers: true,
    description:
      "一组与它的个数；没有按它计数的项为空 / A group and how many it has; null for what was not counted by",
  })(group);
  for (const { property, kind } of by) {
    const held = typeOfProperty(kind);
    Field(() => held as never, { nullable: true, description: both(kind) })(group.prototype, property);
  }
  Field(() => Int, { description: "个数 / How many" })(group.prototype, "count");
  ObjectType(`${name}Groups`, {
    simpleResolvers: true,
    description: "按组计数的结果 / What counting by groups comes to",
  })(type);
  const each = "各组，多者在前 / The groups, the largest first";
  Field(() => [group], { description: each })(type.prototype, "nodes");
  const all = "共有几组 / How many groups there are in all";
  Field(() => Int, { description: all })(type.prototype, "totalCount");
  const made = { by, words, type };
  groupsMade.set(name, made);
  return made;
}

function addGroups(connection: ApiClass, grouped: Grouped): void {
  const { by, words, type: groups } = groupsOf(grouped);
  addAsked<ListObject, GroupArgs>(connection, "groupBy", {
    type: () => groups,
    zh: "按组计数，全表都算，不止本页",
    en: "Counts by groups, of the whole list and not of the page",
    args: {
      keys: { type: () => [words], zh: "按哪些项", en: "By what" },
      first: {
        type: () => Int,
        byDefault: 100,
        zh: `至多几组，1–${MOST_GROUPS}`,
        en: `How many groups, 1 to ${MOST_GROUPS}`,
      },
    },
    ask: async (lists, { args: { keys, first } }) => {
      inRange("first", first, 1, MOST_GROUPS);
      inRange("keys", keys.length, 1, by.length);
      const groupBy = keys.map((key) => by.find(({ property }) => property === key)!);
      const asked = new Map<ListQuestion, ReturnType<ListQuestion["groups"]>>();
      return each(lists, async ({ question, from }) => {
        const answer =
          asked.get(question) ?? question.groups(groupBy.map(({ of, property }) => ({ of, property })));
        asked.set(question, answer);
        const found = (await answer).get(from) ?? [];
        const nodes = found.slice(0, first).map(({ values, count }) => ({
          ...Object.fromEntries(
            groupBy.map(({ property, kind }, at) => [property, valueOf(kind.kind, values[at])]),
          ),
          count,
        }));
        return { nodes, totalCount: found.length };
      });
    },
  });
}

/** An engine may keep a yes as 1. */
function valueOf(kind: string, value: unknown): unknown {
  return kind === "boolean" && value !== null ? value === true || value === 1 : value;
}
