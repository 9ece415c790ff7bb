import fc from "fast-check";
import { expect, test } from "vitest";
import { compactId, plainId, rangeOfDigits } from "../../../../../graph/store/sqlite/compact-id.ts";

const digits = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 1, maxLength: 20 });

test("an id comes back as it was, digits in half the bytes", () => {
  expect(compactId("004bab50740df361ee03")).toHaveLength(10);
  for (const id of ["004bab50740df361ee03", "abc", "关系", "ABCD", ""])
    expect(plainId(compactId(id))).toBe(id);
});

test("an id lies between the first and the last that begin as it does, and no other", () => {
  fc.assert(
    fc.property(digits, digits, fc.nat(20), (one, other, length) => {
      const [id, begins] = [one.join("").padEnd(20, "0"), other.join("").slice(0, length)];
      const [first, last] = rangeOfDigits(begins)!;
      const stored = compactId(id) as Buffer;
      const isBetween = Buffer.compare(stored, first) >= 0 && Buffer.compare(stored, last) <= 0;
      expect(isBetween).toBe(id.startsWith(begins));
    }),
  );
});

test("what has other characters has no such range", () => {
  expect(rangeOfDigits("xyz")).toBeNull();
});
