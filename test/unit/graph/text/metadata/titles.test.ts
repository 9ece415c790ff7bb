import { describe, expect, test } from "vitest";
import { BODY, told } from "./told.ts";

const titleOf = (head: string) => told(`${head}${BODY}`).title;

describe("the title of a plan", () => {
  test.each<[string, string, string]>([
    [
      "is joined from three centred lines",
      `
                  北塘市推进低空经济
              高质量发展
                三年行动方案
`,
      "北塘市推进低空经济高质量发展三年行动方案",
    ],
    [
      "stands below 附件1",
      `
        附件1
        北塘市冷链物流
        提升工程实施方案
`,
      "北塘市冷链物流提升工程实施方案",
    ],
    [
      "stands below 附 2 with a blank",
      `
        附 2
        青原县河湖长效管护办法
`,
      "青原县河湖长效管护办法",
    ],
    [
      "stands behind 附件： on its line",
      `
        附件：青原县智慧农业建设工作要点
`,
      "青原县智慧农业建设工作要点",
    ],
    [
      "has its letters spaced",
      `
        青原县数字乡村建设
        实  施  方  案
`,
      "青原县数字乡村建设实施方案",
    ],
    [
      "has a blank behind the place",
      `
        青原县　乡村振兴“百村示范”工程实施意见
`,
      "青原县乡村振兴“百村示范”工程实施意见",
    ],
    [
      "is not its page number",
      `
        — 3 —
        北塘市养老服务提升规划（2025—2030年）
`,
      "北塘市养老服务提升规划（2025—2030年）",
    ],
    [
      "has a page number glued before it",
      `
        －１－北塘市养老服务提升规划
`,
      "北塘市养老服务提升规划",
    ],
    [
      "is below the path of a site",
      `
        您的位置：首页 > 政务公开 > 规划计划
        北塘市养老服务提升规划
`,
      "北塘市养老服务提升规划",
    ],
    [
      "is below the menu of a site",
      `
        首页 走进北塘 政务公开 互动交流
        请输入关键字
        无障碍 | 长者版 | 登录
        北塘市养老服务提升规划
`,
      "北塘市养老服务提升规划",
    ],
    [
      "loses the tail of a page's title",
      `
        北塘市养老服务提升规划 ---政策解读 政策原文 北塘
`,
      "北塘市养老服务提升规划",
    ],
    [
      "loses the name of the site",
      `
        北塘市养老服务提升规划_北塘市人民政府门户网站
`,
      "北塘市养老服务提升规划",
    ],
    [
      "is what a notice passes on, 的通知 on a line of its own",
      `
        北塘市教育局等三部门关于印发《北塘市课后服务提质实施办法》
        的通知
        各县（区）教育局：
        现将《北塘市课后服务提质实施办法》印发给你们，请遵照执行。
`,
      "北塘市课后服务提质实施办法",
    ],
    [
      "is what a notice passes on without marks",
      `
        北塘市人民政府办公室关于印发北塘市碳达峰工作要点的通知
        各县（区）人民政府：
`,
      "北塘市碳达峰工作要点",
    ],
    [
      "is what a notice passes on, glued to whom it is for",
      `
        北塘市人民政府关于印发北塘市碳达峰实施意见的通知各县人民政府：现将《北塘市碳达峰实施意见》印发。北塘市人民政府2024年3月5日
`,
      "北塘市碳达峰实施意见",
    ],
    [
      "is the plan's although the notice shortens it",
      `
        关于印发工作方案的通知
        各科室：
        现将工作方案印发给你们。
        青原县水利局
        2024年5月6日
        青原县水利局农村供水保障
        工作方案
`,
      "青原县水利局农村供水保障工作方案",
    ],
    [
      "is the forwarded opinion's",
      `
        北塘市人民政府办公室转发市教育局关于加强校园安全工作意见的通知
        北政办发〔2023〕8号
        各县（区）人民政府：
        市教育局《关于加强校园安全工作的意见》已经市政府同意，现转发给你们。
        北塘市人民政府办公室
        2023年4月1日
        关于加强校园安全工作的意见
        市教育局
`,
      "关于加强校园安全工作的意见",
    ],
    [
      "ends in a kind that is not common",
      `
        北塘市创新药械发展十大举措
`,
      "北塘市创新药械发展十大举措",
    ],
    [
      "is broken inside its bracket",
      `
        北塘市新型储能发展行动计划（2025—
        2027年）
`,
      "北塘市新型储能发展行动计划（2025—2027年）",
    ],
    [
      "keeps 试行 on a line of its own",
      `
        北塘市首席质量官管理办法
        （试行）
`,
      "北塘市首席质量官管理办法（试行）",
    ],
    [
      "is below the head of the newspaper it was printed in",
      `
        北塘市人民政府公报 2024年第3期
        北塘市人民政府关于加快现代种业发展的实施意见
        北政发〔2024〕3号
        各县（区）人民政府：
`,
      "北塘市人民政府关于加快现代种业发展的实施意见",
    ],
  ])("%s", (_, head, title) => {
    expect(titleOf(head)).toBe(title);
  });

  test("is what the file declares where the text has none", () => {
    expect(told(BODY, { title: "北塘市现代农业促进办法" }).title).toBe("北塘市现代农业促进办法");
  });

  test("of a notice of its own matter is the notice's", () => {
    expect(titleOf("\n        关于做好2024年防汛备汛工作的通知\n        各县（区）水利局：\n")).toBe(
      "关于做好2024年防汛备汛工作的通知",
    );
  });
});
