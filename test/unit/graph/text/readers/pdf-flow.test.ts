import { describe, expect, test } from "vitest";
import { zonesOf } from "../../../../../graph/text/readers/pdf-columns.ts";
import { withoutFootnotes } from "../../../../../graph/text/readers/pdf-footnotes.ts";
import { furnitureOf } from "../../../../../graph/text/readers/pdf-furniture.ts";
import { isOpenAt, joinedWords } from "../../../../../graph/text/readers/pdf-joining.ts";
import { linesOf, type Item, type PageLine } from "../../../../../graph/text/readers/pdf-lines.ts";
import { toParagraphs } from "../../../../../graph/text/readers/pdf-paragraphs.ts";
import { stripsOf } from "../../../../../graph/text/readers/pdf-strips.ts";

const item = (text: string, x: number, y: number, size = 10): Item => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
});
const line = (text: string, y: number, left = 100, size = 10): PageLine => ({
  text,
  left,
  right: left + text.length * size,
  y,
  size,
  columns: [left],
  frame: "60/0",
});

test("words set apart by hand: a raised mark refers to a footnote, a square does not", () => {
  const marked = [item("市农业农村局", 0, 50), item("①", 60, 54, 6), item("、市财政局", 66, 50)];
  expect(linesOf(marked, "").map(({ text }) => text)).toEqual(["市农业农村局、市财政局"]);
  const square = [item("面积100m", 0, 50), item("2", 60, 54, 6)];
  expect(linesOf(square, "").map(({ text }) => text)).toEqual(["面积100m2"]);
});

test.each([
  ["（责任单位：省数据局、各行业主管部", true],
  ["（责任单位：省市场监管（知识产权）局", true],
  ["（责任单位：省数据局）", false],
  [`（${"字".repeat(600)}`, false],
])("%s", (words, open) => expect(isOpenAt(words)).toBe(open));

test("a blank stands between Latin words only", () => {
  expect(joinedWords("use of large", "models")).toBe("use of large models");
  expect(joinedWords("突破", "1.8万亿元")).toBe("突破1.8万亿元");
});

describe("furniture", () => {
  const dropped = (...pages: PageLine[][]) => [...furnitureOf(pages)].map(({ text }) => text);
  const body = (count: number) =>
    Array.from({ length: count }, (_, index) => line(`正文第${"甲乙丙丁戊己"[index]}行。`, 600 - index * 20));

  test.each(["—２—", "- 2 -", "第 2 页 共 9 页", "·2·", "Page 2 of 9"])(
    "%s is the number of a page",
    (number) => expect(dropped([...body(5), line(number, 60)])).toEqual([number]),
  );

  test("bare numbers count with the pages; another stays", () =>
    expect(
      dropped(
        [...body(5), line("5", 60)],
        [...body(5), line("6", 60)],
        [...body(4), line("2035", 500), line("7", 60)],
      ),
    ).toEqual(["5", "6", "7"]));

  test("a head on two pages is dropped where it is set apart, and no line that charges somebody", () => {
    const page = [line("河西市文件汇编", 700), ...body(5), line("责任单位：市水务局", 100)];
    expect(
      dropped(
        page.slice(),
        page.map((other) => ({ ...other })),
      ),
    ).toEqual(["河西市文件汇编", "河西市文件汇编"]);
  });
});

test("notes at the foot of a page are told from its text by their size and mark", () => {
  const page = [
    line("正文的一行。", 600),
    line("① 排名第一的单位。", 90, 100, 8),
    line("注脚的第二行。", 80, 100, 8),
  ];
  const { body, notes } = withoutFootnotes(page, 10);
  expect([body.length, notes.length]).toEqual([1, 2]);
});

test("a note stands behind the paragraph that it interrupts, without its mark", () => {
  const flow = [
    { line: line("（一）推进检测。（责任单位：市农业农村局、", 100), note: false, page: 1 },
    { line: line("① 排名第一的单位牵头。", 60, 100, 8), note: true, page: 1 },
    { line: line("市财政局）", 700), note: false, page: 2 },
  ];
  expect(toParagraphs(flow).blocks.map((block) => "text" in block && block.text)).toEqual([
    "（一）推进检测。（责任单位：市农业农村局、市财政局）",
    "排名第一的单位牵头。",
  ]);
});

test("prose in two columns has two zones, cells beside each other have one", () => {
  const prose = Array.from({ length: 8 }, (_, row) => [
    item("左栏的正文写满整行没有空", 0, 500 - row * 20),
    item("右栏的正文写满整行没有空", 150, 500 - row * 20),
  ]).flat();
  expect(zonesOf(prose).map(({ column }) => column)).toEqual([1, 2]);
  const cells = Array.from({ length: 8 }, (_, row) => [
    item(`${row}`, 0, 500 - row * 20),
    item("推进工作", 40, 500 - row * 20),
    item("市财政局", 160, 500 - row * 20),
    item("年底", 240, 500 - row * 20),
  ]).flat();
  expect(zonesOf(cells).map(({ column }) => column)).toEqual([0]);
});

test("navigation beside the text is a strip, balloons are no text", () => {
  const text = Array.from({ length: 10 }, (_, row) =>
    item("正文的一行写满了这一页的宽度没有空", 80, 500 - row * 20),
  );
  const links = ["首页", "机构", "办事", "公开"].map((words, row) => item(words, 0, 493 - row * 33));
  expect(stripsOf([...text, ...links])).toEqual({ beside: [links], balloons: [], text });
  const balloons = [0, 1, 2].map((row) => item("删除[张三]:", 300, 473 - row * 33, 7));
  expect(stripsOf([...text, ...balloons])).toEqual({ beside: [], balloons, text });
});
