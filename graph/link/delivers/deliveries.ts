import type { NodeOf, ProvisionNode, RelationshipOf } from "../../model/index.ts";
import type { Document, Unit } from "../../text/document.ts";
import { relate, suggests } from "../basis.ts";
import { confidenceOf } from "../calibration.ts";
import linking from "../lexicon/linking.json" with { type: "json" };
import { round } from "../round.ts";
import type { quoterOf } from "../quote.ts";
import { candidatesOf } from "./candidates.ts";
import { corpusOf, longestOf, matches, type Match } from "./match.ts";

const { least, leastInTitle, mostSpread, mostSpreadInTitle, shortestPhrase } = linking.indicator;

/**
 * DELIVERS: a measure or an action of a column → an indicator, because a clause of it speaks of what the
 * indicator counts. Always inferred: the table of indicators names nobody. An indicator that nothing reaches has
 * no link, which is an answer.
 */
export function deliveries(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"DELIVERS">[] {
  return linkIndicators(document).flatMap((found, index) =>
    found.map(({ candidate, clause, score, phrases }, rank) => {
      const basis = suggests(
        "indicator/similar-words",
        quote(clause, candidate.unit),
        confidenceOf("indicator/similar-words", score),
      );
      return relate("DELIVERS", provisions.get(candidate.unit)!, indicators[index]!, basis, {
        score: round(score),
        rank: rank + 1,
        phrases: [...phrases],
      });
    }),
  );
}

/** For each indicator the provisions that speak of its subject, best first. */
export function linkIndicators(document: Document): Match[][] {
  if (document.indicators.length === 0) return [];
  const corpus = corpusOf(document, candidatesOf(document));
  return document.indicators.map(({ name }) =>
    matches(name, corpus)
      .filter(isEnough)
      .toSorted((a, b) => b.score - a.score || a.candidate.unit.start - b.candidate.unit.start),
  );
}

/**
 * What many provisions say tells none of them apart, unless it is their title; without its noun a subject is only
 * its circumstance; and two characters are said by chance.
 */
function isEnough(match: Match): boolean {
  const { score, inTitle, noun, phrases, spread } = match;
  const isMore = longestOf(match) >= shortestPhrase || phrases.length > 1;
  const isSaid = score >= (inTitle ? leastInTitle : least);
  return isMore && noun && isSaid && spread <= (inTitle ? mostSpreadInTitle : mostSpread);
}
