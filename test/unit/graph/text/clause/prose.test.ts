import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("bodies beside a verb, whatever the verb", () => {
  test.each<[string, string[]]>([
    [
      "由市水利局牵头组织，市林业局、市气象局参与，建立会商机制。",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    ["市水利局要牵头抓好调度，市财政局负责资金保障。", ["市水利局 LEAD", "市财政局 SOLE"]],
    ["市水利局会同市林业局等部门遴选示范点。", ["市水利局 LEAD", "市林业局 SUPPORT", "等部门 SUPPORT*"]],
    [
      "由市水利局、市气象局共同牵头，会同有关部门汛前开展一次会商。",
      ["市水利局 LEAD", "市气象局 LEAD", "有关部门 SUPPORT*"],
    ],
    ["请市水利局负责，于汛期前完成加固。", ["市水利局 SOLE"]],
    ["市财政局配合做好资金拨付。", ["市财政局 SUPPORT"]],
    [
      "由市水利局牵头，会同市林业局、市气象局制定实施细则。",
      ["市水利局 LEAD", "市林业局 SUPPORT", "市气象局 SUPPORT"],
    ],
    [
      "由市水利局负责组织实施，市财政局、市审计局协助做好资金监管。",
      ["市水利局 SOLE", "市财政局 SUPPORT", "市审计局 SUPPORT"],
    ],
    [
      "市水利局、市应急管理局要联合市公安局交警支队开展隐患排查。",
      ["市水利局 LEAD", "市应急管理局 LEAD", "市公安局交警支队 SUPPORT"],
    ],
    ["市水利局商市财政局提出分配方案。", ["市水利局 LEAD", "市财政局 SUPPORT"]],
    [
      "市水利局牵头成立工作专班，市财政局、市自然资源局等部门参加。",
      ["市水利局 LEAD", "市财政局 SUPPORT", "市自然资源局 SUPPORT", "等部门 SUPPORT*"],
    ],
    [
      "中国移动北塘分公司负责基站建设，市水投集团有限公司负责水源工程。",
      ["中国移动北塘分公司 SOLE", "市水投集团有限公司 SOLE"],
    ],
    ["市水利局会同市财政局研究制定管理办法，组织部门加强考核。", ["市水利局 LEAD", "市财政局 SUPPORT"]],
    [
      "市水利局会同市人力资源社会保障局、市住房城乡建设局、人民银行北塘市分行联合印发通知。",
      [
        "市水利局 LEAD",
        "市人力资源社会保障局 SUPPORT",
        "市住房城乡建设局 SUPPORT",
        "人民银行北塘市分行 SUPPORT",
      ],
    ],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
