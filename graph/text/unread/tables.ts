import { touching, type Cue, type CueFinder } from "./cue.ts";

/** Tables from which neither an owner nor an indicator, a unit, a goal nor a time was taken. */
export const tablesUnread: CueFinder = ({
  source,
  clauses,
  indicators,
  units,
  quantities,
  deadlines,
  diagnostics,
}) => {
  const glued = diagnostics
    .filter(({ code }) => code === "TABLE_GLUED")
    .map(({ start, end }): Cue => ({ start, end, why: "TABLE_RUN_TOGETHER" }));
  const read = touching([
    ...clauses,
    ...indicators.map(({ row }) => row),
    ...units.map(({ start, end }) => ({ start, end })),
    ...quantities,
    ...deadlines,
  ]);
  const grids = (source.grids ?? [])
    .filter((grid) => !read(grid))
    .map(({ start, end }): Cue => ({ start, end, why: "TABLE_NOT_READ" }));
  return [...glued, ...grids];
};

/** Rows of a table of indicators that say no value. One of quality alone has none to say. */
export const indicatorsUnread: CueFinder = ({ indicators }) =>
  indicators
    .filter(
      ({ values, nature, row, end }) => values.length === 0 && nature !== "QUALITATIVE" && row.end > end,
    )
    .map(({ start, end }): Cue => ({ start, end, why: "ROW_WITHOUT_VALUE" }));
