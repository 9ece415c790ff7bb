import { Field, ObjectType } from "type-graphql";
import { BureauKindEnum } from "./enums.ts";
import { NodeType } from "./node.type.ts";

@ObjectType("Bureau", {
  implements: NodeType,
  simpleResolvers: true,
  description: "责任单位，按所属地区区分 / A body that answers for something; two places, two bodies",
})
export class BureauType extends NodeType {
  @Field(() => BureauKindEnum, { description: "种类 / The kind" })
  kind!: string;

  @Field(() => String, {
    description:
      "带共用前缀的全称，如 示范区市场监管局 / The name with the prefix that the place's bureaus share",
  })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "所属地区 / The place it belongs to" })
  jurisdiction?: string;

  @Field(() => [String], {
    description: "文件中出现过的全部写法，含误印 / Every form it is printed in, misprints included",
  })
  aliases!: string[];

  @Field(() => Boolean, {
    description: "是否为未列成员的群体 / Whether it is a group whose members are not listed",
  })
  group!: boolean;
}
