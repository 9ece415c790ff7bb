import type { Unit } from "../../text/document.ts";
import { likenessTo } from "../bigrams.ts";
import { candidatesOf, type Candidate } from "../delivers/candidates.ts";
import linking from "../lexicon/linking.json" with { type: "json" };
import type { Linked } from "../linked.ts";
import type { FindingKind, Found } from "./finding.ts";
import { called } from "./marks.ts";
import { clauseMarks, ownersOf } from "./owners.ts";

/** An action of a column restates a measure of its section in like words, and charges others. */
export const columnOwnerDiffers: FindingKind = {
  code: "COLUMN_OWNER_DIFFERS",
  severity: "WARNING",
  zh: "专栏责任单位不同",
  en: "Owners of column differ",
  check: (linked) => {
    const candidates = candidatesOf(linked.document);
    const actions = candidates.filter(({ unit }) => unit.kind === "ACTION");
    const measures = candidates.filter(({ unit }) => unit.kind === "MEASURE");
    if (actions.length === 0 || measures.length === 0) return [];
    const likeness = likenessTo(measures.map(({ text }) => text));
    return actions.flatMap((action) => {
      const scores = likeness.scores(action.text);
      const measure = mostLike(linked, action, measures, scores);
      return measure ? [differing(linked, action.unit, measure)] : [];
    });
  },
};

/**
 * The measure of the same section that is most like the action, among those that are like it and charge
 * others.
 */
function mostLike(
  linked: Linked,
  action: Candidate,
  measures: readonly Candidate[],
  scores: readonly number[],
): Unit | null {
  const own = ownersOf(linked, action.unit);
  const different = measures
    .map(({ unit }, index) => ({ unit, score: scores[index]! }))
    .filter(({ unit, score }) => {
      if (score < linking.action.least || sectionOf(unit) !== sectionOf(action.unit)) return false;
      const theirs = ownersOf(linked, unit);
      return own.length > 0 && theirs.length > 0 && own.toSorted().join() !== theirs.toSorted().join();
    });
  return different.toSorted((a, b) => b.score - a.score)[0]?.unit ?? null;
}

function differing(linked: Linked, action: Unit, measure: Unit): Found {
  const [own, theirs] = [ownersOf(linked, action), ownersOf(linked, measure)];
  const fewer = theirs.filter((name) => !own.includes(name));
  const more = own.filter((name) => !theirs.includes(name));
  const less = fewer.length > 0 ? `少 ${fewer.join("、")}` : "";
  const change = [less, more.length > 0 ? `多 ${more.join("、")}` : ""].filter(Boolean).join("，");
  const [fewerEn, moreEn] = [fewer.join(", ") || "–", more.join(", ") || "–"];
  return {
    zh: `专栏“${called(action)}”与${called(measure)}用语相近而责任单位不同（专栏${change}）`,
    en: `the column restates the measure with other bodies (fewer: ${fewerEn}; more: ${moreEn})`,
    key: action.path,
    marks: [...clauseMarks(linked, action), ...clauseMarks(linked, measure)],
  };
}

function sectionOf(unit: Unit): Unit | null {
  let at = unit.parent;
  while (at && at.kind !== "SECTION" && at.kind !== "CHAPTER") at = at.parent;
  return at;
}
