import { describe, expect, test } from "vitest";
import { parse } from "../../../../../graph/text/parse.ts";
import { read } from "../../../../../graph/text/formats.ts";

/** The goals of a plan with these lines below its heading: subject, operator, number with unit, year and period. */
async function goalsOf(lines: string, title = "重点任务"): Promise<string[]> {
  const text = `东山市提质行动方案\n一、${title}\n（一）加快推进。\n${lines}\n`;
  const { quantities } = parse(await read(new TextEncoder().encode(text), "a.txt"));
  return quantities.map(({ subject, operator, value, unitOfMeasure, year, period }) =>
    [`${subject} ${operator}${value}${unitOfMeasure}`, year, period].filter(Boolean).join(" "),
  );
}

describe("the noun that is counted, behind its number", () => {
  test.each([
    ["每年为入驻团队对接不少于15个示范场景。", ["为入驻团队对接示范场景 >=15个 YEAR"]],
    ["村庄规划预留不少于8%机动用地指标。", ["村庄规划预留机动用地指标 >=8%"]],
    ["组织和发动60家行业商会。", ["组织和发动行业商会 =60家"]],
    [
      "到2026年，建成5个百万亩、20个十万亩节水基地。",
      ["建成百万亩节水基地 =5个 2026", "十万亩节水基地 =20个 2026"],
    ],
    [
      "实现“引进骨干人才达到600名左右，人才密度达到30%”的目标。",
      ["实现引进骨干人才 =600名", "人才密度 =30%"],
    ],
  ])("%s", async (text, expected) => expect(await goalsOf(text)).toEqual(expected));
});

describe("members that share their beginning or their end", () => {
  test.each([
    [
      "到2027年，存栏牛、羊、驴分别达到20万头、90万只、3万头。",
      ["存栏牛 =20万头 2027", "存栏羊 =90万只 2027", "存栏驴 =3万头 2027"],
    ],
    [
      "到2027年，甜菜播种、采收机械化率分别达到90%和70%。",
      ["甜菜播种、采收机械化率(甜菜播种) =90% 2027", "甜菜播种、采收机械化率(采收机械化率) =70% 2027"],
    ],
    [
      "有创新平台、创新团队的院所占比分别达到60%、80%以上。",
      ["有创新平台的院所占比 >=60%", "有创新团队的院所占比 >=80%"],
    ],
    [
      "园区单位产值能耗、水耗较“十三五”末分别下降12%、9%。",
      ["园区单位产值能耗下降 =12%", "园区单位产值水耗下降 =9%"],
    ],
    ["力争2026年省和市级标杆店分别达到30家、200家。", ["省级标杆店 =30家 2026", "市级标杆店 =200家 2026"]],
  ])("%s", async (text, expected) => expect(await goalsOf(text)).toEqual(expected));
});

describe("the whole that a share or a bare measure is of", () => {
  test.each([
    [
      "园区外贸额年均增长7%以上、占全市外贸额比重提高到60%以上。",
      ["园区外贸额年均增长 >=7% YEAR", "园区外贸额占全市外贸额比重提高 >=60%"],
    ],
    [
      "省级事项一次办结率不低于95%，乡镇不低于80%。",
      ["省级事项一次办结率 >=95%", "省级事项一次办结率(乡镇) >=80%"],
    ],
    [
      "到2026年，石榴种植面积达到8万亩、年产量达到6万吨。",
      ["石榴种植面积 =8万亩 2026", "石榴年产量 =6万吨 2026 YEAR"],
    ],
    ["到2026年，大陆岸线（不包括近岸小型海岛岸线）保有率不低于40%。", ["大陆岸线保有率 >=40% 2026"]],
    ["重点人群随访率达到85%以上。", ["重点人群随访率 >=85%"]],
  ])("%s", async (text, expected) => expect(await goalsOf(text)).toEqual(expected));
});

test("每年 holds for the whole list and for the next list of nouns", async () =>
  expect(await goalsOf("每年培育场景模型6个、行业智能体9个，优秀案例12个。")).toEqual([
    "培育场景模型 =6个 YEAR",
    "行业智能体 =9个 YEAR",
    "优秀案例 =12个 YEAR",
  ]));

test("units of a square, a cube and a second are whole", async () =>
  expect(await goalsOf("新增强排流量40m³/s，新增排水能力3万立方米每秒，新增应急能力0.8万m³/时。")).toEqual([
    "新增强排流量 =40m³/s",
    "新增排水能力 =3万立方米每秒",
    "新增应急能力 =0.8万m³/时",
  ]));

test("two nouns with their numbers, without a joint", async () =>
  expect(await goalsOf("新建水闸2座泵站3座。")).toEqual(["新建水闸 =2座", "泵站 =3座"]));

describe("what is no goal", () => {
  test.each([
    "打造一批年出栏量80万头以上生猪调出大县。",
    "支持河西镇建设500万只蛋鸡产业园。",
    "新建12m3/s排涝泵站一座。",
    "启动河东机械公司年产3万套减速器项目。",
    "千名青年骨干研修项目。",
    "河西、河东、河南、河北4个支点县率先突破。",
    "落实《湿地保护行动计划（2011—2030年，含50个项目）》。",
    "博士、硕士可分别申领12万元、8万元一次性安家补贴。",
    "平台建设了五大模块，审批时长从30天降至4天，群众满意率达99.2%。",
  ])("%s", async (text) => expect(await goalsOf(text)).toEqual([]));

  test.each(["现状分析", "主要短板", "既定目标如期实现", "申报条件"])("what stands below %s", async (title) =>
    expect(await goalsOf("规上企业达到90家以上。建成绿道30公里。", title)).toEqual([]),
  );
});

test("a text broken at a width is read over its lines", async () => {
  const filler =
    "坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，推动形成优势互补的区域经济布局，持续增进民生福祉。".repeat(
      4,
    );
  const goals =
    "到2026年，全社会研发经费支出占地区总值的比重达到3.1%以上，新增公共停车泊位4万个，实现社区助餐点街镇全覆盖。";
  const broken = `${filler}${goals}`.replace(/.{30}/g, "$&\n");
  expect(broken.split("\n").length).toBeGreaterThan(8);
  expect(await goalsOf(broken)).toEqual([
    "全社会研发经费支出占地区总值的比重 >=3.1% 2026",
    "新增公共停车泊位 =4万个 2026",
    "社区助餐点街镇 =100% 2026",
  ]);
});
