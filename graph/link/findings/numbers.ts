import type { Quantity, Unit } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import type { Linked } from "../linked.ts";

/** A subject of fewer characters may be half of one. */
const SHORTEST_SUBJECT = 5;
/** The last part of the path of a row of a table. */
const ROW = /(?:^|__)row_\d+(?:~\d+)?$/;
/** 项目 · 工程 · 清单: lists of works, each of which has numbers of its own. */
const LIST = /项目|工程|清单|名单|任务表|一览|库|台账|分解|指标/;
/** Words before a number that stand at the begin of a sentence, and what may stand before them. */
const BOUNDARY = /[。;,:\n)”]$/;
/** 到2025年 · 力争 · 全市: what says when, how or where, and not of what. */
const FRAME = /^(?:到?20\d\d年[底末前]?,?|力争|全[省市区县国]|示范区|每年|年均|累计|新增|重点|其中)+/;

/** Goals of one whole subject with more than one value. */
export interface Disagreement {
  readonly subject: string;
  /** In document order. */
  readonly goals: readonly Quantity[];
}

/**
 * Goals of the same subject, year, period, unit, modality and side of the number, in prose, whose values differ: 15名
 * beside 50名.
 * Where the subject may be cut, where works are listed, and in rows of tables, nothing is compared.
 */
export function disagreements(linked: Linked): Disagreement[] {
  const groups = new Map<string, Quantity[]>();
  for (const goal of linked.document.quantities) {
    const subject = comparable(linked, goal);
    if (subject === null) continue;
    const key = [subject, goal.unitOfMeasure, goal.year, goal.period, goal.modality, sideOf(goal)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  return [...groups.values()]
    .filter((goals) => new Set(goals.map(({ value }) => value)).size > 1)
    .filter((goals) => new Set(goals.map(({ unit }) => unit)).size > 1)
    .map((goals) => ({ subject: goals[0]!.subject, goals }));
}

/** The whole subject, plain; null where it may not be whole or is one of a list. */
export function comparable(
  { document }: Linked,
  { unit, subject, start, end, number }: Quantity,
): string | null {
  const plain = fold(subject).replace(/\s/g, "").replace(FRAME, "");
  if (plain.length < SHORTEST_SUBJECT || isListed(unit)) return null;
  const before = document.folded.slice(Math.max(0, start - 1), start);
  const words = document.folded.slice(start, end);
  // 花生种植、收获机械化率分别达到65%和55%: whose the number is cannot be told from its subject alone.
  if (/分别|各\d|其中|、[^,。;]*分/.test(words) || number.end - start > 80) return null;
  return start === 0 || BOUNDARY.test(before) || /^[\s\S]{0,2}$/.test(before.trim()) || FRAME.test(words)
    ? plain
    : null;
}

/** True for rows of tables, and for what stands under a heading of a list of works. */
function isListed(unit: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent)
    if (ROW.test(at.path) || at.kind === "ATTACHMENT" || (at.kind === "COLUMN" && LIST.test(at.title ?? "")))
      return true;
  return false;
}

/** At least, at most, or just so. */
function sideOf({ operator }: Quantity): string {
  return operator[0]!;
}

const PERIODS = { YEAR: "每年", CUMULATIVE: "累计" } as const;

/** 每年, 累计, 5年内; null where the text says none. */
export function periodInWords(period: Quantity["period"]): string | null {
  if (period === null) return null;
  return period === "YEAR" || period === "CUMULATIVE" ? PERIODS[period] : `${period.slice(1, -1)}年内`;
}

/** `每年≥15名` */
export function printed({ operator, value, unitOfMeasure, period }: Quantity): string {
  const sign = operator === "=" ? "" : operator.replace(">=", "≥").replace("<=", "≤");
  return `${periodInWords(period) ?? ""}${sign}${value}${unitOfMeasure}`;
}
