import type { Span, Unit } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import type { Candidate } from "../delivers/candidates.ts";
import type { Linked } from "../linked.ts";
import { actionsOf } from "./columns.ts";
import type { FindingKind } from "./finding.ts";
import { called, spanMark } from "./marks.ts";

/** 支持…“专精特新”发展: so many characters are the same before and behind what differs, and so many in all. */
const BEFORE = 2;
const BEHIND = 4;
const SAME = 8;
/** What differs is a name of a thing, and no longer than that. */
const LONGEST = 12;

/** A sentence of a column that asks the same for another thing than the measure: `支持技术机构“专精特新”发展`. */
export const columnTextDiffers: FindingKind = {
  code: "COLUMN_TEXT_DIFFERS",
  severity: "WARNING",
  zh: "专栏对象不同",
  en: "Column speaks of another thing",
  check: (linked) =>
    actionsOf(linked).flatMap(({ action, measures }) => {
      const others = measures.flatMap((measure) =>
        clausesOf(linked, measure).map((clause) => ({ ...clause, unit: measure.unit })),
      );
      const pairs = clausesOf(linked, action).flatMap((own) => {
        if (others.some(({ words }) => words === own.words)) return [];
        const other = others.find(({ words }) => differInside(own.words, words));
        return other ? [{ own, other }] : [];
      });
      if (pairs.length === 0) return [];
      const said = pairs.map(
        ({ own, other }) => `专栏作“${own.words}”，${other.unit.num ?? ""}作“${other.words}”`,
      );
      return [
        {
          zh: `专栏“${called(action.unit)}”与本章措施说法相同而对象不同：${said.join("；")}`,
          en: "the column asks the same as a measure of its section, for another thing",
          key: action.unit.path,
          marks: pairs.flatMap(({ own, other }) => [
            spanMark(linked, own, action.unit),
            spanMark(linked, other, other.unit),
          ]),
        },
      ];
    }),
};

interface Clause extends Span {
  readonly words: string;
}

function clausesOf({ document }: Linked, { spans, unit }: Candidate): Clause[] {
  return spans.flatMap((span) => {
    const start = Math.max(span.start, headEnd(unit, span));
    return [...document.source.text.slice(start, span.end).matchAll(/[^,，;；。\n]+/g)].map(
      ({ index, 0: found }) => ({
        start: start + index,
        end: start + index + found.length,
        words: fold(found).trim(),
      }),
    );
  });
}

function headEnd(unit: Unit, span: Span): number {
  return span.start <= unit.start && unit.end <= span.end ? unit.end : span.start;
}

/** Whether two clauses begin and end alike and name, in between, two things, neither a part of the other. */
function differInside(one: string, other: string): boolean {
  let before = 0;
  while (before < Math.min(one.length, other.length) && one[before] === other[before]) before += 1;
  const most = Math.min(one.length, other.length) - before;
  let behind = 0;
  while (behind < most && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [here, there] = [one.slice(before, one.length - behind), other.slice(before, other.length - behind)];
  return (
    before >= BEFORE &&
    behind >= BEHIND &&
    before + behind >= SAME &&
    here.length > 1 &&
    there.length > 1 &&
    Math.max(here.length, there.length) <= LONGEST &&
    !/[、，,]/.test(here + there)
  );
}
