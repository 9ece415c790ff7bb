import { expect, test } from "vitest";
import { fullTextOf } from "../../../../../graph/store/neo4j/full-text.ts";

test.each([
  [["食品安全"], '+"食品安全"', true],
  [["食品", "药品"], '+"食品" +"药品"', true],
  [["食品", "药"], '+"食品"', false],
  [["gdp增长率5.5"], '+"增长率"', false],
  [['食品" OR *:*'], '+"食品"', false],
])("%j asks the index for %s", (terms, query, exact) => {
  expect(fullTextOf(terms)).toEqual({ query, exact });
});

test.each([[["药"]], [["gdp"]], [["一2三"]], [[]]])("of %j the index knows nothing", (terms) => {
  expect(fullTextOf(terms)).toBeNull();
});
