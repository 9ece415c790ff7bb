import { afterAll, beforeAll, expect, test } from "vitest";
import { build, openStore, responsibilityMatrix, type Store } from "../../../../graph/index.ts";
import { DATED_PLAN, DATED_PLAN_ID } from "../../../support/dated-plan.ts";
import { sourceOf } from "../../../support/sources.ts";

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  await store.publish(build([sourceOf(DATED_PLAN)], { policies: [] }));
});
afterAll(() => store.close());

test("rows are provisions: an indicator whose table names its body is none", async () => {
  const matrix = await responsibilityMatrix(store, DATED_PLAN_ID);
  expect(matrix!.rows.map(({ provision }) => provision.properties.name)).toEqual([
    "（一）建设旅游道路",
    "（二）培育乡村民宿",
    "（三）完善标识",
    "（四）建好厕所",
  ]);
});
