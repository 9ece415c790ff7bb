import { expect, test } from "vitest";
import { circlesOf } from "./circles.ts";

test.each<[string, Record<string, string[]>, string[][]]>([
  ["a tree has none", { a: ["b", "c"], b: ["c"], c: [] }, []],
  ["two that import each other", { a: ["b"], b: ["a"], c: ["a"] }, [["a", "b"]]],
  ["a file that imports itself", { a: ["a"] }, [["a"]]],
  [
    "two circles, one leading to the other",
    { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["packages are passed over", { a: ["react"] }, []],
])("%s", (_name, imports, circles) => expect(circlesOf(new Map(Object.entries(imports)))).toEqual(circles));
