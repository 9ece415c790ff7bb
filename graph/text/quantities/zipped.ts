import type { Amount } from "./amounts.ts";
import { boundOf } from "./bounds.ts";
import { wholeMembers } from "./shared.ts";
import { headOf } from "./subjects.ts";

/** One member of a distributive list with its own amount. */
export interface Zipped {
  readonly subject: string;
  readonly amount: Amount;
  readonly bound: ReturnType<typeof boundOf>;
  /** Where the list is one of years; null else. */
  readonly year: number | null;
}

/**
 * `氮氧化物、挥发性有机物排放总量分别下降15%、10%`: as many subjects as amounts, told off in order; or, with one subject, as many
 * years: `到2025年和2030年，覆盖率分别达到80%和90%`. Null where there is no 分别; empty where the counts disagree, for then
 * nobody can tell which is whose.
 */
export function zippedIn(
  words: string,
  amounts: readonly Amount[],
  years: readonly number[],
): readonly Zipped[] | null {
  const at = words.search(/分别|依次/);
  if (at < 0) return null;
  const behind = amounts.filter(({ start }) => start > at);
  if (behind.length < 2) return null;
  const between = words.slice(at + 2, behind[0]!.start);
  const verb = headOf(between);
  const members = headOf(words.slice(0, at))
    .split(/、|和|与|以及|及/)
    .filter(Boolean);
  const last = behind.at(-1)!;
  const shared = boundOf("", words.slice(last.end));
  const boundFor = (amount: Amount) => boundOf(between, "") ?? boundOf("", words.slice(amount.end)) ?? shared;
  const whole = members.length === behind.length ? wholeMembers(members) : [];
  if (whole.length > 0)
    return behind.map((amount, index) => ({
      subject: `${whole[index]!}${verb}`,
      amount,
      bound: boundFor(amount),
      year: null,
    }));
  if (years.length === behind.length && members.length === 1)
    return behind.map((amount, index) => ({
      subject: `${members[0]!}${verb}`,
      amount,
      bound: boundFor(amount),
      year: years[index]!,
    }));
  return [];
}
