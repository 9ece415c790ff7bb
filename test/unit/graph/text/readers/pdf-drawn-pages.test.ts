import { describe, expect, test } from "vitest";
import { DrawnPage, pdfOf } from "../../../../support/drawn-pdf.ts";
import { bodiesOf, flowing, ownersOfPlan, planOf } from "../../../../support/drawn-plans.ts";
import { reading, saidBy, toldBy } from "../../../../support/reading.ts";

const ownersIn = async (pages: readonly DrawnPage[]) => (await saidBy("drawn.pdf", pdfOf(pages))).owners;

describe("a clause goes on over pages, whatever stands between its halves", () => {
  const feet: Record<string, (page: DrawnPage, number: number) => void> = {
    "a number": (page, number) => page.text(290, 50, `${number}`, 10.5),
    "a number between dashes, left and right": (page, number) =>
      page.text(number % 2 ? 450 : 85, 50, `— ${number} —`, 14),
    "第 1 页 共 9 页": (page, number) => page.text(260, 50, `第 ${number} 页 共 9 页`, 9),
    "1 / 9": (page, number) => page.text(290, 50, `${number} / 9`, 10),
    "heads of odd and even pages": (page, number) =>
      page.text(200, 800, number % 2 ? "河西市数据工作方案" : "河西市人民政府文件", 9),
    "a footnote": (page) => {
      page.line(85, 120, 220, 120);
      page.text(85, 105, "①数据产业集聚区以主管部门公布的名录为准。", 9);
    },
  };
  test.each(Object.keys(feet))("%s", async (foot) => {
    expect(await ownersIn(flowing(planOf(8), { foot: feet[foot]! }))).toEqual(ownersOfPlan(8));
  });
});

describe("words are read however they are set", () => {
  test("sign by sign, with room between", async () => {
    const pages = flowing(planOf(5), {
      signs: 26,
      put: (page, x, y, words, size) =>
        [...words].forEach((sign, at) => page.text(x + at * size * 1.15, y, sign, size)),
    });
    expect(await ownersIn(pages)).toEqual(ownersOfPlan(5));
  });

  test("a label whose signs stand apart", async () => {
    const plan = planOf(5).map((words) => words.replace("责任单位", "责　任　单　位"));
    expect(await ownersIn(flowing(plan))).toEqual(ownersOfPlan(5));
  });

  test.each([
    [90, (x: number, y: number) => [0, 1, -1, 0, 842 - y - 50, x]],
    [180, (x: number, y: number) => [-1, 0, 0, -1, 595 - x, 842 - y]],
    [270, (x: number, y: number) => [0, -1, 1, 0, y - 200, 842 - x]],
  ])("on pages turned by %i degrees", async (rotate, matrix) => {
    const pages = flowing(planOf(5), {
      rotate,
      put: (page, x, y, words, size) => page.text(0, 0, words, size, { matrix: matrix(x, y) }),
    });
    expect(await ownersIn(pages)).toEqual(ownersOfPlan(5));
  });
});

describe("words that the edge of a part cuts off", () => {
  const cut = () => {
    const pages = flowing(planOf(4), { signs: 32, lines: 30 });
    for (const page of pages) page.operators.unshift("0 0 515 842 re W n");
    return pdfOf(pages);
  };
  test("are marked and told, and make no name", async () => {
    const { text } = await reading("cut.pdf", cut());
    expect(text).toContain("\uFFFD");
    expect(await toldBy("cut.pdf", cut())).toContain("PART_NOT_READ");
    const known = new Set(Array.from({ length: 12 }, (_, index) => bodiesOf(index)).flat());
    const { owners } = await saidBy("cut.pdf", cut());
    expect(owners.map((owner) => owner.split(":")[0]!).filter((name) => !known.has(name))).toEqual([]);
  });

  test("words outside of it are not read", async () => {
    const page = new DrawnPage();
    page.operators.push("q 0 500 595 342 re W n");
    page.text(85, 700, "可见的文字。", 14);
    page.text(85, 300, "看不见的文字。", 14);
    page.operators.push("Q");
    expect((await reading("clip.pdf", pdfOf([page]))).text).toBe("可见的文字。");
  });
});
