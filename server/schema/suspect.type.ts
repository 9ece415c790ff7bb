import { Field, ObjectType } from "type-graphql";
import { both } from "./both.ts";
import { StatementType } from "./statement.type.ts";

@ObjectType("SuspectStatement", {
  simpleResolvers: true,
  description: both({
    zh: "存疑的陈述：陈述之后，其所依据的文字变了；有人重新确认或撤回之前一直列出",
    en: "A statement whose words changed after it was made; listed until somebody affirms it or takes it back",
  }),
})
export class SuspectType {
  @Field(() => StatementType, { description: "陈述 / The statement" })
  statement!: StatementType;

  @Field(() => String, { description: "何处变了（中文） / What changed, in Chinese" })
  message!: string;

  @Field(() => String, { description: "何处变了（英文） / What changed, in English" })
  messageEn!: string;
}
