import type { IndicatorRow, Quantity } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import { demandsTheSame } from "../targets.ts";
import { sectionOf } from "./columns.ts";
import type { FindingKind, Found } from "./finding.ts";
import { plainName } from "./indicator-tables.ts";
import { called, indicatorMark, spanMark } from "./marks.ts";
import { comparable, periodInWords, printed } from "./numbers.ts";
import { otherVerbs } from "./verbs-of-goals.ts";

/**
 * One goal put in two ways that cannot both be meant, or of which the one does not reach the other: another number for
 * another time in the same section, applying for what the table wants held, rebuilding what it wants new.
 */
export const goalVaries: FindingKind = {
  code: "GOAL_VARIES",
  severity: "WARNING",
  zh: "目标表述不一",
  en: "Goal put otherwise",
  check: (linked) => [...otherTimes(linked), ...appliedFor(linked), ...otherwise(linked)],
};

/** `年培训首席质量官15名` in a measure, `培训首席质量官50名` in the column of its section. */
function otherTimes(linked: Linked): Found[] {
  const groups = new Map<string, Quantity[]>();
  for (const goal of linked.document.quantities) {
    const subject = comparable(linked, goal);
    const section = sectionOf(goal.unit);
    if (subject === null || !section) continue;
    const key = [section.path, subject, goal.unitOfMeasure].join("|");
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  return [...groups]
    .filter(([, goals]) => areOfOtherTimes(goals))
    .map(([key, goals]) => {
      const said = goals.map(
        (goal) => `${printed(goal)}（${called(goal.unit)}，${periodInWords(goal.period) ?? "未写期间"}）`,
      );
      return {
        zh: `同一章中“${goals[0]!.subject}”写有 ${said.join("、")}：期间不同，是否一致须核对`,
        en: `one section gives different numbers for other periods: ${goals.map(printed).join(", ")}`,
        key: `period|${key}`,
        marks: goals.map((goal) => spanMark(linked, goal, goal.unit)),
      };
    });
}

function areOfOtherTimes(goals: readonly Quantity[]): boolean {
  const distinct = (of: (goal: Quantity) => unknown) => new Set(goals.map(of)).size;
  return (
    distinct(({ value }) => value) > 1 &&
    distinct(({ period }) => period) > 1 &&
    distinct(({ unit }) => unit) > 1 &&
    distinct(({ operator }) => operator) === 1
  );
}

/** `申报陕西质量奖1个`, where the table of indicators wants `陕西质量奖及提名奖` held. */
function appliedFor(linked: Linked): Found[] {
  const { indicators, quantities } = linked.document;
  return indicators.flatMap((row) =>
    quantities
      .filter((goal) => goal.modality === "APPLY" && demandsTheSame(goal, row))
      .map((goal) => {
        const words = linked.document.source.text.slice(goal.start, goal.end);
        const name = plainName(row);
        const more = goal.subject.includes(name) ? "" : `，且指标写的是“${name}”`;
        return {
          zh: `指标${row.ordinal}“${row.name}”要求达到 ${printed(goal)}，条款写的是“${words}”：申报不等于获得${more}`,
          en: `the table wants “${name}” held, the provision only has it applied for`,
          key: `apply|${row.start}|${goal.start}`,
          marks: [indicatorMark(linked, row), spanMark(linked, goal, goal.unit)],
        };
      }),
  );
}

/** `累计新建社会公用计量标准` in the table, `改造、升级一批社会公用计量标准` in the provisions. */
function otherwise(linked: Linked): Found[] {
  return linked.document.indicators.flatMap((row: IndicatorRow) => {
    const found = otherVerbs(linked.document, plainName(row));
    if (!found) return [];
    const said = found.places.map(({ words, unit }) => `“${words}”（${called(unit)}）`).join("、");
    return [
      {
        zh: `指标${row.ordinal}“${row.name}”计的是“${found.verb}”，条款只写${said}`,
        en: `the table counts what is new or held, the provisions speak of ${found.other}`,
        key: `verb|${row.start}`,
        marks: [
          indicatorMark(linked, row),
          ...found.places.map(({ unit, start, end }) => spanMark(linked, { start, end }, unit)),
        ],
      },
    ];
  });
}
