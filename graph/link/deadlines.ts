import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Unit } from "../text/document.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { fold } from "../text/fold.ts";
import { placesOf } from "../text/places.ts";
import { unitFinder } from "../text/unit-finder.ts";
import { relate, says } from "./basis.ts";
import { lastDaysOf } from "./last-days.ts";
import { node, type End } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/** What states a deadline. */
type Stating = ProvisionNode | NodeOf<"Indicator"> | End<"Policy">;

/**
 * DUE: what states a deadline, and the deadline; the quotation is its words, the phrase the sentence round
 * them. A row of a table states it for its own unit or indicator; else the innermost unit in which the words
 * stand, and before the first unit the policy itself.
 */
export function deadlines(
  document: Document,
  policy: End<"Policy">,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  quote: ReturnType<typeof quoterOf>,
): { nodes: NodeOf<"Deadline">[]; relationships: RelationshipOf<"DUE">[] } {
  const { text } = document.source;
  const placeOf = placesOf(text);
  const unitAt = unitFinder(document.units);
  const indicatorOf = new Map(document.indicators.map((row, index) => [row, indicators[index]!]));
  const copies = new Map<string, number>();
  const nodes: NodeOf<"Deadline">[] = [];
  const relationships: RelationshipOf<"DUE">[] = [];
  for (const deadline of document.deadlines.toSorted((a, b) => a.start - b.start)) {
    const { date, recurrence, from, within, standing, start, end, indicator } = deadline;
    const unit = indicator ? indicator.unit : (deadline.unit ?? unitAt(start));
    const stating: Stating =
      (indicator ? indicatorOf.get(indicator) : unit && provisions.get(unit)) ?? policy;
    const sentence = sentenceAround(text, deadline);
    const words = text.slice(start, end);
    const own = deadlineIdOf(stating.id, words);
    const copy = (copies.get(own) ?? 0) + 1;
    copies.set(own, copy);
    const time = {
      quote: words,
      date,
      // The words as printed; what was read was folded.
      recurrence: recurrence === null ? null : words,
      within,
      standing,
    };
    const days = lastDaysOf(time, document.metadata.issuedOn);
    const due = node(copy === 1 ? own : `${own}~${copy}`, "Deadline", {
      name: words,
      policy: policy.id,
      cite: stating.label === "Policy" ? null : stating.properties.cite,
      ...time,
      from,
      dueFrom: days?.first,
      dueTo: days?.last,
      start,
      end,
      line: placeOf(start).line,
      order: start,
    });
    nodes.push(due);
    relationships.push(
      relate("DUE", stating, due, says("deadline/words", quote({ start, end }, unit)), {
        phraseStart: sentence.start,
        phraseEnd: sentence.end,
      }),
    );
  }
  return { nodes, relationships };
}

/**
 * `…#sec_3__m_6__due_2025年底前`: the words, not their place, so that a deadline more leaves the others
 * theirs.
 */
function deadlineIdOf(stating: string, words: string): string {
  return `${stating}__due_${fold(words).replace(/\s+/g, "")}`;
}
