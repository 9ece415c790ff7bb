import { statedPlaceOf } from "../../graph/index.ts";
import { userError } from "../errors.ts";

/** The place that words name, null where nothing is said. Throws `BAD_USER_INPUT` for words that name none. */
export function placeIn(words: string | null | undefined): string | null {
  if (!words?.trim()) return null;
  const path = statedPlaceOf(words);
  if (path !== null) return path;
  throw userError(
    "BAD_USER_INPUT",
    `“${words}”不是一个地区，请自省而下写明，如 浙江省/杭州市 / names no place; write it from the province inwards`,
  );
}
