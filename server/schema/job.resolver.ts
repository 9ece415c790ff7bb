import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Job } from "../library/jobs.ts";
import { bytesOfUpload } from "../upload.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { JobType } from "./job.type.ts";
import { placeIn } from "./place.ts";

@Resolver()
export class JobResolver {
  @Mutation(() => JobType, {
    description: both({
      zh: "开启一次多文件导入，再逐份添加、开始。需要管理令牌",
      en: "Opens an import of several files, which are then added one by one. Needs the admin token",
    }),
  })
  openImport(
    @Arg("place", () => String, {
      nullable: true,
      description: both({
        zh: "文件没有写明时，它们属于哪里：自省而下",
        en: "Where they belong when they do not say so: from the province inwards",
      }),
    })
    place: string | null,
    @Ctx() { jobs, mayChange }: Context,
  ): JobType {
    mayChange();
    return toJob(jobs.open(placeIn(place)));
  }

  @Mutation(() => JobType, {
    description:
      "添加一份文件（至多 5 MiB）。需要管理令牌 / Adds a file (5 MiB at most). Needs the admin token",
  })
  addToImport(
    @Arg("job", () => ID, { description: "导入的编号 / The id of the import" }) job: string,
    @Arg("name", () => String, {
      description: "文件名，可含文件夹 / The name of the file, with its folders where known",
    })
    name: string,
    @Arg("contentBase64", () => String, { description: "文件内容，Base64 / The file in Base64" })
    contentBase64: string,
    @Ctx() { jobs, mayChange }: Context,
  ): JobType {
    mayChange();
    const place = jobs.of(job)?.place;
    return toJob(jobs.add(job, { ...bytesOfUpload(name, contentBase64), ...(place && { place }) }));
  }

  @Mutation(() => JobType, {
    description: both({
      zh: "开始导入并立即返回；进展用 importJob 查询。需要管理令牌",
      en: "Begins the import and answers at once; ask importJob how far it is. Needs the admin token",
    }),
  })
  runImport(
    @Arg("job", () => ID, { description: "导入的编号 / The id of the import" }) job: string,
    @Arg("separate", () => Boolean, {
      defaultValue: false,
      description: both({
        zh: "每份文件各为一份政策，不把通知、正文与附表合为一份",
        en: "Every file is a policy of its own: notice, body and tables are not joined",
      }),
    })
    separate: boolean,
    @Ctx() { jobs, mayChange }: Context,
  ): JobType {
    mayChange();
    return toJob(jobs.run(job, separate));
  }

  @Query(() => JobType, {
    nullable: true,
    description: "一次导入的进展；没有为空 / How far an import is; null when there is none with that id",
  })
  importJob(
    @Arg("id", () => ID, { description: "导入的编号 / The id of the import" }) id: string,
    @Ctx() { jobs }: Context,
  ): JobType | null {
    const job = jobs.of(id);
    return job && toJob(job);
  }

  @Query(() => [JobType], {
    description: "本服务启动以来的导入，后开启的在前 / The imports since the service started, the last first",
  })
  importJobs(@Ctx() { jobs }: Context): JobType[] {
    return jobs.all().map(toJob);
  }
}

/**
 * What is said of a file stands in lines: why it was refused or read in part, and, of one that was read, what
 * it was joined with and whose place it took; its coverage, which is told first, is in fields of its own.
 */
function toJob({ news, ...job }: Job): JobType {
  const { done = 0, of = 0, elapsedMs = 0 } = news ?? {};
  const left = done > 0 && of > done ? ((of - done) * elapsedMs) / done / 1_000 : null;
  const files = job.files.map(({ told, ...file }) => ({
    ...file,
    why: [...(file.why === null ? [] : [file.why]), ...told.slice(1)].join("\n") || null,
  }));
  return { ...job, files, done, of, secondsLeft: job.state === "RUNNING" ? left : null };
}
