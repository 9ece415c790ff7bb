import { expect, test } from "vitest";
import { parse } from "../../../../../graph/text/parse.ts";
import { sourceOf } from "../../../../support/sources.ts";

const text =
  "方案\n一、任务\n（一）管护。巡查。（责任单位：市水利局、市河道专班；完成时限：2026年6月底前；联系电话：1234）";
const document = parse(sourceOf(text));
const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test("a name of unusual form under a label is read and marked", () => {
  expect(document.clauses.flatMap(({ names }) => names.map(wordsOf))).toEqual(["市水利局", "市河道专班"]);
  expect(document.diagnostics.filter(({ code }) => code === "NAME_DOUBTFUL").map(wordsOf)).toEqual([
    "市河道专班",
  ]);
});

test("a field of time is handed on beside the names", () => {
  expect(document.clauses.flatMap(({ times }) => times.map(wordsOf))).toEqual(["2026年6月底前"]);
});
