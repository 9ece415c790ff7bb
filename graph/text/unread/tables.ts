import { touching, unread, type Account, type CueFinder } from "./cue.ts";

/** `索引号：…  发布机构：…`: the table of keys that a site prints above a text states nothing of the plan. */
const OF_THE_PAGE = /索\s?引\s?号|发布(?:机构|日期)|公开(?:日期|方式)|组配分类|主题分类/;
const HEAD = 80;

/** Tables from which neither an owner nor an indicator, a unit, a goal nor a time was taken. */
export const tablesUnread: CueFinder = ({
  source,
  folded,
  clauses,
  indicators,
  units,
  quantities,
  deadlines,
  diagnostics,
}) => {
  const glued = diagnostics
    .filter(({ code }) => code === "TABLE_GLUED")
    .map(({ start, end }) => unread({ start, end, why: "TABLE_RUN_TOGETHER" }));
  const read = touching([
    ...clauses,
    ...indicators.map(({ row }) => row),
    ...units.map(({ start, end }) => ({ start, end })),
    ...quantities,
    ...deadlines,
  ]);
  const grids = (source.grids ?? []).map((grid): Account => {
    const { start, end } = grid;
    const ofThePage = OF_THE_PAGE.test(folded.slice(start, start + HEAD));
    const state = read(grid) ? "READ" : ofThePage ? "OF_THE_PAGE" : "UNREAD";
    return { start, end, why: "TABLE_NOT_READ", state };
  });
  return [...glued, ...grids];
};

/** `累计达到1000`, `<5.5`, `翻一番`: what may be a value; 计算方法 and 指标来源 hold none. */
const VALUE = /[\d<>≥≤]|翻[一两]番/;
const LONGEST_CELL = 16;

/**
 * Rows of a table of indicators that say no value though a short cell of theirs looks like one, in a table whose other rows
 * have values. One that only defines its indicators has none to say.
 */
export const indicatorsUnread: CueFinder = ({ folded, indicators }) => {
  const tablesWithValues = new Set(
    indicators.filter(({ values }) => values.length > 0).map(({ unit }) => unit),
  );
  return indicators
    .filter(
      ({ values, nature, unit, row, end }) =>
        values.length === 0 &&
        nature !== "QUALITATIVE" &&
        tablesWithValues.has(unit) &&
        folded
          .slice(end, row.end)
          .split(/[\n\t ]/)
          .some((cell) => cell.length <= LONGEST_CELL && VALUE.test(cell)),
    )
    .map(({ start, end }) => unread({ start, end, why: "ROW_WITHOUT_VALUE" }));
};
