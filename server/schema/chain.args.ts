import { ArgsType, Field, ID, Int } from "type-graphql";
import type { ChainOptions, Method } from "../../graph/index.ts";
import { inRange } from "../errors.ts";
import { both } from "./both.ts";
import { ChainDirectionEnum, MethodEnum } from "./enums.ts";

/** What every question for a chain takes. */
@ArgsType()
export class ChainArgs {
  @Field(() => ID, { description: "从哪个节点问起 / The node to start from" })
  id!: string;

  @Field(() => ChainDirectionEnum, { defaultValue: "BOTH", description: "方向 / Which way" })
  direction!: "UPSTREAM" | "DOWNSTREAM" | "BOTH";

  @Field(() => Int, {
    defaultValue: 8,
    description: "每个方向至多几步，1–12 / How many links each way, 1 to 12",
  })
  depth!: number;

  @Field(() => [MethodEnum], {
    nullable: true,
    description: both({
      zh: "只沿这些方式得来的关系；[EXPLICIT] 即“只看原文明示”",
      en: "Follow only links got in these ways; [EXPLICIT] is “only what the text says”",
    }),
  })
  methods?: Method[];
}

/** The arguments as the graph takes them. Throws `BAD_USER_INPUT` when the depth is out of range. */
export function optionsOf({ direction, depth, methods }: ChainArgs): ChainOptions {
  inRange("depth", depth, 1, 12);
  return { direction, depth, methods: methods ?? [] };
}
