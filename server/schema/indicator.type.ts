import { Field, Float, Int, ObjectType } from "type-graphql";
import { NatureEnum } from "./enums.ts";
import { NodeType } from "./node.type.ts";

@ObjectType("Target", { implements: NodeType, simpleResolvers: true, description: "目标值 / A value to be reached" })
export class TargetType extends NodeType {
  @Field(() => String, { description: "比较符：= >= <= > < / The operator" })
  operator!: string;

  @Field(() => Float, { nullable: true, description: "数值 / The number" })
  value?: number;

  @Field(() => Int, { nullable: true, description: "目标年份 / The year it is set for" })
  year?: number;

  @Field(() => String, { nullable: true, description: "单位；原文未写为空 / The unit; null when none is printed" })
  unit?: string;

  @Field(() => String, { description: "原文写法 / As printed" })
  printed!: string;

  @Field(() => Int, { description: "起始位置（UTF-16，含） / Where it begins (UTF-16 units, inclusive)" })
  start!: number;

  @Field(() => Int, { description: "结束位置（UTF-16，不含） / Where it ends (UTF-16 units, exclusive)" })
  end!: number;

  @Field(() => Int, { description: "所在行，自 1 计 / The line, from 1" })
  line!: number;
}

@ObjectType("Indicator", { implements: NodeType, simpleResolvers: true, description: "指标表中的一项 / A row of a table of indicators" })
export class IndicatorType extends NodeType {
  @Field(() => Int, { description: "序号 / The number in the table" })
  ordinal!: number;

  @Field(() => String, { description: "名称，不含单位 / The name without its unit" })
  title!: string;

  @Field(() => String, { nullable: true, description: "单位；原文未写为空 / The unit; null when none is printed" })
  unit?: string;

  @Field(() => NatureEnum, { nullable: true, description: "属性 / Binding or expected" })
  nature?: string;

  @Field(() => String, { description: "整行原文 / The words of the row" })
  text!: string;

  @Field(() => Int, { description: "名称起始位置（UTF-16，含） / Where the name begins (UTF-16 units, inclusive)" })
  start!: number;

  @Field(() => Int, { description: "名称结束位置（UTF-16，不含） / Where the name ends (UTF-16 units, exclusive)" })
  end!: number;

  @Field(() => Int, { description: "所在行，自 1 计 / The line, from 1" })
  line!: number;

  @Field(() => [TargetType], { description: "设定的目标值 / The values it sets" })
  targets!: TargetType[];
}
