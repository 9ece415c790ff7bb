import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("a document's own rule says who leads", () => {
  test.each<[string, string[]]>([
    [
      "（责任单位：市水利局、市林业局。排名第一的为牵头单位，下同）\n（二）强化监测。加密观测。（责任单位：市气象局、市水利局）",
      ["市水利局 LEAD", "市林业局 SHARED", "市气象局 LEAD", "市水利局 SHARED"],
    ],
    [
      "各项任务的责任单位中，列首位的为牵头单位。\n（一）加强管护。完善制度。（责任单位：市水利局、市林业局）\n（二）强化监测。加密观测。（责任单位：各县区、市气象局）",
      ["市水利局 LEAD", "市林业局 SHARED", "各县区 SHARED*", "市气象局 SHARED"],
    ],
    [
      "（市水利局、市林业局；市气象局、市财政局。分号前为牵头单位，下同）\n（二）强化监测。加密观测。（市气象局；市水利局）",
      [
        "市水利局 LEAD",
        "市林业局 LEAD",
        "市气象局 SHARED",
        "市财政局 SHARED",
        "市气象局 LEAD",
        "市水利局 SHARED",
      ],
    ],
    [
      "以下任务中，带★的单位为牵头单位。\n（一）加强管护。完善制度。（责任单位：★市水利局、市林业局）\n（二）强化监测。加密观测。（责任单位：市水利局、市气象局★）",
      ["市水利局 LEAD", "市林业局 SHARED", "市水利局 SHARED", "市气象局 LEAD"],
    ],
    [
      "（责任单位：市林业局、市水利局（牵头）、各县区）",
      ["市林业局 SHARED", "市水利局 LEAD", "各县区 SHARED*"],
    ],
    ["（责任单位：市水利局，市林业局，第一个为牵头单位）", ["市水利局 LEAD", "市林业局 SHARED"]],
    [
      "（责任单位：市水利局、市林业局。排在首位的为牵头单位，其他为配合单位，以下同）\n（二）强化监测。加密观测。（责任单位：市气象局、市水利局）",
      ["市水利局 LEAD", "市林业局 SHARED", "市气象局 LEAD", "市水利局 SHARED"],
    ],
    [
      "（一）加强管护。完善制度。（责任单位：市水利局*、市林业局）\n（二）强化监测。加密观测。（责任单位：市气象局*、市水利局*、市财政局）\n注：标*的为牵头单位。",
      ["市水利局 LEAD", "市林业局 SHARED", "市气象局 LEAD", "市水利局 LEAD", "市财政局 SHARED"],
    ],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
