import { Field, ID, ObjectType } from "type-graphql";
import { both } from "./both.ts";
import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { ProvisionType } from "./provision.type.ts";
import { typeOfType } from "./relationship-types.type.ts";
import type { RelationshipObject } from "./relationship.type.ts";

@ObjectType("MatrixCell", {
  simpleResolvers: true,
  description: both({
    zh: "一个单位与一项措施：正文与附件两处见证，未写者为空",
    en: "One body and one measure: two witnesses, null where one is silent",
  }),
})
export class MatrixCellType {
  @Field(() => ID, { description: "单位 / The body" })
  bureau!: string;

  @Field(() => typeOfType("ASSIGNED_TO"), {
    nullable: true,
    description: "正文所写 / What the body of the document says",
  })
  body?: RelationshipObject | null;

  @Field(() => typeOfType("ASSIGNED_TO"), { nullable: true, description: "附件所写 / What the annex says" })
  annex?: RelationshipObject | null;
}

@ObjectType("MatrixRow", {
  simpleResolvers: true,
  description: both({
    zh: "一项措施或直接写明责任的条款；cells 与 elsewhere 皆空即未指定",
    en: "A measure, or another provision that charges somebody; neither cells nor elsewhere: nobody",
  }),
})
export class MatrixRowType {
  @Field(() => ProvisionType, { description: "条款 / The provision" })
  provision!: NodeObject;

  @Field(() => ProvisionType, {
    nullable: true,
    description: "附件中同号的措施 / The measure of the annex with the same number",
  })
  annex?: NodeObject | null;

  @Field(() => [MatrixCellType], { description: "各单位 / The bodies" })
  cells!: MatrixCellType[];

  @Field(() => [ProvisionType], {
    description: both({
      zh: "本条未写明时，写明责任的下级条款，与重述本条或其下级的表格行",
      en: "Where it charges nobody itself: its parts that do, and rows of tables that restate it or its parts",
    }),
  })
  elsewhere!: readonly NodeObject[];
}

@ObjectType("ResponsibilityMatrix", {
  simpleResolvers: true,
  description: "责任矩阵：单位 × 措施，只列原文明示的分工 / Bodies × measures; only what the text says",
})
export class MatrixType {
  @Field(() => typeOfLabel("Policy"), { description: "政策 / The policy" })
  policy!: NodeObject<"Policy">;

  @Field(() => [typeOfLabel("Bureau")], {
    description: "单位，按所涉条款多少排列 / The bodies, by how many rows name them",
  })
  bureaus!: readonly NodeObject<"Bureau">[];

  @Field(() => [MatrixRowType], { description: "条款，按文件次序 / The rows, in document order" })
  rows!: MatrixRowType[];
}
