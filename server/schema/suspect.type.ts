import { Field, ObjectType } from "type-graphql";
import type { Statement } from "../../graph/index.ts";
import { both } from "./both.ts";
import { StatementType, toStatementObject } from "./statement.type.ts";

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

/** A statement whose words have changed, with what to do. */
export function toSuspect(statement: Statement): SuspectType {
  return {
    statement: toStatementObject(statement),
    message: "陈述之后，所依据的文字已变，请重新确认或撤回",
    messageEn: "Its words have changed since it was made; affirm it or undo it",
  };
}
