import { describe, expect, test } from "vitest";
import { quantitiesIn } from "../../../../../graph/text/quantities/find.ts";
import { fold } from "../../../../../graph/text/fold.ts";

/** The goals of a sentence: subject, operator, number, unit, and year or period where there is one. */
function goalsOf(text: string, issuedOn: string | null = null): string[] {
  const folded = fold(text);
  return quantitiesIn(folded, { start: 0, end: folded.length }, issuedOn).map(
    ({ subject, operator, value, unitOfMeasure, year, period }) =>
      [`${subject} ${operator}${value}${unitOfMeasure}`, year, period]
        .filter((part) => part !== null)
        .join(" "),
  );
}

describe("numbers as people write them", () => {
  test.each([
    ["新建充电桩 1200 个。", ["新建充电桩 =1200个"]],
    [
      "到2027年，培育千家小微企业，引进十名学科带头人。",
      ["培育小微企业 =1000家 2027", "引进学科带头人 =10名 2027"],
    ],
    ["到2027年，建成社区食堂两百处。", ["建成社区食堂 =200处 2027"]],
    ["到2026年，改造老旧管网80-100公里。", ["改造老旧管网 >=80公里 2026"]],
    ["到2026年，建设储能50万—80万千瓦。", ["建设储能 >=50万千瓦 2026"]],
    ["力争2026年平均等候时间控制在3—5天。", ["平均等候时间 <=5天 2026"]],
    ["粮食产量稳定在1.2亿斤以上。", ["粮食产量 >=1.2亿斤"]],
    ["单位能耗下降13.5%。", ["单位能耗下降 =13.5%"]],
    ["PM10平均浓度≤60微克/立方米。", ["PM10平均浓度 <=60微克/立方米"]],
    ["2027年底前，80%以上的监察机构要配备移动终端。", ["监察机构要配备移动终端 >=80% 2027"]],
    ["每个街道设置不少于2名的专管员。", ["每个街道设置专管员 >=2名"]],
    ["到2027年，城区平均时延控制在5ms以内。", ["城区平均时延 <=5ms 2027"]],
    ["到2027年，制定百项关键标准。", ["制定关键标准 =100项 2027"]],
    ["抽检合格率＞98%。", ["抽检合格率 >98%"]],
    ["每年开行班列200列以上。", ["开行班列 >=200列 YEAR"]],
    ["5年内引进博士不少于300名。", ["引进博士 >=300名 P5Y"]],
    ["累计培训工匠5000人次。", ["培训工匠 =5000人次 CUMULATIVE"]],
    ["培育“链主+”企业 20 家。", ["培育“链主+”企业 =20家"]],
    ["年产整机300台、部件2000套。", ["年产整机 =300台 YEAR", "部件 =2000套 YEAR"]],
  ])("%s", (text, expected) => expect(goalsOf(text)).toEqual(expected));
});

describe("分别", () => {
  test.each([
    [
      "到2028年，城镇、乡村污水处理率分别达到98%、70%以上。",
      ["城镇污水处理率 >=98% 2028", "乡村污水处理率 >=70% 2028"],
    ],
    ["到2026年和2029年，绿化覆盖率分别达到40%和43%。", ["绿化覆盖率 =40% 2026", "绿化覆盖率 =43% 2029"]],
    ["甲、乙、丙三类产品分别增长5%、8%。", []],
  ])("%s", (text, expected) => expect(goalsOf(text)).toEqual(expected));
});

describe("the year of a goal", () => {
  test.each([
    ["到2026年，事故起数比2021年下降20%，获得率达到95%。", ["事故起数下降 =20% 2026", "获得率 =95% 2026"]],
    ["在2022年基础上，2026年碳排放强度再降低15%。", ["碳排放强度再降低 =15% 2026"]],
    ["2019年，建成示范点10个。到2026年，建成示范点30个。", ["建成示范点 =30个 2026"]],
  ])("%s", (text, expected) => expect(goalsOf(text, "2022-03-01")).toEqual(expected));
});

describe("what is no goal", () => {
  test.each([
    "截至去年底，全市已建成公园300个。",
    "覆盖率=实际服务人数/应服务人数×100%。",
    "对年产值超过2亿元的企业给予50万元奖励。",
    "申请人应当年满18周岁，从业5年以上。",
    "每3年修订1次目录。",
    "拨打12345热线，推广5G应用。",
    "年均气温30度以上的地区列入防范名单。",
    "坚持三个面向，实施千乡万村行动。",
    "由15%提升为主要方向。",
    "在50米范围内设置标识。",
    "实施直径3米以上管道改造。",
    "每个小组抽查10份档案。",
    "3个方面存在短板。",
  ])("%s", (text) => expect(goalsOf(text)).toEqual([]));

  test("the base of a rise is none, its end is", () =>
    expect(goalsOf("到2026年，研发占比由2.1%提高到3%。")).toEqual(["研发占比提高 =3% 2026"]));
  test("an amount that only describes is none, the count is", () =>
    expect(goalsOf("到2026年，培育年营收超10亿元的企业5家、利润过亿元的企业3家。")).toEqual([
      "培育年营收超10亿元的企业 =5家 2026",
      "利润过亿元的企业 =3家 2026",
    ]));
});

test("offsets are those of the text, with blanks and marks", () => {
  const text = "到 2027 年，建成标准厂房 30 万平方米。";
  const [goal] = quantitiesIn(fold(text), { start: 0, end: text.length });
  expect(text.slice(goal!.start, goal!.end)).toBe("建成标准厂房 30 万平方米");
  expect(text.slice(goal!.number.start, goal!.number.end)).toBe("30 万平方米");
});
