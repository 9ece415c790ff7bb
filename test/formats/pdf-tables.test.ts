import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, noBrowser } from "../support/browser.ts";
import { gridRows } from "../support/grid-rows.ts";
import { readPrinted, repeat } from "../support/pdf.ts";

const LONG = "统筹推进数据汇聚和治理，健全常态化协调机制，完善标准规范，定期开展评估，及时总结推广经验。";

describe.skipIf(noBrowser)("tables that a PDF draws", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const gridsIn = async (html: string) => {
    const { text, grids = [] } = await readPrinted(browser, html);
    return { text, rows: grids.map((grid) => gridRows(text, grid)), grids };
  };

  test("merged cells, heads of two rows, an empty cell, a section over all columns", async () => {
    const { text, rows, grids } = await gridsIn(
      `<h1>河西市任务分工表</h1><table><tr><th rowspan=2>序号<th rowspan=2>领域<th rowspan=2>任务<th colspan=2>责任单位
      <tr><th>牵头<th>配合<tr><td>1<td rowspan=2>产业培育<td>建设示范园区<td>市经信局<td>市财政局、市商务局
      <tr><td>2<td>培育龙头企业<td>市发展改革委<td><tr><td colspan=5>二、要素保障
      <tr><td>3<td>人才<td>引育人才<td colspan=2>市人力社保局</table><p>表后的文字。</p>`,
    );
    expect(rows).toEqual([
      [
        ["序号↓2", "领域↓2", "任务↓2", "责任单位→2"],
        ["牵头", "配合"],
        ["1", "产业培育↓2", "建设示范园区", "市经信局", "市财政局、市商务局"],
        ["2", "培育龙头企业", "市发展改革委", ""],
        ["二、要素保障→5"],
        ["3", "人才", "引育人才", "市人力社保局→2"],
      ],
    ]);
    expect(text.slice(0, grids[0]!.start)).toBe("河西市任务分工表\n");
    expect(text.slice(grids[0]!.end)).toBe("\n表后的文字。");
  });

  test("over four pages with heads on each", async () => {
    const { text, rows, grids } = await gridsIn(
      `<table><thead><tr><th>序号<th>任务<th>牵头单位</thead>${repeat(
        60,
        (number) => `<tr><td>${number}<td>${LONG}第${number}项。<td>市第${number}局、市财政局`,
      )}</table><p>表后的段落。</p>`,
    );
    expect(grids.map(({ headRows }) => headRows)).toEqual([1]);
    expect(rows[0]).toEqual([
      ["序号", "任务", "牵头单位"],
      ...Array.from({ length: 60 }, (_, index) => [
        `${index + 1}`,
        `${LONG}第${index + 1}项。`,
        `市第${index + 1}局、市财政局`,
      ]),
    ]);
    expect(text.endsWith("\n表后的段落。")).toBe(true);
  });

  test("rows that the page breaks, and paragraphs in a cell", async () => {
    const words = (number: number) => `${LONG}继续深化。`.repeat((number % 3) + 3);
    const { rows } = await gridsIn(
      `<table><tr><th>序号<th style="width:60%">任务<th>责任单位${repeat(
        14,
        (number) => `<tr><td>${number}<td>${words(number)}<td>市第${number}局<br>市财政局`,
      )}</table>`,
    );
    expect(rows).toEqual([
      [
        ["序号", "任务", "责任单位"],
        ...Array.from({ length: 14 }, (_, index) => [
          `${index + 1}`,
          words(index + 1),
          `市第${index + 1}局¶市财政局`,
        ]),
      ],
    ]);
  });

  test.each([
    ["a box around each cell", `style="border-collapse:separate;border-spacing:2px" border=1`, ""],
    ["dashes", "", "td { border: 1px dashed #000 }"],
    ["dots", "", "td { border: 1px dotted #000 }"],
    ["no lines at the sides", "", "td:first-child { border-left: 0 } td:last-child { border-right: 0 }"],
    ["white words on dark heads", "", "tr:first-child { background: #036; color: #fff }"],
  ])("with %s", async (_, attributes, style) => {
    const { rows } = await gridsIn(
      `<style>${style}</style><p>说明。</p><table ${attributes}><tr><td>序号<td>任务<td>单位
      <tr><td>1<td>开展甲任务<td>市财政局<tr><td>2<td>开展乙任务<td>市商务局</table>`,
    );
    expect(rows).toEqual([
      [
        ["序号", "任务", "单位"],
        ["1", "开展甲任务", "市财政局"],
        ["2", "开展乙任务", "市商务局"],
      ],
    ]);
  });

  test("a frame around words is no table, and a table without lines is guessed from positions", async () => {
    const { text, rows } = await gridsIn(
      `<style>.bare td { border: 0 }</style><div style="border:1px solid #000;padding:9px"><p>方框中的提示。</p></div>
      <table class=bare><tr><td>序号<td>任务<td>单位${repeat(
        6,
        (number) => `<tr><td>${number}<td>推进第${number}项工作<td>市第${number}局`,
      )}</table>`,
    );
    expect(rows).toEqual([]);
    expect(text.split("\n").slice(0, 3)).toEqual([
      "方框中的提示。",
      "序号\t任务\t单位",
      "1\t推进第1项工作\t市第1局",
    ]);
  });
});
