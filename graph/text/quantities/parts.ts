import type { Span } from "../document.ts";
import type { Amount } from "./amounts.ts";
import { isSetThoughOf } from "./vetoes.ts";

/**
 * Where members of a list have amounts of their own, the member; else the whole: `引进30名…和50名…`,
 * `城市15分钟、农村1小时`, `新建水闸1座泵站2座`.
 */
export function partAround(words: string, amount: Amount, amounts: readonly Amount[]): Span {
  const cuts = [...words.matchAll(/、|和(?=\s?\d)|及(?=\s?\d)/g)].map(({ index }) => index + 1);
  const holds = ({ start, end }: Span) => amounts.some((other) => other.start >= start && other.start < end);
  const listed = partsAt(words, cuts);
  const own = listed.filter(holds).length > 1;
  const part = (own && listed.find((each) => holds(each) && isIn(amount, each))) || {
    start: 0,
    end: words.length,
  };
  const inside = amounts.filter((each) => isIn(each, part));
  const next = inside[inside.indexOf(amount) + 1];
  const last = inside[inside.indexOf(amount) - 1];
  if (inside.length < 2 || !followsItsNoun(words.slice(part.start, inside[0]!.start), words, inside))
    return part;
  return { start: last ? last.end : part.start, end: next ? amount.end : part.end };
}

function partsAt(words: string, cuts: readonly number[]): Span[] {
  return [0, ...cuts].map((start, index) => ({
    start,
    end: index < cuts.length ? cuts[index]! - 1 : words.length,
  }));
}

function isIn({ start }: Span, part: Span): boolean {
  return start >= part.start && start < part.end;
}

/** `水闸1座泵站2座`: noun and number, noun and number, without a joint. */
function followsItsNoun(first: string, words: string, inside: readonly Amount[]): boolean {
  return (
    first.length >= 2 &&
    !/[由从自比较]/.test(first) &&
    words.slice(inside.at(-1)!.end).trim() === "" &&
    inside.every(({ end }, index) => {
      const next = inside[index + 1];
      return (
        !next ||
        /^\s?(?!及?以上|以下|以内|的)[\u4e00-\u9fff]{2,10}(?<![到至达为率超占过高])\s?$/.test(
          words.slice(end, next.start),
        )
      );
    })
  );
}

/**
 * By index, whether an amount only describes: `年产值超100亿元的企业2家` counts firms,
 * `入井人数超过30人、井深超过800米的矿山` nothing. A list of such ends in the one with 的.
 */
export function modifiersAmong(words: string, amounts: readonly Amount[]): boolean[] {
  const flags = amounts.map(() => false);
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const { start, end, unit } = amounts[index]!;
    const next = amounts[index + 1];
    const between = words.slice(end, next?.start ?? words.length);
    const around = { before: words.slice(0, start), behind: words.slice(end), unit };
    if (/^\s?(?:及?以上|以下|以内|左右)?的(?!标)/.test(between))
      flags[index] = next !== undefined || !isSetThoughOf(around);
    else if (next && flags[index + 1] && /^\s?(?:及?以上|以下|以内)?(?:、|和|或|且|及)/.test(between))
      flags[index] = true;
    // `1000吨以上船舶20艘`: two amounts without a joint, and the first says of what kind.
    else if (next && !/[、和及与或,]|各|共|占|率/.test(between) && /^\s?(?:及?以上|以下)/.test(between))
      flags[index] = true;
  }
  return flags;
}
