import { touching, unread, type Account, type CueFinder } from "./cue.ts";
import type { UnreadReason } from "./reasons.ts";

/** The table of keys that sites print above a text: 索引号, 文号, 成文日期. What it says is read as metadata. */
const KEYS_OF_SITE =
  /索\s*引\s*号|发文(?:机[关构]|单位|字号|日期)|[成生][文成]日期|发布(?:机构|日期|单位)|文\s*号|主题分类|公开[方目]|有效性/g;
const FEWEST_KEYS = 2;
/** A table that states an owner, an indicator, a goal or a time has one of these in it. */
const PROMISES = /单位|部门|责任|牵头|负责|主体|指标|目标|任务|举措|措施|时限|期限|时间|完成|[≥≤]|20\d\d年/;
/** Telephones, posts and names of persons; fees; what was reached. */
const NO_CUE = /电话|手机|姓名|联系人|职务|收费|缴费|完成数|得分|排名|同比/;
/** Among them a column that charges somebody is told all the same. */
const CHARGES = /(?:责任|牵头|配合|主办|承办|负责)(?:单位|部门|科室|处室)/;

/** How much of a table is looked at for its head. */
const HEAD = 400;

/** Whether a table states nothing of the plan: that of the page's keys, or one that promises nothing. */
function isNone(words: string): boolean {
  const head = words.slice(0, HEAD);
  const isOfSite = (head.match(KEYS_OF_SITE)?.length ?? 0) >= FEWEST_KEYS;
  return isOfSite || !PROMISES.test(words) || (NO_CUE.test(head) && !CHARGES.test(head));
}

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
    const isNoCue = isNone(folded.slice(start, end));
    return {
      start,
      end,
      why: "TABLE_NOT_READ",
      state: read(grid) ? "READ" : isNoCue ? "OF_THE_PAGE" : "UNREAD",
    };
  });
  return [...glued, ...grids];
};

/** What the reader of tables says it could not read, by the code of its diagnostic. */
const SAID: Readonly<Record<string, UnreadReason>> = {
  TABLE_ROW_UNREAD: "ROW_NOT_READ",
  NAME_UNREAD: "CELL_WITHOUT_NAME",
  TIME_UNREAD: "CELL_WITHOUT_TIME",
  VALUE_UNREAD: "VALUE_NOT_READ",
};

/** Rows and cells that did not read as what their table promises. */
export const cellsUnread: CueFinder = ({ diagnostics }) =>
  diagnostics.flatMap(({ code, start, end }) =>
    SAID[code] ? [unread({ start, end, why: SAID[code] })] : [],
  );

/** `累计达到1000`, `<5.5`, `翻一番`: what may be a value; 计算方法 and 指标来源 hold none. */
const VALUE = /[\d<>≥≤]|翻[一两]番/;
const LONGEST_CELL = 16;

/**
 * Rows of a table of indicators that say no value though a short cell of theirs looks like one, in a table whose other rows
 * have values. One that only defines its indicators has none to say, nor has one of quality.
 */
export const indicatorsUnread: CueFinder = ({ folded, indicators, diagnostics }) => {
  const told = touching(diagnostics.filter(({ code }) => code === "VALUE_UNREAD"));
  const tablesWithValues = new Set(
    indicators.filter(({ values }) => values.length > 0).map(({ unit }) => unit),
  );
  return indicators
    .filter(
      ({ values, nature, unit, row, end }) =>
        values.length === 0 &&
        nature !== "QUALITATIVE" &&
        tablesWithValues.has(unit) &&
        !told(row) &&
        folded
          .slice(end, row.end)
          .split(/[\n\t ]/)
          .some((cell) => cell.length <= LONGEST_CELL && VALUE.test(cell)),
    )
    .map(({ start, end }) => unread({ start, end, why: "ROW_WITHOUT_VALUE" }));
};
