import type { Linked } from "../linked.ts";
import type { FindingKind } from "./finding.ts";
import { ownerless } from "./indicator-owner-missing.ts";
import { indicatorTables, type IndicatorTable } from "./indicator-tables.ts";
import { spanMark, unitAt } from "./marks.ts";
import { unnamedMeasures } from "./owners.ts";
import { unique, wholeGaps, type Gaps } from "./reach.ts";

/**
 * What was not read and may hold what seems to be missing: where it stands, and what cannot be said because of it.
 * One for a document. So “nobody” and “not read” are two answers.
 */
export const readingIncomplete: FindingKind = {
  code: "READING_INCOMPLETE",
  severity: "INFO",
  zh: "有未读出之处",
  en: "Not wholly read",
  check: (linked) => {
    const withheld = withheldOf(linked);
    const gaps = unique([...wholeGaps(linked.document), ...withheld.flatMap(({ gaps: own }) => own)]);
    if (gaps.length === 0) return [];
    const [zh, en] = [withheld.map(({ zh: of }) => of), withheld.map(({ en: of }) => of)];
    const so = zh.length > 0 ? `因此不能断言：${zh.join("、")}` : "“没有”不能据此断言";
    const soEn =
      en.length > 0
        ? `so it cannot be said that ${en.join(", that ")}`
        : "nothing can be claimed to be absent";
    return [
      {
        zh: `有 ${gaps.length} 处没有读出，${so}`,
        en: `${gaps.length} places were not read; ${soEn}`,
        key: "document",
        marks: gaps.map(({ start, end }) => spanMark(linked, { start, end }, unitAt(linked, start))),
      },
    ];
  },
};

/** Claims of absence that are not made since something in their reach was not read. */
function withheldOf(linked: Linked): { readonly zh: string; readonly en: string; readonly gaps: Gaps }[] {
  const measures = unnamedMeasures(linked).filter(({ gaps }) => gaps.length > 0);
  const tables = ownerless(linked)
    .map(gapsOf)
    .filter((gaps) => gaps.length > 0);
  const goals = indicatorTables(linked)
    .map(gapsOf)
    .filter((gaps) => gaps.length > 0);
  return [
    {
      zh: `${measures.length} 项措施没有责任单位`,
      en: `${measures.length} measures name nobody`,
      gaps: measures.flatMap(({ gaps }) => gaps),
    },
    {
      zh: `${tables.length} 张指标表没有责任单位`,
      en: `${tables.length} tables of indicators name nobody`,
      gaps: tables.flat(),
    },
    {
      zh: "指标没有条款支撑",
      en: "no provision speaks of an indicator",
      gaps: goals.flat(),
    },
  ].filter(({ gaps }) => gaps.length > 0);
}

function gapsOf({ misread, gaps }: IndicatorTable): Gaps {
  return [...misread, ...gaps];
}
