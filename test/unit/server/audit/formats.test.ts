import { expect, test } from "vitest";
import { AUDIT_FORMATS } from "../../../../server/audit/formats.ts";

const UNREAD = [
  {
    policy: "东政发〔2024〕1号",
    items: [
      {
        kind: "OWNER" as const,
        quote: "牵头单位",
        why: "LABEL_WITHOUT_NAME" as const,
        unit: null,
        start: 3,
        end: 7,
        line: 2,
      },
    ],
  },
];

test("an audit without findings says what was not read, so that silence is no proof", () => {
  expect(AUDIT_FORMATS.md([], UNREAD)).toBe(
    [
      "# 核查发现 / Findings",
      "",
      "共 0 条 / 0 in all",
      "",
      "",
      "## 没有读出之处 / Not read",
      "",
      "- 《东政发〔2024〕1号》第 2 行，[3,7)：有责任单位一类的标签，没有读出单位 / " +
        "a label of responsible bodies from which no body was read：“牵头单位”",
      "",
    ].join("\n"),
  );
});

test("a document that was wholly read has no such part", () => {
  expect(AUDIT_FORMATS.md([], [])).not.toContain("没有读出");
});
