import { Resolver } from "type-graphql";
import { labelResolver } from "./label.resolver.ts";
import { typeOfLabel } from "./labels.type.ts";

const Bureaus = labelResolver("Bureau", {
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

@Resolver(() => typeOfLabel("Bureau"))
export class BureauResolver extends Bureaus {}
