import { describe, expect, test } from "vitest";
import { parse } from "../../../../../graph/text/parse.ts";
import { metadataOf } from "../../../../../graph/text/metadata/of-source.ts";
import { dedent, sourceOf } from "../../../../support/sources.ts";
import { BODY } from "./told.ts";

const TABLE = `
        附件1
        重点任务分工表
        序号	工作任务	责任单位	完成时限
        1	建设托育园两所	市卫生健康委	2027年底前
        2	新建农家书屋30个	市委宣传部	2026年10月底前`;

describe("what a source says that it is, without its duties and goals read", () => {
  test.each([
    [
      "a plan with its number",
      `
        北塘市加快农机发展工作方案
        北塘发〔2026〕8号
${BODY}`,
      { title: "北塘市加快农机发展工作方案", docNumber: "北塘发〔2026〕8号", stage: "ISSUED" },
    ],
    [
      "a draft with invisible signs in its title",
      `
        北塘市加快\u200B农机发展实施方案(征求意见稿)
${BODY}`,
      { title: "北塘市加快农机发展实施方案", docNumber: null, stage: "FOR_COMMENT" },
    ],
    [
      "an annex whose table stands before all headings",
      TABLE + BODY,
      { title: "重点任务分工表", docNumber: null, stage: null },
    ],
    ["nothing", "", { title: "", docNumber: null, stage: null }],
  ])("%s", (_, text, expected) => {
    const source = sourceOf(dedent(text));
    const { title, docNumber, stage } = metadataOf(source);
    expect({ title, docNumber, stage }).toEqual(expected);
    const whole = parse(source).metadata;
    expect({ title, docNumber, stage }).toEqual({
      title: whole.title,
      docNumber: whole.docNumber,
      stage: whole.stage,
    });
  });
});
