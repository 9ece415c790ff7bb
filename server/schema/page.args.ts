import { ArgsType, Field, ID, Int } from "type-graphql";
import { CursorError, type PageOptions } from "../../graph/index.ts";
import { inRange, userError } from "../errors.ts";
import { both } from "./both.ts";

/**
 * A list that is asked for by pages. Without `first` it is the whole list, which a large library makes long.
 */
@ArgsType()
export class PageArgs implements PageOptions {
  @Field(() => Int, {
    nullable: true,
    description: both({
      zh: "本页个数，1–1000；不写则全部，文件多时请分页",
      en: "How many on this page, 1 to 1000; all of them by default, which is long in a large library",
    }),
  })
  first?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: both({
      zh: "从此之后：上一页最后一个的编号",
      en: "Behind this one: the id of the last of the page before",
    }),
  })
  after?: string | null;
}

const MOST = 1_000;

/** A page of a list. Throws `BAD_USER_INPUT` when `first` is out of range or `after` is not in the list. */
export async function paged<Item>(
  { first, after }: PageArgs,
  list: (page: PageOptions) => Promise<Item>,
): Promise<Item> {
  if (first !== undefined && first !== null) inRange("first", first, 1, MOST);
  try {
    return await list({ first, after });
  } catch (error) {
    if (error instanceof CursorError) throw userError("BAD_USER_INPUT", error.message);
    throw error;
  }
}
