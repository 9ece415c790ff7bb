import { describe, expect, test } from "vitest";
import { parse, toExtraction } from "../../../../graph/index.ts";
import type { Source } from "../../../../graph/text/document.ts";

const source = (text: string, more: Partial<Source> = {}): Source => ({
  name: "x.txt",
  sha256: "0".repeat(64),
  format: "text",
  text,
  ...more,
});
const plan =
  "南林市湖泊保护工作方案\n一、主要任务\n（一）清理围网。（责任单位：市水务局、市农业农村局）\n（二）定期巡查。（牵头单位：市林业局）\n";

/** A document read with something unseen in it: the same names and headings, each the exact slice of the text. */
function expectSame(text: string): void {
  const [plain, marked] = [toExtraction(parse(source(plan))), toExtraction(parse(source(text)))];
  expect(
    marked.assignments.map(({ bureau, bureauId, role, unit }) => [bureau, bureauId, role, unit]),
  ).toEqual(plain.assignments.map(({ bureau, bureauId, role, unit }) => [bureau, bureauId, role, unit]));
  for (const { printed, start, end, phraseStart, phraseEnd } of marked.assignments) {
    expect(text.slice(start, end)).toBe(printed);
    expect(phraseStart <= start && end <= phraseEnd).toBe(true);
  }
  for (const { num, title, start, end } of marked.headings) {
    expect(text.slice(start, end).startsWith(num ?? "")).toBe(true);
    expect(text.slice(start, end).endsWith(title ?? num ?? "")).toBe(true);
  }
  expect(marked.headings).toHaveLength(plain.headings.length);
}

describe("what nobody sees is read through", () => {
  test.each([
    ["a zero width space in a name", "\u200B"],
    ["a soft hyphen", "\u00AD"],
    ["a mark of direction", "\u200E"],
    ["a word joiner", "\u2060"],
    ["a variation selector", "\uFE0F"],
    ["a selector beyond the basic plane", "\u{E0101}"],
    ["a byte order mark in the middle", "\uFEFF"],
    ["a Mongolian separator", "\u180E"],
  ])("%s", (_, unseen) => {
    expectSame(plan.replace("水务", `水${unseen}务`));
    expectSame(plan.replace("责任单位", `责任${unseen}单位`).replace("（二）", `（${unseen}二）`));
    expectSame([...plan].join(unseen));
  });

  test("the title of the document has none", () => {
    const { policy } = toExtraction(parse(source(plan.replace("湖泊", "湖\u200B泊"))));
    expect(policy.title).toBe("南林市湖泊保护工作方案");
  });
});

test("one character that is several: ㈠ opens a measure, ⒈ a task, and both are quoted as printed", () => {
  const text = plan
    .replace("（一）", "㈠")
    .replace("（二）", "㈡")
    .replace("定期巡查。", "定期巡查。\n⒈每月一次。");
  const { headings } = toExtraction(parse(source(text)));
  expect(headings.map(({ num, kind }) => [num, kind])).toEqual([
    ["一、", "SECTION"],
    ["㈠", "MEASURE"],
    ["㈡", "MEASURE"],
    ["⒈", "TASK"],
  ]);
  for (const { num, start } of headings) expect(text.startsWith(num ?? "", start)).toBe(true);
});

test("front matter is no text of the document, and offsets count it", () => {
  const front = "---\ntitle: 别的题目\n---\n";
  const { policy, headings } = toExtraction(
    parse(source(front + plan, { outside: [{ start: 0, end: front.length }] })),
  );
  expect(policy.title).toBe("南林市湖泊保护工作方案");
  expect(headings[0]!.start).toBe(front.length + plan.indexOf("一、"));
});

test("traditional characters are matched and quoted as printed", () => {
  const text = "南林市湖泊保護工作方案\n一、主要任務\n（一）清理圍網。（責任單位：市水務局、市財政局）\n";
  expect(
    toExtraction(parse(source(text))).assignments.map(({ printed, role }) => `${printed}:${role}`),
  ).toEqual(["市水務局:SHARED", "市財政局:SHARED"]);
});
