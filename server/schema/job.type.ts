import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { both } from "./both.ts";

export enum JobStateEnum {
  COLLECTING = "COLLECTING",
  RUNNING = "RUNNING",
  DONE = "DONE",
  FAILED = "FAILED",
}
registerEnumType(JobStateEnum, {
  name: "ImportJobState",
  description: "一次多文件导入的进展 / How far an import of several files is",
  valuesConfig: {
    COLLECTING: { description: "正在收集文件，尚未开始 / Files are collected; it has not begun" },
    RUNNING: { description: "正在读取与发布 / It reads and publishes" },
    DONE: { description: "已完成 / It is done" },
    FAILED: { description: "失败，原因见 failure / It failed; failure says why" },
  },
});

export enum BecameEnum {
  WAITING = "WAITING",
  READ = "READ",
  READ_IN_PART = "READ_IN_PART",
  JOINED = "JOINED",
  REFUSED = "REFUSED",
  UNCHANGED = "UNCHANGED",
}
registerEnumType(BecameEnum, {
  name: "ImportedAs",
  description: "一份文件的导入结果 / What became of a file",
  valuesConfig: {
    WAITING: { description: "等待 / It waits" },
    READ: { description: "已读入 / It was read" },
    READ_IN_PART: { description: "已读入，有部分没有读出 / It was read, in part" },
    JOINED: {
      description: "已读入，与其他文件合为一份政策 / It was read, and makes one policy with other files",
    },
    REFUSED: { description: "读不了，原因见 why / It cannot be read; why says so" },
    UNCHANGED: { description: "已收录，没有变化 / It is held already, and nothing changes" },
  },
});

@ObjectType("ImportJobFile", {
  simpleResolvers: true,
  description: "一份文件与它的结果 / A file and what became of it",
})
export class JobFileType {
  @Field(() => String, { description: "文件名 / Its name" })
  name!: string;

  @Field(() => BecameEnum, { description: "结果 / What became of it" })
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

  @Field(() => JobStateEnum, { description: "进展 / How far it is" })
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
