import { describe, expect, test } from "vitest";
import { linkIndicators } from "../../../../graph/link/delivers/deliveries.ts";
import { subjectsOf } from "../../../../graph/link/delivers/subject.ts";
import { parse } from "../../../../graph/index.ts";
import { sourceOf } from "../../../support/sources.ts";

/** Which provisions deliver which indicator, as `名称 < 编号`. */
function said(text: string): string[] {
  const document = parse(sourceOf(text));
  return linkIndicators(document).flatMap((links, index) =>
    links.map(({ candidate }) => `${document.indicators[index]!.name} < ${candidate.unit.num}`),
  );
}

const plan = (body: string, rows: readonly string[]): string =>
  [
    "青禾市公共服务提升行动方案",
    body,
    "附件1",
    "主要指标表",
    ["序号", "指标", "单位", "2027年目标值"].join("\t"),
    ...rows.map((row, index) => `${index + 1}\t${row}`),
    "",
  ].join("\n");

describe("what an indicator counts", () => {
  test.each([
    ["农产品质量安全例行监测合格率（%）", ["农产品质量安全"]],
    ["累计新建社会公用计量标准(个)", ["社会公用计量标准"]],
    ["省长质量奖及提名奖", ["省长质量奖及提名奖", "省长质量奖", "提名奖"]],
    ["设备维修保养及质量控制", ["设备维修保养及质量控制"]],
    ["生活垃圾回收利用率", ["生活垃圾"]],
  ])("%s", (name, subjects) => expect(subjectsOf(name)).toEqual(subjects));
});

describe("DELIVERS", () => {
  test("a provision that acts on the subject, in its title or a clause", () => {
    const text = plan(
      "一、重点任务\n（一）扩大婴幼儿托位供给。支持社区开办托育点。\n（二）改造老旧小区。每年改造20个。\n（三）办好老年助餐。新建助餐点。",
      ["婴幼儿托位数\t个\t4000", "老旧小区改造数量\t个\t60"],
    );
    expect(said(text)).toEqual(["婴幼儿托位数 < （一）", "老旧小区改造数量 < （二）"]);
  });

  test("neither results, goals, problems nor the row itself", () => {
    const text = plan(
      "一、发展基础\n（一）取得的成效。婴幼儿托位大幅增加。\n（二）存在的问题。婴幼儿托位仍然不足。\n" +
        "二、主要目标\n（一）公共服务更加优质。婴幼儿托位达到4000个。\n三、重点任务\n（一）办好老年助餐。新建助餐点。\n（二）建设步道。修通绿道。",
      ["婴幼儿托位数\t个\t4000"],
    );
    expect(said(text)).toEqual([]);
  });

  test("a phrase that begins within a word is none", () => {
    const text = plan(
      "一、重点任务\n（一）改进住院患者服务。开展住院患者满意评价。\n（二）改造门诊。\n（三）增加床位。\n（四）培训护士。",
      ["出院患者随访率\t%\t90"],
    );
    expect(said(text)).toEqual([]);
  });

  test("what all provisions name tells none of them apart", () => {
    const text = plan(
      "一、重点任务\n（一）培训队伍。壮大社区护理队伍。\n（二）规范收费。明确社区护理收费。\n（三）加强宣传。宣传社区护理政策。\n（四）严格考核。考核社区护理机构。",
      ["社区护理覆盖率\t%\t90"],
    );
    expect(said(text)).toEqual([]);
  });
});
