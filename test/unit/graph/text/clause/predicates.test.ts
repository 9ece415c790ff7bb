import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("what a predicate says of the names before it", () => {
  test.each<[string, string[]]>([
    [
      "（由市水利局牵头，市林业局、市气象局等部门参与）",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT", "等部门 SUPPORT*"],
    ],
    ["（市水利局会同市林业局、市气象局抓好落实）", ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"]],
    [
      "（市水利局抓总，市林业局、市气象局协同推进）",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    ["（市水利局主办，市林业局会办）", ["市水利局 LEAD", "市林业局 SUPPORT"]],
    [
      "（市水利局、市林业局共同牵头，各县区具体实施）",
      ["市水利局 LEAD", "市林业局 LEAD", "各县区 IMPLEMENT*"],
    ],
    [
      "（市水利局牵头；各县（市、区）政府，高新区管委会组织实施）",
      ["市水利局 LEAD", "各县（市、区）政府 IMPLEMENT*", "高新区管委会 IMPLEMENT"],
    ],
    ["（市水利局负责，2025年底前完成）", ["市水利局 SOLE"]],
    ["（2025年6月底前完成；市水利局牵头，市林业局配合）", ["市水利局 LEAD", "市林业局 SUPPORT"]],
    [
      "（市水利局为牵头单位，市林业局、市气象局为配合单位）",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    ["（市水利局牵头抓总、市林业局协助配合，按职责分工落实）", ["市水利局 LEAD", "市林业局 SUPPORT"]],
    [
      "（责任单位：市水利局牵头，市林业局、市气象局配合）",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    [
      "（市水利局、市林业局和各县区人民政府按职责负责）",
      ["市水利局 SHARED", "市林业局 SHARED", "各县区人民政府 SHARED*"],
    ],
    ["〔市水利局牵头、市林业局配合〕", ["市水利局 LEAD", "市林业局 SUPPORT"]],
    [
      "（市水利局总牵头，市林业局、市气象局分别负责）",
      ["市水利局 LEAD", "市林业局 SHARED", "市气象局 SHARED"],
    ],
    ["（由市水利局会同有关部门负责，2026年底前完成）", ["市水利局 LEAD", "有关部门 SUPPORT*"]],
    ["（各县区负责）", ["各县区 SOLE*"]],
    ["（各县区、各有关部门按职责分工负责）", ["各县区 SHARED*", "各有关部门 SHARED*"]],
    ["（市水利局（牵头）、市林业局、市气象局）", ["市水利局 LEAD", "市林业局 SHARED", "市气象局 SHARED"]],
    [
      "（市水利局牵头；市林业局、市气象局；各县区政府）",
      ["市水利局 LEAD", "市林业局 SHARED", "市气象局 SHARED", "各县区政府 SHARED*"],
    ],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
