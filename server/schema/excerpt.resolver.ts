import { Int } from "type-graphql";
import { aroundOf, excerptOf } from "../cite/excerpt.ts";
import { CITING_ARGUMENTS, citationsOf, type CitingArgs } from "./citing.ts";
import { ExcerptType } from "./excerpt.type.ts";
import { addAsked } from "./planned/asked.ts";
import { VersionType } from "./version.type.ts";

const AROUND = 200;

interface ExcerptArgs extends CitingArgs {
  readonly start: number;
  readonly end: number;
}

addAsked<VersionType, ExcerptArgs>(VersionType, "excerpt", {
  type: () => ExcerptType,
  zh: "其中的一段，至多 4000 字；区间不在原文中报 BAD_USER_INPUT",
  en: "Words of it, at most 4,000 units; a span that is not in the text is BAD_USER_INPUT",
  args: {
    start: { type: () => Int, zh: "起点（UTF-16）", en: "Where they begin, in UTF-16 units" },
    end: { type: () => Int, zh: "终点（不含）", en: "Where they end, exclusive" },
    ...CITING_ARGUMENTS,
  },
  ask: async (versions, { args, context }) => {
    const words = await Promise.all(
      versions.map(async ({ policy, key }) => {
        const text = (await context.library().textOf(policy, key))?.text ?? "";
        const excerpt = excerptOf(text, args.start, args.end);
        return { policy, version: key, ...excerpt, ...aroundOf(text, excerpt, AROUND) };
      }),
    );
    const citations = await citationsOf(words, context, args);
    return words.map((each, index) => ({ ...each, citation: citations[index]! }));
  },
});
