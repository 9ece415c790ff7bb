import { Field, ObjectType } from "type-graphql";
import { QUOTATION, REFERENCE } from "../../graph/index.ts";
import { EvidenceKindEnum } from "./enums.ts";
import { addFields } from "./fields.ts";

@ObjectType("Evidence", {
  simpleResolvers: true,
  description:
    "依据：原文引用，或公开报道 / What a relationship rests on: words of a document, or a published statement",
})
export class EvidenceType {
  @Field(() => EvidenceKindEnum, { description: "种类 / The kind" })
  kind!: string;
}

addFields(EvidenceType, { ...QUOTATION, ...REFERENCE }, true);
