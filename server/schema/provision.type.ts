import { Field, InterfaceType, Int, ObjectType } from "type-graphql";
import { PartEnum, UnitKindEnum } from "./enums.ts";
import { NodeType, type NodeObject } from "./node.type.ts";

@InterfaceType("Provision", {
  implements: NodeType,
  description:
    "文件中有编号的一部分：章节、措施或任务 / A numbered part of a document: section, measure or task",
  resolveType: (value: NodeObject) => value.label,
})
export abstract class ProvisionType extends NodeType {
  @Field(() => UnitKindEnum, { description: "单元种类 / The kind of unit" })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "原文所印编号，如 (六)；无编号段落为空 / The number as printed; null for a paragraph without one",
  })
  num?: string;

  @Field(() => String, {
    nullable: true,
    description: "标题；只有正文的条目为空 / The title; null for an item that is text only",
  })
  title?: string;

  @Field(() => String, { description: "自身的文字，不含下级 / Its own words, without those of its parts" })
  text!: string;

  @Field(() => PartEnum, { description: "正文或附件 / Body or annex" })
  part!: string;

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
    description:
      "起始行，自 1 计；未收录原文的为空 / The line it begins on, from 1; null for what is not held",
  })
  line?: number;
}

@ObjectType("Section", {
  implements: [ProvisionType],
  simpleResolvers: true,
  description: "章节、专栏或附件 / A section, column or attachment",
})
export class SectionType extends ProvisionType {}

@ObjectType("Measure", {
  implements: [ProvisionType],
  simpleResolvers: true,
  description: "措施：(一)、(二)… / A measure",
})
export class MeasureType extends ProvisionType {}

@ObjectType("Task", {
  implements: [ProvisionType],
  simpleResolvers: true,
  description:
    "任务：附件任务行、专栏行动或无编号段落 / A task: row of the annex, action of a column, or paragraph without number",
})
export class TaskType extends ProvisionType {}
