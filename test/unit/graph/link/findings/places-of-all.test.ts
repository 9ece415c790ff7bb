import { expect, test } from "vitest";
import { placesOfAll } from "../../../../../graph/link/findings/places-of-all.ts";

test("each string has the places where it stands, overlapping ones included, in the order of the strings", () => {
  const places = placesOfAll(["质量", "和和", "质量安全", "品牌"]);
  expect(places("质量安全和和和质量")).toEqual([[0, 7], [4, 5], [0], []]);
  expect(places("")).toEqual([[], [], [], []]);
});
