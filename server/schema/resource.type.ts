import { Field, Int, ObjectType } from "type-graphql";
import { NodeType } from "./node.type.ts";

@ObjectType("Resource", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "条款所建设、依托或纳入的平台、体系、机制 / A platform, system or mechanism that provisions build, rely on or feed",
})
export class ResourceType extends NodeType {
  @Field(() => Int, {
    nullable: true,
    description: "首次出现的起始位置（UTF-16，含） / Where it is first named (UTF-16 units, inclusive)",
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description: "首次出现的结束位置（UTF-16，不含） / Where that ends (UTF-16 units, exclusive)",
  })
  end?: number;
}
