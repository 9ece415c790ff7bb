import type { Unit } from "../../text/document.ts";
import { called, headingMark, spanMark, type Check, type Found, type Linked, type Mark } from "./finding.ts";

/** The names charged in the clauses of a unit, in order. Prose counts too. */
export function ownersOf(linked: Linked, unit: Unit): string[] {
  return linked.document.clauses
    .filter((clause) => clause.unit === unit && !clause.inProse)
    .flatMap(({ names }) => names.map((name) => linked.resolution.of.get(name)!.bureau.name));
}

export function clauseMarks(linked: Linked, unit: Unit): Mark[] {
  const marks = linked.document.clauses
    .filter((clause) => clause.unit === unit && !clause.inProse)
    .map((clause) => spanMark(linked, clause, unit));
  return marks.length > 0 ? marks : [headingMark(linked, unit)];
}

/** Principles and aims charge nobody, and need not. */
const PRINCIPLES = /原则|要求|思想|目标|意义|形势|范围|附则/;

/** Where most measures of the body name who answers, those that name nobody: `(二十二)强化组织保障`. */
export const ownerMissing: Check = (linked) => {
  const measures = linked.document.units.filter(
    ({ kind, part, parent }) =>
      kind === "MEASURE" && part === "BODY" && parent !== null && !PRINCIPLES.test(parent.title ?? ""),
  );
  const charged = (unit: Unit): boolean =>
    linked.document.clauses.some(({ unit: at, inProse }) => !inProse && within(at, unit));
  const without = measures.filter((unit) => !charged(unit));
  if (measures.length < 4 || without.length * 2 >= measures.length) return [];
  return without.map((unit) => {
    const twin = [...linked.twins].find(([, body]) => body === unit)?.[0];
    const inAnnex = twin ? ownersOf(linked, twin) : [];
    return inAnnex.length > 0
      ? {
          code: "OWNER_ONLY_IN_ANNEX",
          severity: "WARNING",
          zh: `${called(unit)}：正文未写责任单位，附件写有 ${inAnnex.join("、")}`,
          en: `the body names nobody for it, the annex does: ${inAnnex.join(", ")}`,
          key: unit.path,
          marks: [headingMark(linked, unit), ...clauseMarks(linked, twin!)],
        }
      : {
          code: "OWNER_MISSING",
          severity: "CRITICAL",
          zh: `${called(unit)}：文件未指定责任单位`,
          en: "the document names nobody who answers for it",
          key: unit.path,
          marks: [headingMark(linked, unit)],
        };
  });
};

/** Body and annex charge others with the same measure, or the same in another order. */
export const ownerDiffers: Check = (linked) =>
  [...linked.twins].flatMap(([annex, body]): Found[] => {
    const [there, here] = [ownersOf(linked, annex), ownersOf(linked, body)];
    if (there.length === 0 || here.length === 0) return [];
    const same = there.toSorted().join() === here.toSorted().join();
    const marks = [...clauseMarks(linked, body), ...clauseMarks(linked, annex)];
    if (!same)
      return [
        {
          code: "OWNER_DIFFERS",
          severity: "CRITICAL",
          zh: `${called(body)}：正文与附件的责任单位不同（正文 ${here.join("、")}；附件 ${there.join("、")}）`,
          en: "body and annex charge different bodies",
          key: body.path,
          marks,
        },
      ];
    if (there.join() === here.join()) return [];
    return [
      {
        code: "OWNER_ORDER_DIFFERS",
        severity: "INFO",
        zh: `${called(body)}：正文与附件的责任单位相同而次序不同`,
        en: "body and annex name the same bodies in another order",
        key: body.path,
        marks,
      },
    ];
  });

function within(unit: Unit | null, ancestor: Unit): boolean {
  for (let at = unit; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
