import type { Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import { actionsOf, carriedOut, type ColumnAction } from "./columns.ts";
import type { FindingKind, Found } from "./finding.ts";
import { called } from "./marks.ts";
import { clauseMarks, ownersOf } from "./owners.ts";

/** A column charges others than the measure it carries out, or somebody whom no measure of its section charges. */
export const columnOwnerDiffers: FindingKind = {
  code: "COLUMN_OWNER_DIFFERS",
  severity: "WARNING",
  zh: "专栏责任单位不同",
  en: "Owners of column differ",
  check: (linked) =>
    actionsOf(linked).flatMap((each) => {
      const { action } = each;
      const own = ownersOf(linked, action.unit);
      if (own.length === 0) return [];
      const other = carriedOut(each).find((measure) => chargesOthers(linked, measure, own));
      if (other) return [differing(linked, action.unit, other)];
      const alone = ownedAlone(linked, each, own);
      return alone.length > 0 ? [onlyHere(linked, action.unit, alone)] : [];
    }),
};

function chargesOthers(linked: Linked, measure: Unit, own: readonly string[]): boolean {
  const theirs = ownersOf(linked, measure);
  return theirs.length > 0 && own.toSorted().join() !== theirs.toSorted().join();
}

/** Bodies of the action that no measure of its section charges, where they charge anybody. */
function ownedAlone(linked: Linked, { measures }: ColumnAction, own: readonly string[]): string[] {
  const theirs = new Set(measures.flatMap(({ unit }) => ownersOf(linked, unit)));
  return theirs.size === 0 ? [] : own.filter((name) => !theirs.has(name));
}

function onlyHere(linked: Linked, action: Unit, alone: readonly string[]): Found {
  return {
    zh: `专栏“${called(action)}”的责任单位 ${alone.join("、")} 在本章各项措施的责任分工中都没有`,
    en: `the column charges ${alone.join(", ")}, whom no measure of its section charges`,
    key: action.path,
    marks: clauseMarks(linked, action),
  };
}

function differing(linked: Linked, action: Unit, measure: Unit): Found {
  const [own, theirs] = [ownersOf(linked, action), ownersOf(linked, measure)];
  const fewer = theirs.filter((name) => !own.includes(name));
  const more = own.filter((name) => !theirs.includes(name));
  const less = fewer.length > 0 ? `少 ${fewer.join("、")}` : "";
  const change = [less, more.length > 0 ? `多 ${more.join("、")}` : ""].filter(Boolean).join("，");
  const [fewerEn, moreEn] = [fewer.join(", ") || "–", more.join(", ") || "–"];
  return {
    zh: `专栏“${called(action)}”与${called(measure)}内容相应而责任单位不同（专栏${change}）`,
    en: `the column carries out the measure with other bodies (fewer: ${fewerEn}; more: ${moreEn})`,
    key: action.path,
    marks: [...clauseMarks(linked, action), ...clauseMarks(linked, measure)],
  };
}
