import { expect, test } from "vitest";
import { REPAIRS, RULES, ruleTextOf } from "../../../../graph/index.ts";
import { ruleName } from "../../../../web/evidence/rule-name.ts";
import { evidence } from "../../../../web/i18n/texts/evidence.ts";
import { seedGraph } from "../../../support/seed.ts";

test("every rule that made a relationship of the seed has its words, in both languages", () => {
  const rules = new Set(seedGraph.relationships.map(({ rule }) => rule));
  for (const rule of rules) expect(ruleTextOf(rule).zh).toMatch(/[\u4e00-\u9fff]/);
  for (const rule of rules) expect(ruleTextOf(rule).en).toMatch(/^[a-zA-Z]/);
});

test("a rule that is not known stands for itself", () => {
  expect(ruleTextOf("other/rule")).toEqual({ zh: "other/rule", en: "other/rule" });
  expect(ruleName("other/rule", (key) => key)).toBe("other/rule");
});

test("the explorer has the words of every rule and every repair", () => {
  for (const rule of [...Object.keys(RULES), ...Object.keys(REPAIRS)])
    expect(evidence).toHaveProperty([`rule.${rule}`, "zh"]);
});
