import { describe, expect, test } from "vitest";
import { parse } from "../../../../graph/text/parse.ts";
import { dedent, sourceOf } from "../../../support/sources.ts";

const outline = (text: string) =>
  parse(sourceOf(dedent(text))).units.map((unit) => `${unit.path} ${unit.num ?? "·"} ${unit.title ?? "–"}`);

describe("lines become a tree", () => {
  test("chapters, sections, measures, tasks; marks of either width", () => {
    expect(
      outline(`
        一、总体要求
        （一）指导思想。深入贯彻。
        1．目标。到2025年。
        2、推进创新,加快发展。
        （1）细化任务
        二、组织实施
      `),
    ).toEqual([
      "sec_1 一、 总体要求",
      "sec_1__m_1 （一） 指导思想",
      "sec_1__m_1__t_1 1． 目标",
      "sec_1__m_1__t_2 2、 –",
      "sec_1__m_1__t_2__t_1 （1） 细化任务",
      "sec_2 二、 组织实施",
    ]);
  });

  test("a column stands in its section and its actions in it", () => {
    expect(
      outline(`
        二、实施行动
        (一)提升能力。做强产业。
        专栏2  行动计划
        ——打造标杆。开展活动。
        ——加强建设。推进工作。
        (二)强化支撑
      `),
    ).toEqual([
      "sec_2 二、 实施行动",
      "sec_2__m_1 (一) 提升能力",
      "sec_2__col_2 专栏2 行动计划",
      "sec_2__col_2__a_1 —— 打造标杆",
      "sec_2__col_2__a_2 —— 加强建设",
      "sec_2__m_2 (二) 强化支撑",
    ]);
  });

  test("a section heading repeated by a page break opens no section", () => {
    const document = parse(sourceOf("附件\n责任单位\n一、甲\n(一)乙\n一、甲\n(二)丙"));
    expect(document.units.map((unit) => unit.path)).toEqual([
      "att_1",
      "att_1__sec_1",
      "att_1__sec_1__m_1",
      "att_1__sec_1__m_2",
    ]);
    expect(document.diagnostics.filter(({ code }) => code !== "NO_TITLE")).toMatchObject([
      { code: "HEADING_REPEATED", start: 17, end: 20 },
    ]);
  });

  test("a paragraph without number in a table of tasks is a task; the clause below speaks for the measure", () => {
    const document = parse(
      sourceOf("附件\n重点任务\n责任单位\n一、甲\n(一)乙\n依法打击侵权。\n市公安局负责"),
    );
    expect(document.units.at(-1)).toMatchObject({ path: "att_1__sec_1__m_1__p_1", kind: "TASK", num: null });
    expect(document.clauses[0]!.unit!.path).toBe("att_1__sec_1__m_1");
  });

  test("numbering that starts anew keeps ids apart", () => {
    expect(outline("一、甲\n一、乙")).toEqual(["sec_1 一、 甲", "sec_1~2 一、 乙"]);
  });

  test("3.5亿元 is no item", () => {
    expect(outline("一、甲\n3.5亿元投资")).toEqual(["sec_1 一、 甲"]);
  });

  test("a text without headings gives a warning, not an error", () => {
    expect(parse(sourceOf("没有标题的文字")).diagnostics).toMatchObject([
      { code: "NO_HEADINGS", severity: "WARNING" },
    ]);
  });
});
