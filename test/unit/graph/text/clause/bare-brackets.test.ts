import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("a bracket of bodies at the end of an item is read as 责任单位", () => {
  test.each<[string, string[]]>([
    [
      "1.建水库。加快建设。（市水利局）\n2.修堤防。加快建设。（市水利局、市交通局）\n3.测雨情。加快建设。（市气象局，各镇人民政府）",
      ["市水利局 SOLE", "市水利局 SHARED", "市交通局 SHARED", "市气象局 SHARED", "各镇人民政府 SHARED*"],
    ],
    ["（市水利局、市林业局）", ["市水利局 SHARED", "市林业局 SHARED"]],
    ["推动三部门（市水利局、市林业局、市气象局）数据共享。", []],
    [
      "1.建水库。加快建设。（市水利局、市水投集团）\n2.修堤防。加快建设。（市水利局、白石灌区）\n3.测雨情。加快建设。（市气象局）\n4.保供水。加快建设。（市水务局、各镇街）\n5.护水源。加快建设。（市环保局）",
      [
        "市水利局 SHARED",
        "市水投集团 SHARED",
        "市水利局 SHARED",
        "白石灌区 SHARED",
        "市气象局 SOLE",
        "市水务局 SHARED",
        "各镇街 SHARED*",
        "市环保局 SOLE",
      ],
    ],
    ["（如水库、堤防、水闸）开展试点（含市级、县级）。", []],
    ["（具体名单另行通知）责任落实到位。", []],
    ["（市水利局）（2025年12月底前完成）", ["市水利局 SOLE"]],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
