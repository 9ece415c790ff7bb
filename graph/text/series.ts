import type { Unit } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };

type Titled = { -readonly [Key in keyof Unit]: Unit[Key] };

/** From so many units on, a row of siblings shows whether it has titles. */
const SHORTEST_SERIES = limits.series;
/** What is no longer is a name whatever stands beside it: `3.绩效支持奖励。` */
const SURE_NAME = limits.sureTitle;
/** Above items of its own a sentence may be longer and still name them. */
const LONGEST_CONTAINER = limits.containerTitle;
/** A first sentence is a title only while it is as short as a name. */
const LONGEST_NAME = limits.nameLikeTitle;

/**
 * In one series of numbers either all units have titles or none has: where most are text only, a first
 * sentence that was short enough to be one is none; where some are, one that reads as a sentence is none.
 * `1．编制公布中央层面设定的行政备案事项清单。研究起草…` beside `2．2020年底前制定…规范，推动…。`
 */
export function withoutStrayTitles(units: readonly Titled[]): void {
  const parents = new Set(units.map(({ parent }) => parent));
  for (const siblings of seriesOf(units)) {
    const bare = siblings.filter(({ title }) => title === null).length;
    if (siblings.length < SHORTEST_SERIES || bare === 0) continue;
    for (const unit of siblings) {
      if (
        unit.title === null ||
        unit.title.length <= SURE_NAME ||
        (parents.has(unit) && unit.title.length <= LONGEST_CONTAINER) ||
        (bare * 2 < siblings.length && !isSentence(unit.title))
      )
        continue;
      [unit.title, unit.titleStart, unit.end] = [
        null,
        unit.start + unit.num!.length,
        unit.start + unit.num!.length,
      ];
    }
  }
}

/**
 * Units of one parent with numbers of one form that count on: 1．2．3． is one series, and 1．2． behind it
 * another.
 */
function seriesOf(units: readonly Titled[]): Titled[][] {
  const series: Titled[][] = [];
  const open = new Map<Unit | null, Map<string, Titled[]>>();
  for (const unit of units) {
    if (unit.num === null || unit.kind === "ATTACHMENT" || unit.kind === "COLUMN") continue;
    const byForm = open.get(unit.parent) ?? new Map<string, Titled[]>();
    open.set(unit.parent, byForm);
    const form = `${unit.kind} ${unit.num.replace(/[0-9一二三四五六七八九十百零〇①-⑳.．、\s]/g, "")}`;
    const last = byForm.get(form);
    if (last && unit.ordinal > last.at(-1)!.ordinal) last.push(unit);
    else {
      byForm.set(form, [unit]);
      series.push(byForm.get(form)!);
    }
  }
  return series;
}

function isSentence(title: string): boolean {
  return title.length > LONGEST_NAME || /[，,；;：:]|\d{4}年/.test(title);
}
