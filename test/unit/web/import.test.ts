import { describe, expect, test } from "vitest";
import { groupsOf } from "../../../web/import/groups.ts";
import { failureOf, LIMIT_BYTES, mayChoose, refusalOf, sizeOf } from "../../../web/import/work.ts";

describe("a chosen file", () => {
  test.each([
    [0, "EMPTY"],
    [1, null],
    [LIMIT_BYTES, null],
    [LIMIT_BYTES + 1, "TOO_LARGE"],
  ])("of %s bytes: %s", (size, why) => expect(refusalOf({ name: "a.txt", size })).toBe(why));
  test("its size in words", () =>
    expect([380, 14_336, 1_258_291].map((size) => sizeOf({ name: "", size }))).toEqual([
      "380 B",
      "14 kB",
      "1.2 MB",
    ]));
  test("none may be chosen while another is written", () => {
    const file = { name: "a.txt", size: 1 };
    expect(mayChoose({ at: "TRYING", file })).toBe(true);
    expect(mayChoose({ at: "IMPORTING", file, outcome: null as never })).toBe(false);
  });
});

test("an import that was cut off may have been done; a trial that was cut off wrote nothing", () => {
  expect(failureOf({ during: "IMPORTING", code: "NETWORK" })).toBe("UNKNOWN");
  expect(failureOf({ during: "TRYING", code: "NETWORK" })).toBe("NETWORK");
  expect(failureOf({ during: "TRYING", code: "UNAUTHENTICATED" })).toBe("TOKEN");
  expect(failureOf({ during: "TRYING", code: "PAYLOAD_TOO_LARGE" })).toBe("FILE");
});

test("changes by kind, what is lost first; what a list cuts is counted", () => {
  expect(
    groupsOf({
      removed: 5,
      changed: 0,
      added: 1,
      items: [
        { change: "ADDED", id: "a" },
        { change: "REMOVED", id: "b" },
      ],
    }),
  ).toEqual([
    { change: "REMOVED", total: 5, items: [{ change: "REMOVED", id: "b" }] },
    { change: "ADDED", total: 1, items: [{ change: "ADDED", id: "a" }] },
  ]);
});
