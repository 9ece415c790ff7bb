import { describe, expect, test } from "vitest";
import { fold } from "../../../../graph/text/fold.ts";
import { readTime } from "../../../../graph/text/times/field.ts";
import { findDeadlines } from "../../../../graph/text/times/find.ts";

/** `words=date`, with what else is known behind it. */
function timesIn(text: string, issuedOn: string | null = "2024-04-01"): string[] {
  const folded = fold(text);
  return findDeadlines(folded, issuedOn).map(({ start, end, date, recurrence, from, within, standing }) =>
    [
      `${text.slice(start, end)}=${date ?? ""}`,
      recurrence && "recurs",
      from && `${from} ${within ?? ""}`,
      standing && "standing",
    ]
      .filter(Boolean)
      .join(" "),
  );
}

describe("times in prose", () => {
  test.each([
    ["2026年底前完成改造。", ["2026年底前=2026-12"]],
    ["到2027年，全面建成。", ["到2027年=2027"]],
    ["至2030年基本形成体系。", ["至2030年=2030"]],
    ["2025年上半年启动，2025年第四季度验收。", ["2025年上半年=2025-06", "2025年第四季度=2025-12"]],
    ["2025年，启动试点。争取2026年全面推开。", ["2025年=2025", "2026年=2026"]],
    ["今年9月底前报送方案，年内出台细则。", ["今年9月底前=2024-09", "年内=2024-12"]],
    ["各区年底前完成整改。", ["年底前=2024-12"]],
    ["2024年6月底前摸底，11月底前整改到位。", ["2024年6月底前=2024-06", "11月底前=2024-11"]],
    ["每年1月底前公开上年度情况。", ["每年1月底前= recurs"]],
    ["本办法印发之日起60日内制定实施细则。", ["本办法印发之日起60日内= ISSUE P60D"]],
    ["方案印发后三个月内完成。", ["印发后三个月内= ISSUE P3M"]],
    ["2020年起3年内完成。", ["2020年起3年内="]],
    ["完成时限：2025年5月—10月，责任人：张三", ["2025年5月—10月=2025-10"]],
    ["时限要求：持续推进", ["持续推进= standing"]],
    ["完成时限：每季度末", ["每季度末= recurs"]],
    ["二〇二六年底前建成。", ["二〇二六年底前=2026-12"]],
  ])("%s", (text, expected) => expect(timesIn(text)).toEqual(expected));

  test.each([
    "2023年底前已完成。",
    "用5年时间打造样板，三年内见效。",
    "展望2035年，实现现代化。",
    "截至2025年底有效。",
    "自2025年1月1日起施行。",
    "落实《2025年第三季度工作计划》要求。",
    "2020年7月，省政府印发通知。",
    "每季度通报进展。",
    "产值达到2026年的水平。",
  ])("nothing is due by: %s", (text) => expect(timesIn(text)).toEqual([]));
});

describe("times without a date of issue", () => {
  test("words that count from the year of issue have no date", () =>
    expect(timesIn("年底前完成，今年6月底前启动。", null)).toEqual(["年底前=", "今年6月底前="]));
});

describe("a field of time", () => {
  const field = (text: string) => {
    const time = readTime(fold(text), { start: 0, end: text.length }, "2024-04-01");
    return time && [text.slice(time.start, time.end), time.date, time.recurrence !== null, time.standing];
  };
  test.each([
    ["2025.12", ["2025.12", "2025-12", false, false]],
    ["2025年9月30日", ["2025年9月30日", "2025-09-30", false, false]],
    ["2025年12月底前并长期坚持", ["2025年12月底前", "2025-12", false, false]],
    ["12月底前", ["12月底前", "2024-12", false, false]],
    ["每月5日前", ["每月5日前", null, true, false]],
    ["长期", ["长期", null, false, true]],
    ["—", null],
    ["视进展而定", null],
  ])("%s", (text, expected) => expect(field(text)).toEqual(expected));
});
