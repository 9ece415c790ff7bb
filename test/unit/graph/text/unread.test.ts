import { describe, expect, test } from "vitest";
import { toExtraction } from "../../../../graph/extraction.ts";
import { parse } from "../../../../graph/text/parse.ts";
import { sourceOf } from "../../../support/sources.ts";

/** What is unread in a measure with these words: code and words. */
function unreadIn(words: string): string[] {
  const text = `青溪县水利提升实施方案\n一、主要任务\n（一）整治山塘。${words}\n`;
  const { unread } = toExtraction(parse(sourceOf(text)));
  for (const { start, end, quote } of unread) expect(text.slice(start, end)).toBe(quote);
  return unread.map(({ why, quote }) => `${why} ${quote}`);
}

describe("what usually states something, and was not read", () => {
  test.each([
    ["力争亩均产出翻一番。", ["NUMBER_IN_OTHER_FORM 翻一番"]],
    ["甲、乙、丙三类水体达标率分别达到90%、95%。", ["COUNTS_DIFFER 分别达到90%、95%"]],
    ["农田灌溉水利用系数达到0.62。", ["NUMBER_WITHOUT_UNIT 达到0.62"]],
    ["到“十五五”末全面完成。", ["TIME_IN_OTHER_FORM 到“十五五”末"]],
    ["于2027年初启动清淤。", ["YEAR_NOT_READ 2027年初"]],
    ["县水利局要建立山塘台账。", ["BODY_WITHOUT_ROLE 县水利局"]],
    ["巡查办法由县水利局制定。", ["BODY_WITHOUT_ROLE 县水利局"]],
    [
      "县治水办公室将适时组织评估，县水利局、县财政局要健全保障。",
      ["BODY_WITHOUT_ROLE 县治水办公室", "BODY_WITHOUT_ROLE 县水利局、县财政局"],
    ],
    ["每年要对30%以上的山塘开展检查。", ["NUMBER_NOT_TAKEN 30%"]],
  ])("%s", (words, expected) => expect(unreadIn(words)).toEqual(expected));
});

describe("what is read, or states nothing", () => {
  test.each([
    "（责任单位：县水利局、县财政局）",
    "由县水利局牵头，县财政局配合。",
    "各项目负责人要认真负责，压实企业主体责任。",
    "到2027年，整治山塘30座，达标率达到90%以上。",
    "落实《山塘管理办法》（青政发〔2024〕3号）。",
    "填写《山塘登记表》，颁发《合格证》。",
    "落实《县级山塘管护办法》（以下简称《办法》），按照《办法》执行，刊于《江河》杂志。",
    "健全党委领导、政府负责的格局，推行首问负责、一次告知。",
    "优化县域灌溉网络布局，落实上级部署，鼓励县总工会开展竞赛。",
    "各有关部门要高度重视，国务院将适时通报。",
    "发生损坏的，由用户负责。",
    "到“十五五”期间，较“十四五”末有所改善。",
  ])("%s", (words) => expect(unreadIn(words)).toEqual([]));
});

describe("tables from which something was not taken", () => {
  const table = (...rows: string[]) => `青溪县水利提升实施方案\n任务分工表\n${rows.join("\n")}\n`;
  const saidOf = (text: string) =>
    toExtraction(parse(sourceOf(text))).unread.map(({ why, quote }) => `${why} ${quote}`);

  test("cells under heads of bodies and of times", () =>
    expect(
      saidOf(
        table(
          "序号\t任务\t责任单位\t完成时限",
          "1\t整治山塘\t县水利局\t2026年底前",
          "2\t修复堤防\t待定\t视情",
          "3\t疏浚河道\t县水利局\t—",
        ),
      ),
    ).toEqual(["CELL_WITHOUT_NAME 待定", "CELL_WITHOUT_TIME 视情"]));

  test("values that are no numbers", () =>
    expect(
      saidOf(
        table(
          "指标名称\t2025年\t2027年\t责任单位",
          "水质优良率\t≥90\t详见附表2\t县生态环境局",
          "灌溉面积\t12\t15\t县水利局",
        ),
      ),
    ).toEqual(["VALUE_NOT_READ 详见附表2"]));
});
