import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, noBrowser } from "../support/browser.ts";
import { inMiddle, readPrinted, repeat, toldIn } from "../support/pdf.ts";

const LONG = "统筹推进数据汇聚和治理，健全常态化协调机制，完善标准规范，定期开展评估，及时总结推广经验。";
const HAN = "一二三四五六七八九十";

describe.skipIf(noBrowser)("what a page of a PDF shows", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("a clause goes on until its bracket closes, over early ends of lines and over pages", async () => {
    const bodies = ["省数据局、各行业主管部", "门、省市场监管（知识产权）局、", "各市人民政府"];
    const { text } = await readPrinted(
      browser,
      repeat(10, (number) => {
        const words = LONG.repeat(3) + LONG.slice(0, number * 3);
        return `<p>（${HAN[number - 1]}）推进工作。${words}（责任单位：${bodies.join("<br>")}）</p>`;
      }),
    );
    expect(text.split("\n").map((line) => line.slice(line.indexOf("（责任单位")))).toEqual(
      Array.from({ length: 10 }, () => `（责任单位：${bodies.join("")}）`),
    );
  });

  test("two columns are read one after the other, below a title over both", async () => {
    const measure = (number: number) =>
      `（${HAN[number - 1]}）推进工作。${LONG}${LONG}（责任单位：市第${number}局）`;
    const { text, notes } = await readPrinted(
      browser,
      `<h1>河西市公报</h1><div style="column-count:2;column-gap:30px">
      ${repeat(9, (number) => `<p>${measure(number)}</p>`)}</div>`,
    );
    expect(text.split("\n")).toEqual([
      "河西市公报",
      ...Array.from({ length: 9 }, (_, index) => measure(index + 1)),
    ]);
    expect(notes?.map(({ code }) => code)).toContain("COLUMNS_READ");
  });

  test("a watermark across the words is not read, and told", async () => {
    const source = await readPrinted(
      browser,
      `<div style="position:fixed;top:150px;left:90px;transform:rotate(-40deg);font-size:60px;color:#ddd">内部资料</div>
      ${repeat(4, (number) => `<p>（${HAN[number - 1]}）推进工作。${LONG}</p>`)}`,
    );
    expect(source.text.split("\n")).toEqual(
      Array.from({ length: 4 }, (_, index) => `（${HAN[index]}）推进工作。${LONG}`),
    );
    expect(toldIn(source)).toEqual([expect.stringContaining("未读：内部资料 / ")]);
  });

  test("white and transparent words are not read, doubled ones once", async () => {
    const { text } = await readPrinted(
      browser,
      `<div style="position:relative;height:40px;font-size:24px">
      <span style="position:absolute;left:90px">河西市方案</span>
      <span style="position:absolute;left:90.4px;top:0.2px">河西市方案</span></div>
      <p>公开的文字。<span style="color:#fff">隐藏的文字。</span>后面的文字。</p><p style="opacity:0">透明的文字</p>`,
      { printBackground: true },
    );
    expect(text).toBe("河西市方案\n公开的文字。  后面的文字。");
  });

  test("balloons of changes in the margin are not read, and told", async () => {
    const source = await readPrinted(
      browser,
      `<div style="display:flex"><div style="width:440px">
      ${repeat(5, (number) => `<p>（${HAN[number - 1]}）推进工作。${LONG}</p>`)}</div>
      <div style="margin-left:30px;font-size:9px;line-height:2.1;padding-top:5px">
      ${repeat(5, (number) => `<div>删除[张${number}]: 原来的文字</div>`)}</div></div>`,
    );
    expect(source.text).not.toContain("删除");
    expect(source.text.split("\n")).toHaveLength(5);
    expect(toldIn(source)).toEqual([expect.stringContaining("第 1 页页边印有修订或批注")]);
  });

  test("a page that is an image among pages of text is told with its number", async () => {
    const image =
      "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='9'/></svg>";
    const png = await browser.newPage();
    await png.setContent(`<img src="${image}" width="300" height="300">`);
    const shot = (await png.screenshot()).toString("base64");
    await png.close();
    const source = await readPrinted(
      browser,
      `<p>第一页的文字。${LONG}</p><div style="break-before:page">
      <img style="width:100%;height:900px" src="data:image/png;base64,${shot}"></div>
      <p style="break-before:page">第三页的文字。${LONG}</p>`,
    );
    expect(source.text.split("\n")).toEqual([`第一页的文字。${LONG}`, `第三页的文字。${LONG}`]);
    expect(toldIn(source)).toEqual([expect.stringContaining("PAGE_NOT_READ 第 2 页是扫描图像，没有文字")]);
  });

  test("a head on two pages is dropped, a numbered heading and an owner at their edges stay", async () => {
    const page = (number: number) =>
      `<div style="height:850px;position:relative;break-after:page"><p>（${HAN[number]}）推进工作。</p>
      <p style="position:absolute;bottom:0">责任单位：市水务局</p></div>`;
    const { text } = await readPrinted(browser, page(0) + page(1), {
      headerTemplate: inMiddle("河西市文件汇编"),
    });
    expect(text.split("\n")).toEqual([
      "（一）推进工作。",
      "责任单位：市水务局",
      "（二）推进工作。",
      "责任单位：市水务局",
    ]);
  });

  test("a number of ten thousands at the beginning of a line is no heading", async () => {
    const { text } = await readPrinted(
      browser,
      `<p>（一）发展目标。到2027年，全市数字经济核心产业营业收入突破<br>1.8万亿元，规模以上企业超过300家。</p>`,
    );
    expect(text).toBe(
      "（一）发展目标。到2027年，全市数字经济核心产业营业收入突破1.8万亿元，规模以上企业超过300家。",
    );
  });
});
