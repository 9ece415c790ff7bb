import type { PolicyStage } from "../../model/index.ts";
import cover from "../lexicon/cover.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";

/** In this order: a draft for comment is a draft, too. */
const WORDS = (["FOR_COMMENT", "FOR_REVIEW", "DRAFT"] as const).map(
  (stage) => [stage, new RegExp(oneOf(cover.stages[stage]))] as const,
);

/** `（4月修改稿）`, `【征求意见稿】`, `〔送审稿〕`, `（草案）`. */
const IN_BRACKETS =
  /[(（[［〔【]([^()（）[\]［］〔〕【】]{0,20}(?:稿|草案|征求意见)[^()（）[\]［］〔〕【】]{0,10})[)）\]］〕】]/g;
/** `征求意见稿`, `讨论稿 2025年3月` on a line of its own, or without brackets behind a title. */
const ALONE = /^[^。,;:《》]{0,10}(?:稿|草案)(?:\s?\(?\d{4}年.{0,8})?$/;
const BEHIND = new RegExp(
  `(?:公开)?${oneOf(["征求意见", "送审", "报审", "报批", "讨论", "修改", "初", "代拟", "草"])}稿$`,
);
const DONE = /定稿|印发稿|正式稿|终稿|发布稿/;

/** `关于公开征求《…》意见的公告`, `关于《…》公开征求意见的通知`: who asks has a draft. */
export const ASKS_FOR_COMMENT = new RegExp(
  "征(?:求|集)(?:社会|公众|各方|修改)?对?《(.{4,90})》[^《》]{0,12}意见|" +
    "关于对?《(.{4,90})》[^《》]{0,8}(?:征求|征集)[^《》]{0,8}意见",
  "s",
);

/** The stage that words in or beside a title name; null when they name none. */
export function stageIn(words: string): PolicyStage | null {
  if (ASKS_FOR_COMMENT.test(words)) return "FOR_COMMENT";
  const named = [...[...words.matchAll(IN_BRACKETS)].map((match) => match[1]!), ...aloneIn(words)];
  return named.map(stageOf).find(Boolean) ?? null;
}

/** True for a statement that names a stage and nothing else. */
export function isStage(words: string): boolean {
  const inside = words.replace(IN_BRACKETS, "").trim();
  return words !== "" && (inside === "" || ALONE.test(words)) && stageIn(words) !== null;
}

/** The words without the stage in or behind them. */
export function withoutStage(words: string): string {
  return words
    .replace(IN_BRACKETS, (bracket) => (stageIn(bracket) ? "" : bracket))
    .replace(BEHIND, "")
    .trim();
}

function aloneIn(words: string): string[] {
  const behind = BEHIND.exec(words)?.[0];
  return ALONE.test(words) ? [words] : behind ? [behind] : [];
}

function stageOf(words: string): PolicyStage | null {
  if (DONE.test(words)) return null;
  return WORDS.find(([, named]) => named.test(words))?.[0] ?? (/[^修订]稿/.test(words) ? "DRAFT" : null);
}
