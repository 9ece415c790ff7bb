import { expect, test } from "vitest";
import { dayAfter, daysOf } from "../../../../graph/link/days.ts";

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-06", "2025-06-01", "2025-06-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-02", "2025-02-01", "2025-02-28"],
  ["2025-12", "2025-12-01", "2025-12-31"],
  ["2025-09-15", "2025-09-15", "2025-09-15"],
])("%s is from %s to %s", (date, first, last) => expect(daysOf(date)).toEqual({ first, last }));

test.each(["", "二〇二五", "2025-13", "2025-00", "2025-02-30", "2025-6", "25", "2025-06-30T00:00"])(
  "%j is no date",
  (date) => expect(daysOf(date)).toBeNull(),
);

test.each([
  ["2023-12-27", "P3M", "2024-03-27"],
  ["2023-11-30", "P3M", "2024-02-29"],
  ["2024-08-31", "P1M", "2024-09-30"],
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2024-10-05", "P15M", "2026-01-05"],
  ["2023-12-27", "P30D", "2024-01-26"],
  ["2023-12-27", "P2W", "2024-01-10"],
  ["2023-12-27", "P1Y2M3D", "2025-03-02"],
])("%s and %s is %s", (day, duration, expected) => expect(dayAfter(day, duration)).toBe(expected));

test.each([
  ["2023-12", "P3M"],
  ["2023", "P3M"],
  ["2023-12-27", "P"],
  ["2023-12-27", "3M"],
  ["2023-12-27", "PT3H"],
])("nothing is reckoned from %s and %s", (day, duration) => expect(dayAfter(day, duration)).toBeNull());
