import { describe, expect, test } from "vitest";
import { BODY, told } from "./told.ts";

const notice = "关于印发《北塘市冷链方案》的通知";

describe("who signs", () => {
  const issuersOf = (head: string, tail = "") => told(`${head}${BODY}${tail}`).issuers;

  test("six, a line each, no cut", () => {
    const names = ["发展和改革委员会", "教育局", "科学技术局", "财政局", "商务局", "医疗保障局"].map(
      (name) => `北塘市${name}`,
    );
    const signed = names.map((name) => `        ${name}\n`).join("");
    expect(issuersOf(`\n        ${notice}\n        各有关单位：\n${signed}        2025年7月16日\n`)).toEqual(
      names,
    );
  });

  test("a body above the menu of a site is a link of the site", () => {
    const head = "国家水务局\n首页\n政务公开\n北塘市水务局关于印发《北塘市节水方案》的通知\n";
    expect(issuersOf(head)).toEqual(["北塘市水务局"]);
  });

  test.each<[string, string, string[]]>([
    [
      "three on two lines, parted by blanks",
      `
        北塘市农业农村局等三部门${notice}
        各有关单位：
        北塘市农业农村局      北塘市商务局
        北塘市财政局
        2025年7月16日
`,
      ["北塘市农业农村局", "北塘市商务局", "北塘市财政局"],
    ],
    [
      "two glued on one line",
      `
        ${notice}
        北塘市农业农村局北塘市商务局
        2025年7月16日
`,
      ["北塘市农业农村局", "北塘市商务局"],
    ],
    [
      "a letterhead of columns with a broken name",
      `
        云岭省工业和信息化厅
        云岭省发展和改革
        委员会             文件
        云工信〔2024〕9号
        ${notice}
`,
      ["云岭省工业和信息化厅", "云岭省发展和改革委员会"],
    ],
    [
      "a letterhead of one",
      `
        北塘市人民政府办公室文件
        北政办发〔2024〕7号
        关于加快冷链发展的实施意见
`,
      ["北塘市人民政府办公室"],
    ],
    [
      "in full where the title is short",
      `
        市商务局${notice}
        各县（区）：
        北塘市商务局
        2024年3月5日
`,
      ["北塘市商务局"],
    ],
    [
      "a committee of the party and a government before 关于",
      `
        中共青原县委 青原县人民政府
        关于推进冷链发展的实施意见
        （2024年3月5日）
`,
      ["中共青原县委", "青原县人民政府"],
    ],
    [
      "with the seal in brackets",
      `
        ${notice}
        北塘市商务局（盖章）
        2024年3月5日
`,
      ["北塘市商务局"],
    ],
    [
      "not the signer of the draft",
      `
        北塘市商务局文件
        北商发〔2024〕3号              签发人：王立
        ${notice}
`,
      ["北塘市商务局"],
    ],
    [
      "not a drawing of private characters",
      `
        \uE0A1\uE0A2\uE0A3局
        北塘市商务局文件
        北商发〔2024〕3号
        ${notice}
`,
      ["北塘市商务局"],
    ],
    [
      "before 等两部门, when nobody signs",
      `
        北塘市商务局等两部门${notice}
        各县（区）：
        现将方案印发给你们。
`,
      ["北塘市商务局"],
    ],
    [
      "by the key above the text",
      `
        索引号：007-2024-01  发布机构：北塘市商务局  成文日期：2024年3月5日
        关于加快冷链发展的实施意见
`,
      ["北塘市商务局"],
    ],
  ])("%s", (_, head, issuers) => {
    expect(issuersOf(head)).toEqual(issuers);
  });

  test("below the body, before the annexes", () => {
    const tail = `
        附件：任务清单
        北塘市商务局
        2024年3月5日
        （此件公开发布）
        附件
        任务清单
${"        1.开展检查。\n".repeat(20)}`;
    expect(issuersOf("\n        关于加快冷链发展的实施意见\n        各县（区）：\n", tail)).toEqual([
      "北塘市商务局",
    ]);
  });
});

describe("number, dates and level", () => {
  test.each<[string, string, Partial<ReturnType<typeof told>>]>([
    [
      "an order",
      `
        北塘市人民政府令
        第16号
        《北塘市冷链管理办法》已经审议通过，现予公布。
        市长 王立
        2024年3月5日
        北塘市冷链管理办法
`,
      { docNumber: "北塘市人民政府令第16号", title: "北塘市冷链管理办法", issuedOn: "2024-03-05" },
    ],
    [
      "an order in the bracket below the title",
      `
        北塘市冷链管理办法
        （2024年3月5日北塘市人民政府令第16号公布）
`,
      { docNumber: "北塘市人民政府令第16号", issuedOn: "2024-03-05", level: "MUNICIPAL" },
    ],
    [
      "square brackets and blanks",
      `
        ${notice}
        北商发 [ 2024 ] 12 号
`,
      { docNumber: "北商发〔2024〕12号" },
    ],
    [
      "the number of what a sentence cites is not the own one",
      `
        北塘市冷链方案
        按照云政发〔2023〕5号文件要求，为加快发展，制定本方案。
`,
      { docNumber: null },
    ],
    [
      "a reprint without a number of its own",
      `
        北塘市财政局转发云岭省财政厅关于加强资金管理的通知
        各县（区）财政局：
        现将《云岭省财政厅关于加强资金管理的通知》转发给你们。
        北塘市财政局
        2024年3月5日
        云岭省财政厅关于加强资金管理的通知
        云财发〔2024〕3号
`,
      { docNumber: null, issuers: ["北塘市财政局"], issuedOn: "2024-03-05", level: "MUNICIPAL" },
    ],
    [
      "published and issued told apart",
      `
        ${notice}
        发布时间：2024-03-11 09:30   来源：市商务局   浏览次数：12
        各县（区）：
        北塘市商务局
        2024年3月5日
`,
      { issuedOn: "2024-03-05", publishedOn: "2024-03-11" },
    ],
    [
      "a day of the page is no day of issue",
      `
        北塘市冷链方案
        2024-03-11   来源：北塘日报
`,
      { issuedOn: null, publishedOn: "2024-03-11", stage: null },
    ],
    [
      "a zero of another alphabet",
      `
        ${notice}
        北塘市商务局
        二О二四年三月五日
`,
      { issuedOn: "2024-03-05", issuers: ["北塘市商务局"] },
    ],
    [
      "a bracket with 印发",
      `
        北塘市冷链方案
        （北塘市商务局2024年3月5日印发）
`,
      { issuedOn: "2024-03-05" },
    ],
    [
      "a district of a city",
      `
        北塘市临江区人民政府办公室关于印发冷链方案的通知
        北塘市临江区人民政府办公室
        2024年3月5日
`,
      { level: "COUNTY" },
    ],
    [
      "a city of a province",
      `
        云岭省北塘市商务局${notice}
        云岭省北塘市商务局
        2024年3月5日
`,
      { level: "MUNICIPAL" },
    ],
    [
      "a department of a province",
      `
        云岭省商务厅${notice}
        各市（州）商务局：
        云岭省商务厅
        2024年3月5日
`,
      { level: "PROVINCIAL" },
    ],
    [
      "whom it is for tells the level",
      `
        关于加强冷链管理的通知
        各乡镇人民政府，县直各部门：
`,
      { level: "COUNTY" },
    ],
  ])("%s", (_, head, expected) => {
    expect(told(`${head}${BODY}`)).toMatchObject(expected);
  });

  test("the imprint dates a plan that nobody signs", () => {
    const text = `\n        北塘市冷链方案${BODY}\n        北塘市商务局办公室        2024年3月6日印发\n`;
    expect(told(text)).toMatchObject({ issuedOn: "2024-03-06", issuers: [] });
  });

  test("what the file declares fills in", () => {
    const declared = { issuer: "北塘市商务局", docNumber: "北商发〔2024〕3号", issuedOn: "2024-03-05" };
    expect(told(`\n        北塘市冷链方案${BODY}`, declared)).toMatchObject({
      issuers: ["北塘市商务局"],
      docNumber: "北商发〔2024〕3号",
      issuedOn: "2024-03-05",
      stage: "ISSUED",
    });
  });
});
