import { describe, expect, test } from "vitest";
import { BODY, told } from "./told.ts";

const read = (head: string) => {
  const { title, stage } = told(`${head}${BODY}`);
  return { title, stage };
};
const title = "青原县冷链物流发展方案";

describe("the stage of a plan", () => {
  test.each<[string, string, ReturnType<typeof told>["stage"]]>([
    ["初稿 in brackets below", `\n        ${title}\n        （初稿）\n`, "DRAFT"],
    ["讨论稿 behind the title", `\n        ${title}（讨论稿）\n`, "DRAFT"],
    ["a month before 修改稿", `\n        ${title}\n        （5月20日修改稿）\n`, "DRAFT"],
    ["代拟稿", `\n        ${title}（代拟稿）\n`, "DRAFT"],
    ["草案", `\n        ${title}（草案）\n`, "DRAFT"],
    ["征求意见稿 above the title", `\n        征求意见稿\n        ${title}\n`, "FOR_COMMENT"],
    ["公开征求意见稿", `\n        ${title}\n        （公开征求意见稿）\n`, "FOR_COMMENT"],
    ["square marks", `\n        ${title}【征求意见稿】\n`, "FOR_COMMENT"],
    ["报审稿", `\n        附件2\n        ${title}\n        （报审稿）\n`, "FOR_REVIEW"],
    ["送审稿 with its day", `\n        ${title}（送审稿）\n        （2024年6月）\n`, "FOR_REVIEW"],
    [
      "a notice that asks for opinions",
      `
        青原县商务局关于公开征求《${title}（征求意见稿）》意见的公告
        为完善政策，现将《${title}（征求意见稿）》公布，欢迎提出意见。
        青原县商务局
        2024年6月3日
`,
      "FOR_COMMENT",
    ],
    ["nothing said", `\n        ${title}\n`, null],
    ["trial is no stage", `\n        青政办发〔2024〕5号\n        ${title}\n`, "ISSUED"],
    ["a date of issue alone", `\n        ${title}\n        青原县人民政府\n        2024年6月3日\n`, "ISSUED"],
  ])("%s", (_, head, stage) => {
    expect(read(head)).toEqual({ title, stage });
  });

  test("of a plan in force that cites a draft is its own", () => {
    const text = `
        ${title}
        青政办发〔2024〕5号
        根据《云岭省冷链条例（征求意见稿）》，制定本方案。
`;
    expect(read(text).stage).toBe("ISSUED");
  });
});
