import { Field, ID, Int, ObjectType } from "type-graphql";
import type { LibraryService, Version } from "../library/service.ts";
import { both } from "./both.ts";

@ObjectType("PolicyVersion", {
  simpleResolvers: true,
  description: both({
    zh: "一份政策的一份原文：现行的，或被后来导入的文件替换的；原文永久保留",
    en: "A text of a policy: that which stands, or one whose place another took; texts are kept for good",
  }),
})
export class VersionType {
  @Field(() => ID, { description: "政策编号 / The id of the policy" })
  policy!: string;

  @Field(() => ID, { description: "这份原文的编号 / The key of this text" })
  key!: string;

  @Field(() => Boolean, { description: "是否现行 / Whether it stands" })
  current!: boolean;

  @Field(() => String, { description: "文件名 / The name of the file" })
  name!: string;

  @Field(() => String, { description: "文件的 SHA-256 / SHA-256 of the file" })
  sha256!: string;

  @Field(() => String, { description: "格式 / The format" })
  format!: string;

  @Field(() => Int, { description: "长度（UTF-16） / Its length in UTF-16 units" })
  length!: number;
}

/** The text of a policy with a key, told to stand when its key is `current`; null where there is none. */
export async function versionAt(
  library: LibraryService,
  policy: string,
  key: string | null,
  current: string | null,
): Promise<Version | null> {
  const held = key === null ? null : await library.textOf(policy, key);
  if (!held) return null;
  const { name, sha256, format, text } = held;
  return { policy, key: key!, current: key === current, name, sha256, format, length: text.length };
}
