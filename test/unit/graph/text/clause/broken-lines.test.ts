import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("a clause goes on over lines and pages until its bracket closes", () => {
  test.each<[string, string[]]>([
    [
      "（责任单位：市水利局、市林业局、\n市气象局，各县区）",
      ["市水利局 SHARED", "市林业局 SHARED", "市气象局 SHARED", "各县区 SHARED*"],
    ],
    ["（责任单位：市水利局、市农业农\n村局）", ["市水利局 SHARED", "市农业农\n村局 SHARED"]],
    ["（责任单位：市水利局、\n— 3 —\n市林业局）", ["市水利局 SHARED", "市林业局 SHARED"]],
    [
      "\n牵头单位:市水利局;\n配合单位:市林业局、\n市气象局;\n完成时限:长期坚持。",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    [
      "（责任单位：市水利局、市\n林业局、市住房和城乡建\n设局）",
      ["市水利局 SHARED", "市\n林业局 SHARED", "市住房和城乡建\n设局 SHARED"],
    ],
    ["（责任单\n位：市水利局，配合单\n位：市林业局）", ["市水利局 SOLE", "市林业局 SUPPORT"]],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
