import { Field, Float, Int, ObjectType } from "type-graphql";
import { ModalityEnum, NatureEnum, PeriodEnum } from "./enums.ts";
import { NodeType } from "./node.type.ts";

@ObjectType("Target", {
  implements: NodeType,
  simpleResolvers: true,
  description: "目标值 / A value to be reached",
})
export class TargetType extends NodeType {
  @Field(() => String, { description: "比较符：= >= <= > < / The operator" })
  operator!: string;

  @Field(() => Float, { nullable: true, description: "数值 / The number" })
  value?: number;

  @Field(() => Int, { nullable: true, description: "目标年份 / The year it is set for" })
  year?: number;

  @Field(() => String, {
    nullable: true,
    description: "单位；原文未写为空 / The unit; null when none is printed",
  })
  unit?: string;

  @Field(() => String, { description: "原文写法 / As printed" })
  printed!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "所计之事，含范围（仅条款文字中的目标） / What is counted, scope included (goals in prose only)",
  })
  subject?: string;

  @Field(() => PeriodEnum, { nullable: true, description: "期间 / The period" })
  period?: string;

  @Field(() => ModalityEnum, { nullable: true, description: "语气 / How binding its words are" })
  modality?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "起始位置（UTF-16，含）；未收录原文的为空 / Where it begins (UTF-16 units, inclusive); null for what is not held",
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "结束位置（UTF-16，不含）；未收录原文的为空 / Where it ends (UTF-16 units, exclusive); null for what is not held",
  })
  end?: number;

  @Field(() => Int, {
    nullable: true,
    description: "所在行，自 1 计；未收录原文的为空 / The line, from 1; null for what is not held",
  })
  line?: number;
}

@ObjectType("Indicator", {
  implements: NodeType,
  simpleResolvers: true,
  description: "指标表中的一项 / A row of a table of indicators",
})
export class IndicatorType extends NodeType {
  @Field(() => Int, { description: "序号 / The number in the table" })
  ordinal!: number;

  @Field(() => String, { description: "名称，不含单位 / The name without its unit" })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "单位；原文未写为空 / The unit; null when none is printed",
  })
  unit?: string;

  @Field(() => NatureEnum, { nullable: true, description: "属性 / Binding or expected" })
  nature?: string;

  @Field(() => String, { description: "整行原文 / The words of the row" })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "名称起始位置（UTF-16，含）；未收录原文的为空 / Where the name begins (UTF-16 units, inclusive); null for what is not held",
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "名称结束位置（UTF-16，不含）；未收录原文的为空 / Where the name ends (UTF-16 units, exclusive); null for what is not held",
  })
  end?: number;

  @Field(() => Int, {
    nullable: true,
    description: "所在行，自 1 计；未收录原文的为空 / The line, from 1; null for what is not held",
  })
  line?: number;

  @Field(() => [TargetType], { description: "设定的目标值 / The values it sets" })
  targets!: TargetType[];
}
