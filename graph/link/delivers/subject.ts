import linking from "../lexicon/linking.json" with { type: "json" };
import { fold } from "../../text/fold.ts";

const alternatives = (words: readonly string[]): string =>
  [...words].toSorted((a, b) => b.length - a.length).join("|");
/** `农产品质量安全|例行监测合格率`: how a thing is measured, behind it. */
const MEASURED_BY = new RegExp(`(?:${alternatives(linking.measuredBy)})+$`);
/** `累计新建|社会公用计量标准`: since when and whose, before it. */
const SINCE = new RegExp(`^(?:${alternatives(linking.measuredSince)})+`);
/** A subject of one character is none. */
const SHORTEST = 2;

/**
 * What an indicator counts, without how, since when and in which unit: 农产品质量安全 of 农产品质量安全例行监测合格率.
 * A name of two things
 * of one kind gives both: 陕西质量奖及提名奖 → 陕西质量奖, 提名奖.
 */
export function subjectsOf(name: string): string[] {
  const bare = fold(name)
    .replace(/\([^()]*\)$/, "")
    .replace(/[\s\d]+$/, "");
  const subject = bare.replace(MEASURED_BY, "").replace(SINCE, "");
  const parts = subject.split(/[及和与]/);
  const areAlike = parts.length > 1 && parts.every((part) => part.at(-1) === parts[0]!.at(-1));
  return [subject, ...(areAlike ? parts : [])].filter((part) => part.length >= SHORTEST);
}
