import { expect, test } from "vitest";
import { openStore, readingsIn } from "../../../../graph/index.ts";
import { SMALL_PLAN, SMALL_PLAN_ID } from "../../../support/small-plan.ts";
import { sourceOf } from "../../../support/sources.ts";
import { graphOf, stated } from "../../../support/state.ts";

const PLAN = SMALL_PLAN.replace("每年培育民宿10家。", "到2026年，民宿床位数实现翻番。");
const plan = sourceOf(PLAN, "plan.md");

test("what was not read counts as read where a person says what its words name, or that they are none", async () => {
  const store = await openStore("memory:");
  const unreadAfter = async (ledger: readonly unknown[]) => {
    await store.publish(graphOf([plan], ledger));
    return (await readingsIn(store, SMALL_PLAN_ID))!.whole.unread.map(({ kind }) => kind);
  };
  const [unread] = graphOf([plan]).documents[0]!.unread;
  expect(await unreadAfter([])).toEqual(["TARGET"]);
  const { start, end } = unread!;
  const subject = `${SMALL_PLAN_ID}#sec_1__m_2`;
  const line = { kind: "READING", subject, quote: PLAN.slice(start, end), value: { as: "NONE", start, end } };
  expect(await unreadAfter([stated([plan], line)])).toEqual([]);
  await store.close();
});
