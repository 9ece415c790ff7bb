import { describe, expect, test } from "vitest";
import { DrawnPage, pdfOf } from "../../../../support/drawn-pdf.ts";
import {
  drawTable,
  flowing,
  HEAD,
  ownersOfPlan,
  ownersOfRows,
  planOf,
  taskRows,
  type Border,
  type Cell,
} from "../../../../support/drawn-plans.ts";
import { saidBy } from "../../../../support/reading.ts";

const ownersIn = async (pages: readonly DrawnPage[]) => (await saidBy("drawn.pdf", pdfOf(pages))).owners;

function page(
  rows: readonly (readonly Cell[])[],
  ...how: [Border?, { centred?: boolean; widths?: number[] }?]
) {
  const drawn = new DrawnPage();
  drawn.text(220, 740, "重点任务分工表", 18);
  drawTable(drawn, rows, ...how);
  drawn.text(290, 40, "— 1 —", 10);
  return drawn;
}

describe("tables are read however they are drawn", () => {
  const borders: Border[] = [
    "lines",
    "thin boxes",
    "dashes",
    "double",
    "inner",
    "boxes",
    "level",
    "three",
    "zebra",
    "every other",
    "none",
  ];
  test.each(borders.flatMap((border) => [false, true].map((centred) => ({ border, centred }))))(
    "$border, centred: $centred",
    async ({ border, centred }) => {
      expect(await ownersIn([page([HEAD, ...taskRows(8)], border, { centred })])).toEqual(ownersOfRows(8));
    },
  );

  test.each(["lines", "level", "zebra", "none"] as const)(
    "%s, over pages, heads repeated",
    async (border) => {
      const rows = taskRows(10);
      const parts = [page([HEAD, ...rows.slice(0, 5)], border), new DrawnPage()];
      drawTable(parts[1]!, [HEAD, ...rows.slice(5)], border, { top: 780 });
      parts[1]!.text(290, 40, "— 2 —", 10);
      expect(await ownersIn(parts)).toEqual(ownersOfRows(10));
    },
  );

  test.each(["lines", "level"] as const)("%s, over pages, without heads", async (border) => {
    const rows = taskRows(10);
    const parts = [page([HEAD, ...rows.slice(0, 5)], border), new DrawnPage()];
    drawTable(parts[1]!, rows.slice(5), border, { top: 780 });
    expect(await ownersIn(parts)).toEqual(ownersOfRows(10));
  });

  test.each(["lines", "level"] as const)("%s, a category over several rows", async (border) => {
    const rows = taskRows(8).map((row, index): Cell[] => {
      const over = index === 0 ? { words: "产业培育", rows: 5 } : { words: "要素保障", rows: 3 };
      return [index === 0 || index === 5 ? over : null, ...row.slice(1)];
    });
    const drawn = page([["领域", ...HEAD.slice(1)], ...rows], border, { widths: [60, 150, 85, 130, 55] });
    expect(await ownersIn([drawn])).toEqual(ownersOfRows(8));
  });

  test.each(["lines", "level"] as const)("%s, rows over all columns", async (border) => {
    const section = (words: string): Cell[] => [{ words, columns: 5 }, null, null, null, null];
    const rows = taskRows(6);
    const drawn = page(
      [HEAD, section("一、产业培育"), ...rows.slice(0, 3), section("二、要素保障"), ...rows.slice(3)],
      border,
    );
    expect(await ownersIn([drawn])).toEqual(ownersOfRows(6));
  });

  test("without numbers, a line above, below and under the head", async () => {
    const rows = [HEAD, ...taskRows(6)].map((row) => row.slice(1));
    expect(await ownersIn([page(rows, "three", { widths: [180, 95, 130, 65] })])).toEqual(ownersOfRows(6));
  });

  test("between two measures, with nothing drawn", async () => {
    const drawn = new DrawnPage();
    drawn.text(113, 780, "（一）推进建设。按下表落实。（责任单位：市数据局、市财政局）", 14);
    const end = drawTable(drawn, [HEAD, ...taskRows(5)], "none", { top: 750 });
    drawn.text(113, end - 30, "（二）加强考核。（责任单位：市民政局、市水利局）", 14);
    expect(await ownersIn([drawn])).toEqual([
      "市数据局:SHARED",
      "市财政局:SHARED",
      ...ownersOfRows(5),
      "市民政局:SHARED",
      "市水利局:SHARED",
    ]);
  });

  test("a category that is set upright", async () => {
    const drawn = new DrawnPage();
    const rows = taskRows(4).map((row, index): Cell[] => [
      index === 0 ? { words: "", rows: 4 } : null,
      ...row.slice(1),
    ]);
    drawTable(drawn, [["领域", ...HEAD.slice(1)], ...rows], "lines");
    drawn.text(88, 640, "产业", 10.5, { font: "F2" });
    expect(await ownersIn([drawn])).toEqual(ownersOfRows(4));
  });
});

describe("words and lines that are no table", () => {
  test("bodies of a letterhead in rows and columns", async () => {
    const pages = flowing(planOf(2));
    for (const [at, name] of ["发展改革委", "教育局", "科技局", "经信局"].entries())
      pages[0]!.text(80 + (at % 2) * 200, 830 - Math.floor(at / 2) * 24, `河西市${name}`, 16);
    expect(await ownersIn(pages)).toEqual(ownersOfPlan(2));
  });

  test("lines between paragraphs, and a frame around a page", async () => {
    const pages = flowing(planOf(4), { lines: 20 });
    for (const drawn of pages) {
      for (const y of [740, 662, 558]) drawn.line(85, y, 505, y);
      drawn.box(60, 60, 475, 740);
    }
    expect(await ownersIn(pages)).toEqual(ownersOfPlan(4));
  });
});
