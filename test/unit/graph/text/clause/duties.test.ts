import { describe, expect, test } from "vitest";
import { parse, toExtraction } from "../../../../../graph/index.ts";
import { ownersIn } from "../../../../support/owners.ts";
import { sourceOf } from "../../../../support/sources.ts";

/** `text → name ROLE`, a collective with *, behind `（一）加强水库管护。完善巡查制度。`. */
describe("bodies that bear, found, lead and guide", () => {
  test.each<[string, string[]]>([
    ["市档案馆承担数字化标准制定和验收监督的职责。", ["市档案馆 SOLE"]],
    ["由北塘市药械采购中心承担专班日常工作。", ["北塘市药械采购中心 SOLE"]],
    ["设立市级河长办公室，负责河长制日常工作。", ["市级河长办公室 SOLE"]],
    ["联席会议办公室设在市水利局，承担日常协调工作。", ["联席会议办公室 SOLE"]],
    ["市水利局作为行业主管部门，在防汛机制下，负责做好巡查。", ["市水利局 SOLE"]],
    ["市养老服务工作联席会议负责统筹协调。", ["市养老服务工作联席会议 SOLE"]],
    ["市水利局要继续做好牵头工作。", ["市水利局 LEAD"]],
    ["市政府办公室要发挥对优化服务工作的牵头抓总作用。", ["市政府办公室 LEAD"]],
    ["市审计局对资金使用全过程进行指导监督。", ["市审计局 GUIDE"]],
  ])("%s", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});

describe("classes, duties by law and debts charge nobody", () => {
  test.each([
    "地方人民政府承担属地治理责任。",
    "施工单位承担相应法律责任，承担赔偿工作。",
    "设立专项资金，负责人由股东推选。",
    "健全党委领导、政府负责的治理格局。",
  ])("%s", (text) => expect(ownersIn(text)).toEqual([]));
});

/** Who is charged in a list below a heading, as `name ROLE`. */
function listed(heading: string, items: readonly string[]): string[] {
  const text = `北塘市路长制实施方案\n一、${heading}\n${items.map((item, at) => `${at + 1}.${item}\n`).join("")}`;
  return toExtraction(parse(sourceOf(text))).assignments.map(({ printed, role }) => `${printed} ${role}`);
}

describe("lists of duties", () => {
  const ITEMS = [
    "市交通运输局：加强工程指导；会同市公安局开展治超。",
    "市财政局：落实管养资金。",
    "市水利局：指导各乡镇划定采砂区域。",
    "市农业农村局：配合执法队伍开展整治。",
  ];
  test("each item charges the body it names, by its words where they say more", () => {
    expect(listed("成员单位职责", ITEMS)).toEqual([
      "市交通运输局 LEAD",
      "市公安局 SUPPORT",
      "市财政局 SOLE",
      "市水利局 GUIDE",
      "市农业农村局 SUPPORT",
    ]);
  });

  test("below a heading of anything else the place says nothing", () => {
    expect(
      listed("联系方式", ["市财政局：北塘路1号。", "市水利局：湖滨路2号。", "市司法局：江南路3号。"]),
    ).toEqual([]);
  });
});
