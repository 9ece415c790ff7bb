import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { both } from "./both.ts";
import { ImportedAsEnum, ImportJobStateEnum } from "./enums.ts";

@ObjectType("ImportJobFile", {
  simpleResolvers: true,
  description: "一份文件与它的结果 / A file and what became of it",
})
export class JobFileType {
  @Field(() => String, { description: "文件名 / Its name" })
  name!: string;

  @Field(() => ImportedAsEnum, { description: "结果 / What became of it" })
  became!: string;

  @Field(() => ID, {
    nullable: true,
    description: "它属于的政策 / The policy that it is of, or is a part of",
  })
  policy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both({
      zh: "说明：为何读不了、与哪些文件合为一份、替换了哪份",
      en: "Why it was refused, what it is joined with, whose place it took",
    }),
  })
  why!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "没有读出的处数 / How many words or tables were not read",
  })
  unread!: number | null;
}

@ObjectType("ImportJob", {
  simpleResolvers: true,
  description: both({
    zh: "一次多文件导入；开始后自行继续，关闭页面不影响",
    en: "An import of several files; once begun it goes on by itself, also when the page is closed",
  }),
})
export class JobType {
  @Field(() => ID, { description: "编号 / Its id" })
  id!: string;

  @Field(() => ImportJobStateEnum, { description: "进展 / How far it is" })
  state!: string;

  @Field(() => String, { description: "何时开启（ISO 8601） / When it was opened (ISO 8601)" })
  openedAt!: string;

  @Field(() => [JobFileType], { description: "文件 / Its files" })
  files!: readonly JobFileType[];

  @Field(() => Int, { description: "本步已处理的文件数 / Documents of this step that are done" })
  done!: number;

  @Field(() => Int, { description: "本步的文件数 / Documents of this step" })
  of!: number;

  @Field(() => Float, {
    nullable: true,
    description: "估计还需几秒 / Seconds that it is likely to take still; null when unknown",
  })
  secondsLeft!: number | null;

  @Field(() => String, { nullable: true, description: "失败的原因 / Why it failed" })
  failure!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "完成时图的版本 / The revision of the graph when it was done",
  })
  revision!: string | null;
}
