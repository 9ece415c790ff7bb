import { expect, test } from "vitest";
import { build } from "../../../../graph/index.ts";
import { sourceOf } from "../../../support/sources.ts";

test("a provision that says twice that it builds what another relies on is depended on once, by its first words", () => {
  const text = `青溪县智慧养老实施方案

一、主要任务

（一）改造设施。依托智慧养老平台，改造设施。（县民政局负责）

（二）完善平台。建设智慧养老平台，2025年完善智慧养老平台。（县民政局负责）
`;
  const depends = build([sourceOf(text)], { policies: [] }).relationships.filter(
    ({ type }) => type === "DEPENDS_ON",
  );
  expect(depends).toHaveLength(1);
  expect(depends[0]!.properties).toMatchObject({ phraseStart: text.indexOf("建设智慧养老平台") });
});
