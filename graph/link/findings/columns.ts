import type { Unit } from "../../text/document.ts";
import { likenessTo } from "../bigrams.ts";
import { candidatesOf, type Candidate } from "../delivers/candidates.ts";
import linking from "../lexicon/linking.json" with { type: "json" };
import type { Linked } from "../linked.ts";

/** An action of a column and the measures of the section that the column stands in. */
export interface ColumnAction {
  readonly action: Candidate;
  /** Those of its section, in the order of the text. */
  readonly measures: readonly Candidate[];
  /** How like the action each of them is, 0 to 1. */
  readonly scores: readonly number[];
}

/** The actions of the columns of the body, each with the measures beside its column. */
export function actionsOf({ document }: Linked): ColumnAction[] {
  const candidates = candidatesOf(document);
  const measures = candidates.filter(({ unit }) => unit.kind === "MEASURE");
  const actions = candidates.filter(({ unit }) => unit.kind === "ACTION");
  if (actions.length === 0 || measures.length === 0) return [];
  const likeness = likenessTo(measures.map(({ text }) => text));
  return actions.map((action) => {
    const section = sectionOf(action.unit);
    const all = likeness.scores(action.text);
    const beside = [...measures.keys()].filter(
      (index) => section !== null && sectionOf(measures[index]!.unit) === section,
    );
    return {
      action,
      measures: beside.map((index) => measures[index]!),
      scores: beside.map((index) => all[index]!),
    };
  });
}

const SHORTEST_TITLE = 6;

/**
 * The measures that an action carries out, best first: those in like words; else the only measure of its section;
 * else the one in whose words its title stands: `全面加强质量管理` in `动员各行业及广大企业全面加强质量管理`.
 */
export function carriedOut({ action, measures, scores }: ColumnAction): Unit[] {
  const like = [...measures.keys()]
    .filter((index) => scores[index]! >= linking.action.least)
    .toSorted((a, b) => scores[b]! - scores[a]!);
  if (like.length > 0) return like.map((index) => measures[index]!.unit);
  if (measures.length === 1) return [measures[0]!.unit];
  const title = action.unit.title ?? "";
  const titled = title.length < SHORTEST_TITLE ? [] : measures.filter(({ text }) => text.includes(title));
  return titled.length === 1 ? [titled[0]!.unit] : [];
}

/** The section or chapter that a unit stands in. */
export function sectionOf(unit: Unit): Unit | null {
  let at = unit.parent;
  while (at && at.kind !== "SECTION" && at.kind !== "CHAPTER") at = at.parent;
  return at;
}
