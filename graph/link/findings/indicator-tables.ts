import type { IndicatorRow, Span, Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import { gapsWithin, wholeGaps, type Gaps } from "./reach.ts";

/** One table of indicators that sets goals. */
export interface IndicatorTable {
  readonly unit: Unit | null;
  readonly rows: readonly IndicatorRow[];
  /** Those with a value to reach; a row without one only says what is looked at. */
  readonly goals: readonly IndicatorRow[];
  /** From its first row to its last. */
  readonly span: Span;
  /** Rows that are no indicators, so that the table was misread: nothing can be said of it. */
  readonly misread: Gaps;
  /** What else was not read: its values, and tables, parts and pages elsewhere. */
  readonly gaps: Gaps;
}

/** 杭州 · 10: what is no name of an indicator. */
const SHORTEST_NAME = 3;
const NO_NAME = /^[\d\s.,%-]*$|^[\u4e00-\u9fff]{2,4}(?:市|县|区|省|州)$/;

/** The tables of indicators that set goals. */
export function indicatorTables(linked: Linked): IndicatorTable[] {
  const { document } = linked;
  const whole = wholeGaps(document);
  const tables = new Map<Unit | null, IndicatorRow[]>();
  for (const row of document.indicators) tables.set(row.unit, [...(tables.get(row.unit) ?? []), row]);
  return [...tables]
    .map(([unit, rows]) => ({
      unit,
      rows,
      goals: rows.filter(({ values }) => values.some(({ kind }) => kind === "TARGET")),
      span: { start: rows[0]!.row.start, end: rows.at(-1)!.row.end },
      misread: rows
        .filter(({ name }) => name.length < SHORTEST_NAME || NO_NAME.test(name))
        .map(({ row }) => row),
      gaps: [...whole, ...(unit ? gapsWithin(linked, unit, "INDICATOR") : [])],
    }))
    .filter(({ goals }) => goals.length > 0);
}

/** A name without the unit behind it and without blanks: `每万人高价值发明专利拥有量`. */
export function plainName({ name }: IndicatorRow): string {
  return name.replace(/[(（][^()（）]{1,12}[)）]$/, "").replace(/\s/g, "");
}
