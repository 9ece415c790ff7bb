import type { Evidence, RelationshipOf } from "../model/index.ts";
import { relate, suggests } from "./basis.ts";
import { gramsOf, likenessTo, type Grams, type Likeness } from "./bigrams.ts";
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

/** Headings of an upper policy, made ready to be compared with those of many local ones. */
export interface UpperHeadings {
  readonly headings: readonly UpperHeading[];
  readonly titles: Likeness;
  readonly texts: Likeness;
}

export function upperHeadings(headings: readonly UpperHeading[]): UpperHeadings {
  return {
    headings,
    titles: likenessTo(headings.map(({ title }) => title)),
    texts: likenessTo(headings.map(({ text }) => text)),
  };
}

/** Headings of a local policy, made ready to be compared with those of many upper ones. */
export interface LocalHeadings {
  readonly headings: readonly LocalHeading[];
  readonly grams: readonly { readonly title: Grams; readonly text: Grams }[];
}

export function localHeadings(headings: readonly LocalHeading[]): LocalHeadings {
  return {
    headings,
    grams: headings.map(({ title, text }) => ({ title: gramsOf(title), text: gramsOf(text) })),
  };
}

/**
 * The heading of the upper policy that each local heading is most like: by its title alone where nothing else
 * is known, by title and text in equal parts where both are held. One each at most.
 */
export function matchHeadings(
  { headings: locals, grams }: LocalHeadings,
  { headings: uppers, titles, texts }: UpperHeadings,
  least: typeof linking.heading,
): HeadingMatch[] {
  return locals.flatMap((local, index) => {
    const byTitle = titles.scores(grams[index]!.title);
    const byText = local.text === "" ? byTitle.map(() => 0) : texts.scores(grams[index]!.text);
    let best: { readonly at: number; readonly score: number; readonly both: boolean } | null = null;
    for (const [at, upper] of uppers.entries()) {
      const both = upper.text !== "" && local.text !== "";
      const score = upper.kind !== local.kind ? 0 : both ? (byTitle[at]! + byText[at]!) / 2 : byTitle[at]!;
      if (best === null || score > best.score) best = { at, score, both };
    }
    if (best === null) return [];
    const { at, score, both } = best;
    const enough = both ? least.leastBoth : local.kind === "SECTION" ? least.leastOfSection : least.least;
    return score >= enough && sharesMatter(local.title, uppers[at]!.title)
      ? [{ local: index, upper: at, score }]
      : [];
  });
}

/** 主要任务, 保障措施, 强化组织保障: headings that every plan has say nothing of the matter under them. */
function sharesMatter(local: string, upper: string): boolean {
  return sharedRarity(local, upper) >= linking.heading.leastRarity;
}

/** ALIGNS_WITH: local headings → headings of one upper policy, inferred from their words. */
export function alignHeadings(locals: LocalHeadings, uppers: UpperHeadings): RelationshipOf<"ALIGNS_WITH">[] {
  return matchHeadings(locals, uppers, linking.heading).map(({ local, upper, score }) => {
    const [here, there] = [locals.headings[local]!, uppers.headings[upper]!];
    const phrases = sharedPhrases(there.title, here.title, uppers.titles).map(({ words }) => words);
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

/** A text among no others: whatever stands in it stands in all. */
const ALONE = { size: 1, holding: () => 1 };

/**
 * Policies whose titles share a subject of so many characters treat one matter, though neither cites the
 * other.
 */
export function sharedSubject(title: string, other: string): string | null {
  const found = sharedPhrases(title, other, ALONE).find(
    ({ words }) =>
      words.length >= linking.subject.least &&
      !linking.subject.stop.some((stop) => words.includes(stop)) &&
      rarityOfPhrase(words, other) >= linking.subject.leastRarity,
  );
  return found?.words ?? null;
}
