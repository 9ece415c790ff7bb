import { Int } from "type-graphql";
import { inRange, userError } from "../../errors.ts";
import type { Arguments } from "../planned/asked.ts";

/** How many a page has at most, and where nothing is said: of a list of the graph, and of a list of a node. */
export const MOST = 1_000;
export const USUAL = { root: 100, edge: 20 } as const;
export type Standing = keyof typeof USUAL;

/** Which part of a list is wanted, as it was asked for. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The arguments of every page. */
export function pageArguments(standing: Standing): Arguments {
  const usual = USUAL[standing];
  return {
    first: {
      type: () => Int,
      optional: true,
      zh: `最前的几个，1–${MOST}；first 与 last 都不写则为 ${usual}`,
      en: `The first so many, 1 to ${MOST}; ${usual} without first and last`,
    },
    after: { type: () => String, optional: true, zh: "从此游标之后", en: "Behind this cursor" },
    last: {
      type: () => Int,
      optional: true,
      zh: `最后的几个，1–${MOST}，次序不变`,
      en: `The last so many, 1 to ${MOST}, in the same order`,
    },
    before: { type: () => String, optional: true, zh: "到此游标之前", en: "Before this cursor" },
  };
}

/** A page that is wanted; `cursor` is where it goes on, by the name of its argument. */
export interface Wanted {
  readonly size: number;
  readonly backward: boolean;
  readonly name: "after" | "before";
  readonly cursor: string | null;
}

/** Throws `BAD_USER_INPUT` for sizes out of range, and for both ways at once. */
export function wantedOf({ first, after, last, before }: PageArgs, standing: Standing): Wanted {
  const backward = (last ?? null) !== null || (before ?? null) !== null;
  if (backward && ((first ?? null) !== null || (after ?? null) !== null))
    throw userError(
      "BAD_USER_INPUT",
      "请只写 first 与 after，或只写 last 与 before / give first and after, or last and before",
    );
  const [name, size, cursor] = backward
    ? (["last", last, before] as const)
    : (["first", first, after] as const);
  if (size !== null && size !== undefined) inRange(name, size, 1, MOST);
  return {
    size: size ?? USUAL[standing],
    backward,
    name: backward ? "before" : "after",
    cursor: cursor ?? null,
  };
}
