import { expect, test } from "vitest";
import { policyOf, type HeldText } from "../../../../graph/index.ts";
import { textOf } from "../../../../graph/held-text.ts";
import { cataloguedWith, EMPTY_CATALOGUE, type Catalogue } from "../../../../graph/library/catalogue.ts";
import { openWorkspace } from "../../../../graph/library/workspace.ts";
import type { Source } from "../../../../graph/text/document.ts";
import { planOf } from "../../../support/growing-library.ts";
import { planOf as smallPlan } from "../../../support/plans.ts";

/** A library in memory that takes one document after another, and tells how many parts each made. */
function growing() {
  const texts = new Map<string, HeldText>();
  const workspace = openWorkspace(null, { policies: [] });
  let catalogue: Catalogue = EMPTY_CATALOGUE;
  const advance = async () => {
    const before = workspace.partsMade;
    const { kind } = await workspace.advance(catalogue, async (policy) => texts.get(policy)!);
    workspace.commit();
    return { kind, made: workspace.partsMade - before };
  };
  return {
    workspace,
    hold(source: Source) {
      const policy = policyOf(source);
      texts.set(policy, textOf({ ...source, policy }));
      const entry = { kind: "TEXT", policy, sha256: source.sha256, number: catalogue.position + 1 } as const;
      catalogue = cataloguedWith(catalogue, [entry]);
      return advance();
    },
    advance,
  };
}

const THINGS = ["山塘", "道路", "学校", "水库", "桥梁", "公园", "粮仓", "码头", "灯塔"];

/** Plans of a county that have nothing to do with each other. */
const unrelated = (number: number) =>
  smallPlan(
    `青溪县${THINGS[number]}整治方案\n\n青政发〔2024〕${number}号`,
    THINGS[number]!,
    `plan-${number}.txt`,
  );

test("a document that shares nothing makes its own parts, however many are held", async () => {
  const library = growing();
  await library.hold(planOf(0, 0));
  const made: number[] = [];
  for (let number = 1; number <= 8; number += 1) made.push((await library.hold(unrelated(number))).made);
  expect(new Set(made.slice(1)).size).toBe(1);
  expect(made.at(-1)).toBeLessThanOrEqual(6);
  expect(await library.advance()).toEqual({ kind: "UNCHANGED", made: 0 });
  library.workspace.close();
});

test("a document that others cite makes theirs again when it comes, and no others", async () => {
  const library = growing();
  for (const which of [4, 2]) await library.hold(planOf(which, 0));
  for (let number = 1; number <= 5; number += 1) await library.hold(unrelated(number));
  const upper = await library.hold(planOf(0, 0));
  const links = [...library.workspace.items()].flatMap(({ relationships }) => relationships);
  const followers = links.filter(({ type, target }) => type === "IMPLEMENTS" && target === "国发〔2020〕5号");
  expect(followers.map(({ source }) => source)).toEqual(["浙政发〔2021〕3号"]);
  // Its own two, the two of the province's plan, that of the city's, and one for each body and cited policy that it
  // touches.
  expect(upper.made).toBeLessThanOrEqual(20);
  library.workspace.close();
});
