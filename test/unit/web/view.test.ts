import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHAIN_KINDS,
  DIRECTIONS,
  SCREENS,
  fromUrl,
  START,
  toUrl,
  type View,
} from "../../../web/state/view.ts";

const view: fc.Arbitrary<View> = fc.record({
  query: fc.string(),
  screen: fc.option(fc.constantFrom(...SCREENS)),
  policy: fc.option(fc.string({ minLength: 1 })),
  focus: fc.option(fc.string({ minLength: 1 })),
  other: fc.option(fc.string({ minLength: 1 })),
  chain: fc.constantFrom(...CHAIN_KINDS),
  collapsed: fc.uniqueArray(fc.constantFrom("a#1", "b#2")),
  filter: fc.uniqueArray(fc.constantFrom("WARNING", "CRITICAL", "食品")),
  sort: fc.string(),
  span: fc.option(
    fc
      .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e5 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  direction: fc.constantFrom(...DIRECTIONS),
  depth: fc.integer({ min: 1, max: 12 }),
  explicitOnly: fc.boolean(),
  selected: fc.option(fc.string({ minLength: 1 })),
  open: fc.uniqueArray(fc.constantFrom("MEASURE", "TASK", "BUREAU")),
  job: fc.option(fc.string({ minLength: 1 })),
  version: fc.option(fc.string({ minLength: 1 })),
  table: fc.boolean(),
  language: fc.constantFrom("zh", "en"),
});

test("a view and its address say the same", () => {
  fc.assert(
    fc.property(view, (any) => {
      expect(fromUrl(toUrl(any))).toEqual({
        ...any,
        open: any.open.toSorted(),
        collapsed: any.collapsed.toSorted(),
        filter: any.filter.toSorted(),
      });
    }),
  );
});

test("the first page has the shortest address", () => expect(toUrl(START)).toBe("/"));

test.each([
  "/?depth=99&direction=SIDEWAYS&lang=fr",
  "/?depth=x",
  "/?screen=nowhere&chain=any&span=9-3",
  "/?",
  "/anything",
])("%s is the first page", (url) => expect(fromUrl(url)).toEqual(START));
