import { describe, expect, test } from "vitest";
import { ownersIn } from "../../../../support/owners.ts";

/**
 * `text → name ROLE`, a collective with *; a text without a number stands behind
 * `（一）加强水库管护。完善巡查制度。`.
 */
describe("slogans, classes and what is built charge nobody", () => {
  test.each<[string, string[]]>([
    ["发挥龙头企业牵头作用，支持高校院所参与。建立政府牵头、部门配合的工作机制。", []],
    ["各县区政府要落实属地责任，企业要履行主体责任，形成政府监管、企业负责、社会监督的格局。", []],
    ["建立水利部门牵头、有关部门参与的联席会议制度。", []],
    ["健全党委领导、政府负责、部门协同、公众参与的工作体系，指导企业落实责任。", []],
    ["支持高校牵头组建联合体，鼓励市属国企参与建设。", []],
  ])("%j", (text, owners) => expect(ownersIn(text)).toEqual(owners));
});
