import { Resolver } from "type-graphql";
import { BureauType } from "./bureau.type.ts";
import { labelResolver } from "./label.resolver.ts";

const Bureaus = labelResolver(() => BureauType, {
  label: "Bureau",
  all: {
    name: "bureaus",
    description: "全部责任单位与发文机关 / All bodies that answer for something or issued something",
  },
  one: {
    name: "bureau",
    description:
      "按编号取一个责任单位；没有则为空并附 NOT_FOUND / The body with an id; null with NOT_FOUND when there is none",
  },
});

@Resolver(() => BureauType)
export class BureauResolver extends Bureaus {}
