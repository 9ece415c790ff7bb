import { expect, test } from "vitest";
import { stretchesOf } from "../../../../../graph/text/quantities/stretches.ts";

const wordsOf = (folded: string) =>
  stretchesOf(folded, { start: 0, end: folded.length }).map(({ words }) => words);

test.each([
  [
    "建成基地10个,培育企业20家;覆盖率达90%。完成改造。",
    ["建成基地10个", "培育企业20家", "覆盖率达90%", "完成改造"],
  ],
  ["新增12,000吨,其中1,2000吨,各3,400", ["新增12,000吨", "其中1", "2000吨", "各3,400"]],
  ["各县(市、区)建成,(市、区)另计", ["各县(市、区)建成", "市、区", "另计"]],
  ["岸线(不含海岛岸线部分)保有率,第3(市)", ["岸线", "不含海岛岸线部分", "保有率", "第3", "市"]],
  ["", []],
  ["。,;\t", []],
])("clauses of %j", (folded, words) => {
  expect(wordsOf(folded)).toEqual(words);
});

test("a clause knows its sentence, the words before it and the words that a bracket stands in the middle of", () => {
  const folded = "先行。岸线(不含海岛岸线部分)保有率,达35%";
  expect(stretchesOf(folded, { start: 3, end: folded.length })).toEqual([
    { start: 3, end: 5, words: "岸线", before: "", lead: "", sentence: folded.slice(3) },
    { start: 6, end: 14, words: "不含海岛岸线部分", before: "岸线(", lead: "", sentence: folded.slice(3) },
    {
      start: 15,
      end: 18,
      words: "保有率",
      before: "岸线(不含海岛岸线部分)",
      lead: "岸线",
      sentence: folded.slice(3),
    },
    {
      start: 19,
      end: 23,
      words: "达35%",
      before: "岸线(不含海岛岸线部分)保有率,",
      lead: "",
      sentence: folded.slice(3),
    },
  ]);
});
