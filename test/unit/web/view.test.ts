import fc from "fast-check";
import { expect, test } from "vitest";
import { DIRECTIONS, fromUrl, START, toUrl, type View } from "../../../web/state/view.ts";

const view: fc.Arbitrary<View> = fc.record({
  query: fc.string(),
  focus: fc.option(fc.string({ minLength: 1 })),
  direction: fc.constantFrom(...DIRECTIONS),
  depth: fc.integer({ min: 1, max: 12 }),
  explicitOnly: fc.boolean(),
  selected: fc.option(fc.string({ minLength: 1 })),
  open: fc.uniqueArray(fc.constantFrom("MEASURE", "TASK", "BUREAU")),
  table: fc.boolean(),
  language: fc.constantFrom("zh", "en"),
});

test("a view and its address say the same", () => {
  fc.assert(
    fc.property(view, (any) => {
      expect(fromUrl(toUrl(any))).toEqual({ ...any, open: any.open.toSorted() });
    }),
  );
});

test("the first page has the shortest address", () => expect(toUrl(START)).toBe("/"));

test.each(["/?depth=99&direction=SIDEWAYS&lang=fr", "/?depth=x", "/?", "/anything"])("%s is the first page", (url) => expect(fromUrl(url)).toEqual(START));
