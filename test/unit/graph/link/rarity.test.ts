import { describe, expect, test } from "vitest";
import linking from "../../../../graph/link/lexicon/linking.json" with { type: "json" };
import { rarityOfPhrase, sharedRarity } from "../../../../graph/link/rarity.ts";

describe("what two headings share", () => {
  test.each([
    ["主要任务", "重点任务", false],
    ["强化组织保障", "加强组织领导", false],
    ["保障措施", "保障措施", false],
    ["提高建筑材料质量水平", "提高建筑材料质量", true],
    ["畅通乡村物流渠道", "完善乡村物流", true],
  ])("%s and %s: a matter of their own is %s", (one, other, matter) =>
    expect(sharedRarity(one, other) >= linking.heading.leastRarity).toBe(matter),
  );

  test("a phrase that cuts a word is worth nothing", () => {
    expect(rarityOfPhrase("院患者", "出院患者手术占比")).toBe(0);
    expect(rarityOfPhrase("患者", "出院患者手术占比")).toBeGreaterThan(0);
  });
});
