import { likenessTo } from "../bigrams.ts";
import { candidatesOf } from "../delivers.ts";
import linking from "../lexicon/linking.json" with { type: "json" };
import type { Unit } from "../../text/document.ts";
import { called, type Check } from "./finding.ts";
import { clauseMarks, ownersOf } from "./owners.ts";

/** An action of a column restates a measure of its section in like words, and charges others: the same words get another owner. */
export const columnOwnersDiffer: Check = (linked) => {
  const candidates = candidatesOf(linked.document);
  const actions = candidates.filter(({ unit }) => unit.kind === "ACTION");
  const measures = candidates.filter(({ unit }) => unit.kind === "MEASURE");
  if (actions.length === 0 || measures.length === 0) return [];
  const likeness = likenessTo(measures.map(({ text }) => text));
  return actions.flatMap((action) => {
    const scores = likeness.scores(action.text);
    const like = measures
      .map(({ unit }, index) => ({ unit, score: scores[index]! }))
      .filter(
        ({ unit, score }) => score >= linking.action.least && sectionOf(unit) === sectionOf(action.unit),
      );
    const own = ownersOf(linked, action.unit);
    const different = like.filter(({ unit }) => {
      const theirs = ownersOf(linked, unit);
      return own.length > 0 && theirs.length > 0 && own.toSorted().join() !== theirs.toSorted().join();
    });
    if (different.length === 0) return [];
    const measure = different.toSorted((a, b) => b.score - a.score)[0]!.unit;
    const theirs = ownersOf(linked, measure);
    const fewer = theirs.filter((name) => !own.includes(name));
    const more = own.filter((name) => !theirs.includes(name));
    const change = [
      fewer.length > 0 ? `少 ${fewer.join("、")}` : "",
      more.length > 0 ? `多 ${more.join("、")}` : "",
    ]
      .filter(Boolean)
      .join("，");
    return [
      {
        code: "COLUMN_OWNER_DIFFERS",
        severity: "WARNING" as const,
        zh: `专栏“${called(action.unit)}”与${called(measure)}用语相近而责任单位不同（专栏${change}）`,
        en: `the column restates the measure with other bodies (fewer: ${fewer.join(", ") || "–"}; more: ${more.join(", ") || "–"})`,
        key: action.unit.path,
        marks: [...clauseMarks(linked, action.unit), ...clauseMarks(linked, measure)],
      },
    ];
  });
};

function sectionOf(unit: Unit): Unit | null {
  let at = unit.parent;
  while (at && at.kind !== "SECTION" && at.kind !== "CHAPTER") at = at.parent;
  return at;
}
