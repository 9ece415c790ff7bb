import "../../support/texts.ts";
import { expect, test } from "vitest";
import type { MatrixRow, ResponsibilityMatrix, Witness } from "../../../web/api/matrix.query.ts";
import { textOf } from "../../../web/i18n/use-text.ts";
import { countOf, disagrees, gridOf, isNobodys, orderOf, rowsOf, sortOf } from "../../../web/matrix/grid.ts";
import { matrixRecords } from "../../../web/matrix/records.ts";
import { saidOf } from "../../../web/matrix/said.ts";
import { cellBeside, cellId, chosenCell } from "../../../web/matrix/selection.ts";

type Role = NonNullable<Witness["role"]>;

/** A word of `quote` on a line, as body or annex would say it. */
const says = (role: Role, quote: string, line: number): Witness => ({
  id: `${quote}${line}`,
  role,
  method: "EXPLICIT",
  rule: "clause/names",
  repair: null,
  printed: quote,
  phraseStart: 0,
  phraseEnd: quote.length,
  evidence: {
    kind: "QUOTATION",
    policy: "p",
    unit: null,
    quote,
    start: 0,
    end: quote.length,
    line,
    statement: null,
    publisher: null,
    url: null,
    date: null,
  },
});

const row = (
  id: string,
  twin: boolean,
  cells: MatrixRow["cells"],
  part: "BODY" | "ANNEX" = "BODY",
): MatrixRow => ({
  provision: { id, name: `(${id})`, cite: `一、(${id})`, part },
  annex: twin ? { id: `a${id}`, name: id, cite: `附件 一、(${id})` } : null,
  cells,
  elsewhere: [],
});

const bureau = (id: string) => ({ id, name: id, fullName: `区${id}`, group: false });

/**
 * 甲 answers for 一 and 三; 乙 leads 三 in the body and supports it in the annex; 二 belongs to nobody;
 * 四 stands in the annex alone.
 */
const matrix: ResponsibilityMatrix = {
  policy: { id: "p", name: "方案" },
  bureaus: [bureau("乙"), bureau("甲")],
  rows: [
    row("一", true, [{ bureau: "甲", body: says("SHARED", "甲局", 3), annex: says("SHARED", "甲局", 30) }]),
    row("二", true, []),
    row("三", true, [
      { bureau: "甲", body: null, annex: says("SUPPORT", "甲局", 31) },
      { bureau: "乙", body: says("LEAD", "乙局", 5), annex: says("SUPPORT", "乙局", 31) },
    ]),
    row("四", false, [{ bureau: "乙", body: says("SOLE", "乙局", 40), annex: null }], "ANNEX"),
  ],
};

const rowIds = (sort: string, filter: readonly string[] = []) =>
  gridOf(matrix, sort, filter).rows.map(({ provision }) => provision.id);

test("rows stand as in the document, by load, or with disagreement first; equals keep their order", () => {
  expect(rowIds("")).toEqual(["一", "二", "三", "四"]);
  expect(rowIds("rows:load")).toEqual(["三", "一", "四", "二"]);
  expect(rowIds("rows:disagree")).toEqual(["三", "一", "二", "四"]);
  expect(rowIds("rows:nonsense")).toEqual(["一", "二", "三", "四"]);
});

test("columns stand as the document first names them, or by load", () => {
  const columns = (sort: string) =>
    gridOf(matrix, sort, []).columns.map(({ bureau: { id }, load }) => `${id}${load}`);
  expect(columns("")).toEqual(["甲2", "乙2"]);
  expect(columns("columns:load")).toEqual(["甲2", "乙2"]);
});

test("an order is written and read again; the document's is not written", () => {
  for (const sort of ["", "rows:load", "columns:load", "rows:disagree columns:load"])
    expect(sortOf(orderOf(sort))).toBe(sort);
});

test("body and annex disagree when one is silent or the roles differ, never where there is one witness", () => {
  expect(rowsOf(matrix).map(({ disagreements }) => disagreements)).toEqual([0, 0, 2, 0]);
  expect(disagrees(row("五", false, []), { body: says("SOLE", "甲局", 1), annex: null })).toBe(false);
});

test("what a row of the annex says is the annex's word", () => {
  const [cell] = rowsOf(matrix)[3]!.cells;
  expect([cell!.body, cell!.annex?.role]).toEqual([null, "SOLE"]);
});

test("narrowings leave rows that pass any of them, and the bodies they name", () => {
  expect(rowIds("", ["disagree"])).toEqual(["三"]);
  expect(rowIds("", ["disagree", "unowned"])).toEqual(["二", "三"]);
  expect(gridOf(matrix, "", ["unowned"]).columns).toEqual([]);
  expect([countOf(rowsOf(matrix), "disagree"), countOf(rowsOf(matrix), "unowned")]).toEqual([1, 1]);
});

test("a cell is found by its id; an id of nothing finds nothing", () => {
  const chosen = (id: string | null) => chosenCell(rowsOf(matrix), matrix.bureaus, id);
  expect(chosen(cellId("三", "乙"))?.cell.body?.role).toBe("LEAD");
  for (const id of [null, "三", cellId("一", "乙"), cellId("九", "甲")]) expect(chosen(id)).toBeNull();
});

test("arrow keys go from one filled cell to the next, and at the end of a row into the next", () => {
  const grid = gridOf(matrix, "", []);
  expect(cellBeside(grid, cellId("一", "甲"), "ArrowRight")).toBe(cellId("三", "甲"));
  expect(cellBeside(grid, cellId("三", "乙"), "ArrowLeft")).toBe(cellId("三", "甲"));
  expect(cellBeside(grid, cellId("三", "乙"), "ArrowDown")).toBe(cellId("四", "乙"));
  expect(cellBeside(grid, cellId("三", "甲"), "ArrowUp")).toBe(cellId("一", "甲"));
  expect(cellBeside(grid, cellId("三", "甲"), "End")).toBe(cellId("三", "乙"));
  expect(cellBeside(grid, cellId("一", "甲"), "ArrowUp")).toBeNull();
  expect(cellBeside(grid, cellId("一", "甲"), "x")).toBeNull();
});

test("a cell says in words what its halves show", () => {
  const said = (at: number, cell: number) =>
    saidOf(rowsOf(matrix)[at]!, rowsOf(matrix)[at]!.cells[cell]!, textOf("zh"));
  expect(said(0, 0)).toBe("正文：按职责分工；附件：按职责分工");
  expect(said(2, 1)).toBe("正文：牵头；附件：配合；不一致");
  expect(said(2, 0)).toBe("正文：未写；附件：配合；不一致");
  expect(said(3, 0)).toBe("附件：单独负责");
});

test("the spreadsheet has a line for each charge with both quotations, and one for what nobody owns", () => {
  expect(matrixRecords(matrix, rowsOf(matrix), textOf("zh"), "zh").slice(1)).toEqual([
    ["一、(一)", "(一)", "附件 一、(一)", "区甲", "按职责分工", "甲局", 3, "按职责分工", "甲局", 30, "一致"],
    ["一、(二)", "(二)", "附件 一、(二)", "未指定", "", "", "", "", "", "", ""],
    ["一、(三)", "(三)", "附件 一、(三)", "区甲", "", "", "", "配合", "甲局", 31, "不一致"],
    ["一、(三)", "(三)", "附件 一、(三)", "区乙", "牵头", "乙局", 5, "配合", "乙局", 31, "不一致"],
    ["一、(四)", "(四)", "", "区乙", "", "", "", "单独负责", "乙局", 40, "仅一处"],
  ]);
});

test("a row whose parts are charged is nobody's no more", () => {
  const parts = [{ id: "二1", name: "1.建设", cite: "附件2 1" }];
  const [own, charged] = rowsOf({
    ...matrix,
    rows: [row("二", true, []), { ...row("五", false, []), elsewhere: parts }],
  });
  expect([isNobodys(own!), isNobodys(charged!)]).toEqual([true, false]);
  expect(countOf([own!, charged!], "unowned")).toBe(1);
});
