import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { fold } from "../text/fold.ts";
import { relate, suggests } from "./basis.ts";
import { likenessTo } from "./bigrams.ts";
import linking from "./lexicon/linking.json" with { type: "json" };
import { sharedPhrases, type SharedPhrase } from "./phrases.ts";
import type { quoterOf } from "./quote.ts";

/** A provision that may deliver an indicator, with the stretches of text that speak for it. */
export interface Candidate {
  readonly unit: Unit;
  readonly spans: readonly Span[];
  readonly text: string;
}

export interface Link {
  readonly candidate: Candidate;
  readonly score: number;
  readonly phrases: readonly SharedPhrase[];
}

export interface Threshold {
  readonly least: number;
  readonly ofBest: number;
}

/**
 * DELIVERS: a measure or an action of a column → an indicator, because its words are like the indicator's
 * name. Always inferred: the table of indicators names nobody. An indicator that nothing reaches has no link,
 * which is an answer.
 */
export function deliveries(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"DELIVERS">[] {
  if (document.indicators.length === 0) return [];
  const links = linkIndicators(document, linking.indicator);
  return links.flatMap((found, index) =>
    found.map(({ candidate, score, phrases }, rank) => {
      const clause = clauseAround(document, candidate, phrases[0]!);
      const basis = suggests(
        "indicator/similar-words",
        quote(clause, candidate.unit),
        linking.indicator.confidence,
      );
      return relate("DELIVERS", provisions.get(candidate.unit)!, indicators[index]!, basis, {
        score: round(score),
        rank: rank + 1,
        phrases: phrases.map(({ words }) => words),
      });
    }),
  );
}

/** For each indicator the candidates above the threshold, best first. */
export function linkIndicators(document: Document, threshold: Threshold): Link[][] {
  const candidates = candidatesOf(document);
  const likeness = likenessTo(candidates.map(({ text }) => text));
  return document.indicators.map((row) => {
    const name = fold(row.name).replace(/\([^()]*\)$/, "");
    const scores = likeness.scores(name);
    const best = Math.max(0, ...scores);
    return scores
      .map((score, index): Link => ({ candidate: candidates[index]!, score, phrases: [] }))
      .filter(({ score }) => score >= threshold.least && score >= threshold.ofBest * best)
      .map((link) => ({
        ...link,
        phrases: sharedPhrases(name, link.candidate.text, likeness).filter(({ words }) => !isStop(words)),
      }))
      .filter(({ phrases }) => phrases.length > 0)
      .toSorted((a, b) => b.score - a.score || a.candidate.unit.start - b.candidate.unit.start);
  });
}

/**
 * The measures of the body and the actions of its columns; where there are none, its tasks. Clauses of
 * responsibility are left out.
 */
export function candidatesOf(document: Document): Candidate[] {
  const body = document.units.filter(({ part }) => part === "BODY");
  const chosen = body.filter(({ kind }) => kind === "MEASURE" || kind === "ACTION");
  const children = new Map<Unit, Unit[]>();
  for (const unit of body)
    if (unit.parent) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  return (chosen.length > 0 ? chosen : body.filter(({ kind }) => kind === "TASK")).map((unit) => {
    const within = (at: Unit): Unit[] => [
      at,
      ...(children.get(at) ?? []).filter(({ kind }) => kind === "TASK").flatMap(within),
    ];
    const spans = within(unit)
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((paragraph) => withoutClauses(document, paragraph));
    return {
      unit,
      spans,
      text: spans.map(({ start, end }) => document.source.text.slice(start, end)).join("\n"),
    };
  });
}

/** The parts of a paragraph that are no clause of responsibility. */
export function withoutClauses(document: Document, paragraph: Span): Span[] {
  const inside = document.clauses.filter(
    ({ inProse, start, end }) => !inProse && start < paragraph.end && end > paragraph.start,
  );
  const cuts = [
    paragraph.start,
    ...inside.flatMap(({ start, end }) => [Math.max(start, paragraph.start), Math.min(end, paragraph.end)]),
    paragraph.end,
  ];
  return Array.from({ length: cuts.length / 2 }, (_, index) => ({
    start: cuts[2 * index]!,
    end: cuts[2 * index + 1]!,
  })).filter(({ start, end }) => end > start);
}

/** The words between two stops that a phrase stands in. */
function clauseAround(document: Document, candidate: Candidate, phrase: SharedPhrase): Span {
  let offset = phrase.start;
  let span = candidate.spans[0]!;
  for (span of candidate.spans) {
    if (offset < span.end - span.start) break;
    offset -= span.end - span.start + 1;
  }
  const { text } = document.source;
  let [start, end] = [span.start + offset, span.start + offset + phrase.words.length];
  while (start > span.start && !/[。；;，,\n]/.test(text[start - 1]!)) start -= 1;
  while (end < span.end && !/[。；;，,\n]/.test(text[end]!)) end += 1;
  return { start, end };
}

/**
 * Words that every plan shares, or that say who or where and not what, say nothing of an indicator: 质量,
 * 行业标准, 上合组织.
 */
export function isStop(words: string): boolean {
  return (
    linking.stopPhrases.some((stop) => stop.includes(words)) ||
    linking.bodyOrPlaceEndings.some((ending) => words.endsWith(ending))
  );
}

export function round(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
