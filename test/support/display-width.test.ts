import { describe, expect, test } from "vitest";
import { displayWidth, isOneText } from "./display-width.ts";

test.each([
  ["", 0],
  ["const a = 1;", 12],
  ["责任单位", 8],
  ["（六）提高", 10],
  ["“a” – …", 7],
  ["𠮷野", 4],
  ["ａ１", 4],
])("%j takes %i columns", (line, columns) => expect(displayWidth(line)).toBe(columns));

describe("a line that is one text", () => {
  test.each([
    '  "query { a }",',
    '  zh: "一句话",',
    '  "chain.title": "一句话",',
    "  const PATTERN = /^三、[/\\]]+$/u;",
    "  return `说明`;",
    "  /^(?:一|二)$/,",
    '  // see "https://example.org/a/b"',
  ])("%s", (line) => expect(isOneText(line)).toBe(true));

  test.each([
    '  zh: "一", en: "one",',
    "  `${a} and ${b}`,",
    '  f("a", b, "c");',
    "  // only words",
    "  a / b / c",
  ])("not: %s", (line) => expect(isOneText(line)).toBe(false));
});
