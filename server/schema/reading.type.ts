import { Field, Int, ObjectType } from "type-graphql";
import { UNREAD_KINDS, UNREAD_REASONS, type Reading } from "../../graph/index.ts";
import { both } from "./both.ts";
import { DiagnosticSeverityEnum, UnreadKindEnum } from "./enums.ts";
import { UnreadType } from "./unread.type.ts";

@ObjectType("ReadingNote", {
  simpleResolvers: true,
  description: "读取时没有读到的页、部分或字符 / A page, a part or characters that could not be read",
})
export class ReadingNoteType {
  @Field(() => String, { description: "代码，如 PAGE_NOT_READ / The code" })
  code!: string;

  @Field(() => DiagnosticSeverityEnum, { description: "轻重 / How grave it is" })
  severity!: string;

  @Field(() => String, { description: "说明（中文） / The message in Chinese" })
  message!: string;

  @Field(() => String, { description: "说明（英文） / The message in English" })
  messageEn!: string;

  @Field(() => Int, { description: "起始位置（UTF-16，含） / Where it belongs (UTF-16 units, inclusive)" })
  start!: number;

  @Field(() => Int, { description: "结束位置（UTF-16，不含） / Where it ends (UTF-16 units, exclusive)" })
  end!: number;

  @Field(() => Int, { description: "行，自 1 计 / The line, from 1" })
  line!: number;
}

@ObjectType("UnreadCount", {
  simpleResolvers: true,
  description: "某类没有读出的地方有几处 / How many places of a kind were not read",
})
export class UnreadCountType {
  @Field(() => UnreadKindEnum, { description: "通常写明什么 / What such words usually state" })
  kind!: string;

  @Field(() => Int, { description: "几处 / How many" })
  count!: number;
}

@ObjectType("Reading", {
  simpleResolvers: true,
  description: both({
    zh: "读到什么程度：一份文件，或一个条款连同其下",
    en: "How far a document, or a provision with all that lies under it, was read",
  }),
})
export class ReadingType {
  @Field(() => Boolean, {
    description: both({
      zh: "是否全部读出：没有未读出的文字、表格、页或部分；为假时“没有”不能断言",
      en: "Whether all was read: no words, table, page or part is unread; where false, absence cannot be claimed",
    }),
  })
  complete!: boolean;

  @Field(() => [UnreadType], {
    description: "没有读出的地方，按文件次序 / What was not read, in document order",
  })
  unread!: readonly UnreadType[];

  @Field(() => [UnreadCountType], { description: "没有读出的地方，按种类计数 / How many places, by kind" })
  counts!: readonly UnreadCountType[];

  @Field(() => [ReadingNoteType], {
    description: both({
      zh: "没有读到的页、部分或字符；位置为 0 表示不知在何处",
      en: "Pages, parts or characters that could not be read; one at 0 may be anywhere",
    }),
  })
  notes!: readonly ReadingNoteType[];
}

/** A reading as the API tells it. */
export function toReading({ complete, unread, notes }: Reading): ReadingType {
  return {
    complete,
    unread: unread.map(toUnread),
    counts: UNREAD_KINDS.map((kind) => ({
      kind,
      count: unread.filter((item) => item.kind === kind).length,
    })).filter(({ count }) => count > 0),
    notes: notes.map(({ message, ...note }) => ({ ...note, ...inLanguages(message) })),
  };
}

/** An unread place with its reason in words. */
export function toUnread(item: Reading["unread"][number]): UnreadType {
  const { zh, en } = UNREAD_REASONS[item.why];
  return { ...item, message: zh, messageEn: en };
}

/** Messages of reading are written `中文 / English`. */
export function inLanguages(message: string): { readonly message: string; readonly messageEn: string } {
  const [zh = "", ...en] = message.split(" / ");
  return { message: zh, messageEn: en.join(" / ") || zh };
}
