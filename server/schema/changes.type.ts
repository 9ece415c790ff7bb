import { Field, ID, Int, ObjectType } from "type-graphql";
import { both } from "./both.ts";
import { DocumentChangeKindEnum } from "./enums.ts";
import { typeOfLabel } from "./labels.type.ts";
import { PageInfoType } from "./page-info.type.ts";
import { SuspectType } from "./suspect.type.ts";
import { VersionType } from "./version.type.ts";

@ObjectType("DocumentChange", {
  simpleResolvers: true,
  description: both({
    zh: "一份文件的去来：新收、替换或撤下",
    en: "What became of a document: it came, another took its place, or it went",
  }),
})
export class DocumentChangeType {
  @Field(() => ID, { description: "政策编号 / The id of the policy" })
  policy!: string;

  @Field(() => DocumentChangeKindEnum, { description: "去来 / What became of it" })
  kind!: string;

  @Field(() => typeOfLabel("Policy"), {
    nullable: true,
    description: "图中的政策；已不在图中为空 / The policy in the graph; null when it is not there any more",
  })
  policyNode!: unknown;

  @Field(() => VersionType, {
    nullable: true,
    description: "那时的原文；那时没有为空 / Its text then; null when there was none",
  })
  before!: VersionType | null;

  @Field(() => VersionType, {
    nullable: true,
    description: "现在的原文；已撤下为空 / Its text now; null when it was withdrawn",
  })
  after!: VersionType | null;
}

@ObjectType("DocumentChangeEdge", {
  simpleResolvers: true,
  description: "列表中的一条 / An item of the list",
})
export class DocumentChangeEdgeType {
  @Field(() => String, { description: "游标 / Its cursor" })
  cursor!: string;

  @Field(() => DocumentChangeType, { description: "文件的去来 / What became of a document" })
  node!: DocumentChangeType;
}

@ObjectType("DocumentChangeConnection", {
  simpleResolvers: true,
  description: "变了的文件，先变的在前 / The documents that changed, those that changed first come first",
})
export class DocumentChangeConnectionType {
  @Field(() => [DocumentChangeEdgeType], { description: "本页 / The page" })
  edges!: readonly DocumentChangeEdgeType[];

  @Field(() => [DocumentChangeType], { description: "本页的文件 / The documents of the page" })
  nodes!: readonly DocumentChangeType[];

  @Field(() => PageInfoType, { description: "分页信息 / About the page" })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: "共几份 / How many there are" })
  totalCount!: number;
}

@ObjectType("Changes", {
  simpleResolvers: true,
  description: both({
    zh: "自某一图版本以来的变化；其间来而复去的不计",
    en: "What became other since a revision of the graph; what came and went in between is none of it",
  }),
})
export class ChangesType {
  @Field(() => ID, { description: "从哪一图版本起 / The revision it counts from" })
  since!: string;

  @Field(() => ID, {
    description: both({
      zh: "到哪一图版本止，下次从它问起；分页取完之前它变了，就从头再取",
      en: "The revision it leads to, to be asked from next; when it changes between pages, begin again",
    }),
  })
  revision!: string;

  @Field(() => Int, { description: "新收几份 / How many documents came" })
  added!: number;

  @Field(() => Int, { description: "替换几份 / Of how many another text took the place" })
  replaced!: number;

  @Field(() => Int, { description: "撤下几份 / How many were withdrawn" })
  withdrawn!: number;

  @Field(() => DocumentChangeConnectionType, { description: "变了的文件 / The documents that changed" })
  documents!: DocumentChangeConnectionType;

  @Field(() => [SuspectType], {
    description: both({
      zh: "此后存疑的：人所陈述的关系、读法与完成情况，所依据的文字变了",
      en: "What became suspect since: links, readings and completions that people stated of words that are other now",
    }),
  })
  suspects!: readonly SuspectType[];
}
