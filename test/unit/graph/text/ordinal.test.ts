import { expect, test } from "vitest";
import { formatOrdinal, parseOrdinal } from "../../../../graph/text/ordinal.ts";

test("formatOrdinal and parseOrdinal are inverse on 1 to 999", () => {
  for (let value = 1; value <= 999; value += 1) expect(parseOrdinal(formatOrdinal(value))).toBe(value);
});

test.each([
  ["十", 10],
  ["十二", 12],
  ["二十四", 24],
  ["一百零五", 105],
  ["12", 12],
])("%s is %i", (printed, value) => expect(parseOrdinal(printed)).toBe(value));

test.each(["", "零", "甲", "一二", "0"])("%j is no ordinal", (printed) =>
  expect(parseOrdinal(printed)).toBeNull(),
);
