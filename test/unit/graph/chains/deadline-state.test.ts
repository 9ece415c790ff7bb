import { describe, expect, test } from "vitest";
import { deadlineState } from "../../../../graph/chains/deadline-state.ts";
import { lastDaysOf, type Time } from "../../../../graph/link/last-days.ts";

const ISSUED = "2023-12-27";
const time = (quote: string, said: Partial<Time> = {}): Time => ({ quote, standing: false, ...said });
const stateOf = (words: Time, asOf: string, issuedOn: string | null = ISSUED, doneOn: string | null = null) =>
  deadlineState(words, { asOf, issuedOn, doneOn });

const YEAR = time("到2025年", { date: "2025" });
const MONTH = time("2025年2月底前", { date: "2025-02" });
const LEAP = time("2024年2月底前", { date: "2024-02" });
const DAY = time("2025年6月15日前", { date: "2025-06-15" });
const MONTHS = time("印发后3个月内", { within: "P3M" });
const DAYS = time("印发之日起60日内", { within: "P60D" });
const WORKING = time("印发后30个工作日内", { within: "P30D" });

describe("a deadline on a day", () => {
  test.each([
    // A year and a month are due to their last day, and that day still counts.
    [YEAR, "2025-12-30", "DUE"],
    [YEAR, "2025-12-31", "DUE"],
    [YEAR, "2026-01-01", "PASSED"],
    [MONTH, "2025-02-28", "DUE"],
    [MONTH, "2025-03-01", "PASSED"],
    [LEAP, "2024-02-29", "DUE"],
    [LEAP, "2024-03-01", "PASSED"],
    [DAY, "2025-06-15", "DUE"],
    [DAY, "2025-06-16", "PASSED"],
    // What counts from the issue.
    [MONTHS, "2024-03-27", "DUE"],
    [MONTHS, "2024-03-28", "PASSED"],
    [DAYS, "2024-02-25", "DUE"],
    [DAYS, "2024-02-26", "PASSED"],
    // 30 working days are more than 30 days, and how many is not known: at most 70.
    [WORKING, "2024-01-26", "DUE"],
    [WORKING, "2024-01-27", "UNKNOWN"],
    [WORKING, "2024-03-06", "UNKNOWN"],
    [WORKING, "2024-03-07", "PASSED"],
    // What has no last day, however late it is.
    [time("长期", { standing: true }), "2099-01-01", "STANDING"],
    [time("每年12月", { recurrence: "每年12月" }), "2099-01-01", "STANDING"],
    [time("每季度末", { recurrence: "每季度末" }), "2020-01-01", "STANDING"],
    // What no date can be known of.
    [time("年底前"), "2099-01-01", "UNKNOWN"],
    [time("2020年起3年内"), "2099-01-01", "UNKNOWN"],
    [time("施行之日起3个月内", { within: "P3M" }), "2099-01-01", "UNKNOWN"],
    [time("2025年2月30日", { date: "2025-02-30" }), "2099-01-01", "UNKNOWN"],
  ] as const)("%j on %s is %s", (words, asOf, expected) => expect(stateOf(words, asOf)).toBe(expected));

  test("what counts from the issue is unknown while the day of issue is", () => {
    expect(stateOf(MONTHS, "2099-01-01", null)).toBe("UNKNOWN");
    expect(stateOf(MONTHS, "2099-01-01", "2023-12")).toBe("UNKNOWN");
    expect(stateOf(YEAR, "2099-01-01", null)).toBe("PASSED");
  });

  test("is done from the day on that a person states, and not before", () => {
    expect(stateOf(YEAR, "2025-05-31", ISSUED, "2025-06-01")).toBe("DUE");
    expect(stateOf(YEAR, "2025-06-01", ISSUED, "2025-06-01")).toBe("DONE");
    expect(stateOf(YEAR, "2026-06-01", ISSUED, "2025-06-01")).toBe("DONE");
    expect(stateOf(YEAR, "2026-03-01", ISSUED, "2026-06-01")).toBe("PASSED");
    expect(stateOf(time("长期", { standing: true }), "2026-01-01", ISSUED, "2025-01-01")).toBe("DONE");
  });
});

test("the last day is one day, but for working days", () => {
  const last = (words: Time) => lastDaysOf(words, ISSUED);
  expect(last(YEAR)).toEqual({ first: "2025-12-31", last: "2025-12-31" });
  expect(last(MONTHS)).toEqual({ first: "2024-03-27", last: "2024-03-27" });
  expect(last(WORKING)).toEqual({ first: "2024-01-26", last: "2024-03-06" });
  expect(last(time("长期", { standing: true }))).toBeNull();
  expect(last(time("每年12月", { recurrence: "每年12月" }))).toBeNull();
});
