import type { Evidence, RelationshipOf } from "../model/index.ts";
import { relate, suggests } from "./basis.ts";
import { likenessTo } from "./bigrams.ts";
import { round } from "./round.ts";
import { confidenceOf } from "./calibration.ts";
import linking from "./lexicon/linking.json" with { type: "json" };
import { sharedPhrases } from "./phrases.ts";
import { rarityOfPhrase, sharedRarity } from "./rarity.ts";
import type { UpperHeading, UpperIndicator } from "./upper.ts";

/** A heading of the local plan, with the words that stand as evidence. */
export interface LocalHeading extends UpperHeading {
  readonly evidence: Evidence;
}

export interface LocalIndicator extends UpperIndicator {
  readonly evidence: Evidence;
}

export interface HeadingMatch {
  readonly local: number;
  readonly upper: number;
  readonly score: number;
}

/**
 * The heading of the upper policy that each local heading is most like: by its title alone where nothing else
 * is known, by title and text in equal parts where both are held. One each at most.
 */
export function matchHeadings(
  locals: readonly UpperHeading[],
  uppers: readonly UpperHeading[],
  least: typeof linking.heading,
): HeadingMatch[] {
  const titles = likenessTo(uppers.map(({ title }) => title));
  const texts = likenessTo(uppers.map(({ text }) => text));
  return locals.flatMap((local, index) => {
    const byTitle = titles.scores(local.title);
    const byText = local.text === "" ? byTitle.map(() => 0) : texts.scores(local.text);
    const scored = uppers.map((upper, at) => {
      const both = upper.text !== "" && local.text !== "";
      const score = upper.kind !== local.kind ? 0 : both ? (byTitle[at]! + byText[at]!) / 2 : byTitle[at]!;
      return {
        local: index,
        upper: at,
        score,
        enough:
          score >= (both ? least.leastBoth : local.kind === "SECTION" ? least.leastOfSection : least.least),
      };
    });
    const best = scored.reduce((top, each) => (each.score > top.score ? each : top), scored[0]!);
    return best?.enough && sharesMatter(local.title, uppers[best.upper]!.title)
      ? [{ local: index, upper: best.upper, score: best.score }]
      : [];
  });
}

/** 主要任务, 保障措施, 强化组织保障: headings that every plan has say nothing of the matter under them. */
function sharesMatter(local: string, upper: string): boolean {
  return sharedRarity(local, upper) >= linking.heading.leastRarity;
}

/** ALIGNS_WITH: local headings → headings of one upper policy, inferred from their words. */
export function alignHeadings(
  locals: readonly LocalHeading[],
  uppers: readonly UpperHeading[],
): RelationshipOf<"ALIGNS_WITH">[] {
  if (locals.length === 0 || uppers.length === 0) return [];
  const among = likenessTo(uppers.map(({ title }) => title));
  return matchHeadings(locals, uppers, linking.heading).map(({ local, upper, score }) => {
    const [here, there] = [locals[local]!, uppers[upper]!];
    const phrases = sharedPhrases(there.title, here.title, among).map(({ words }) => words);
    return relate(
      "ALIGNS_WITH",
      here.node,
      there.node,
      suggests("provision/similar-title", here.evidence, confidenceOf("provision/similar-title", score)),
      { relation: here.title === there.title ? "VERBATIM" : "ADAPTED", score: round(score), phrases },
    );
  });
}

/**
 * What became of an upper target: for "at least" a higher local value is tighter, for "at most" a lower one.
 */
export function relationOf(local: UpperIndicator, upper: UpperIndicator): "KEPT" | "TIGHTENED" | "LOOSENED" {
  if (local.value === upper.value) return "KEPT";
  const wantsLess = local.operator.startsWith("<");
  return local.value > upper.value !== wantsLess ? "TIGHTENED" : "LOOSENED";
}

export interface IndicatorAlignment {
  readonly relationships: RelationshipOf<"ALIGNS_WITH">[];
  /** Upper indicators that no local one carries. */
  readonly dropped: readonly UpperIndicator[];
}

/**
 * ALIGNS_WITH: local indicators → indicators of one upper policy, inferred from their names; and those that
 * are not carried down.
 */
export function alignIndicators(
  locals: readonly LocalIndicator[],
  uppers: readonly UpperIndicator[],
): IndicatorAlignment {
  if (uppers.length === 0) return { relationships: [], dropped: [] };
  const likeness = likenessTo(uppers.map(({ name }) => name));
  const carried = new Set<number>();
  const relationships = locals.flatMap((local) => {
    const scores = likeness.scores(local.name.replace(/[(（][^()（）]*[)）]$/, ""));
    const best = scores.indexOf(Math.max(...scores));
    const upper = uppers[best]!;
    const score = scores[best] ?? 0;
    if (score < linking.indicatorName.least || !sharesSubject(local.name, upper.name)) return [];
    carried.add(best);
    return [
      relate(
        "ALIGNS_WITH",
        local.node,
        upper.node,
        suggests("indicator/similar-name", local.evidence, confidenceOf("indicator/similar-name", score)),
        {
          relation: relationOf(local, upper),
          score: round(score),
          localValue: `${local.operator}${local.value}`,
          upperValue: `${upper.operator}${upper.value}`,
        },
      ),
    ];
  });
  return { relationships, dropped: uppers.filter((_, index) => !carried.has(index)) };
}

/**
 * 消费品质量平均合格率 and 制造业产品质量合格率 end alike and begin otherwise: the first words say what is
 * counted.
 */
function sharesSubject(local: string, upper: string): boolean {
  return local.slice(0, 2) === upper.slice(0, 2);
}

/**
 * Policies whose titles share a subject of so many characters treat one matter, though neither cites the
 * other.
 */
export function sharedSubject(title: string, other: string): string | null {
  const among = likenessTo([other]);
  const found = sharedPhrases(title, other, among).find(
    ({ words }) =>
      words.length >= linking.subject.least &&
      !linking.subject.stop.some((stop) => words.includes(stop)) &&
      rarityOfPhrase(words, other) >= linking.subject.leastRarity,
  );
  return found?.words ?? null;
}
