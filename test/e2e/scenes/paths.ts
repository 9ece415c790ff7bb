import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { type Scenes, type Stage } from "./scenes.ts";

const MARKET = "bureau/陕西省/杨凌示范区/市场监管局";
const NATIONAL = "质量强国建设纲要";
const INDICATOR = `${SEED}#ind_3`;
const pathsOf = (from: string | null, to: string | null, rest = "") => {
  const focus = from ? `&focus=${encodeURIComponent(from)}` : "";
  const other = to ? `&other=${encodeURIComponent(to)}` : "";
  return `/?screen=paths${focus}${other}${rest}`;
};
const FROM = '[role="combobox"] >> nth=0';
const TO = '[role="combobox"] >> nth=1';

export const paths: Scenes = {
  name: "paths",
  addresses: ["/?screen=paths", pathsOf(MARKET, NATIONAL, `&selected=${encodeURIComponent(NATIONAL)}`)],
  play: (stage: Stage) => {
    test.each([MARKET, INDICATOR])(
      "from %s to the national plan: the relationships are those of the graph",
      async (from) => {
        const page = stage.page();
        await stage.visit(pathsOf(from, NATIONAL));
        await page.locator(".route").first().waitFor();
        const { data } = await stage.server().ask<Answer>(
          `query ($from: ID!, $to: ID!) {
              paths(from: $from, to: $to, maxLength: 8, first: 5) { relationships { id source target } }
            }`,
          { from, to: NATIONAL },
        );
        const shown = await page
          .locator("[data-relationship]")
          .evaluateAll((arrows) => [
            ...new Set(arrows.map((arrow) => (arrow as HTMLElement).dataset.relationship!)),
          ]);
        expect(shown.toSorted()).toEqual(data.paths.relationships.map(({ id }) => id).toSorted());
        expect(await page.locator(".path-count").textContent()).toContain(
          `${data.paths.relationships.length} 条关系`,
        );
        for (const row of await page.locator(".route-row").all()) {
          expect(await row.locator("[data-node]").first().getAttribute("data-node")).toBe(from);
          expect(await row.locator("[data-node]").last().getAttribute("data-node")).toBe(NATIONAL);
        }
        const footnotes = await page.locator(".route").first().locator(".route-notes li").count();
        expect(footnotes).toBe(await page.locator(".route").first().locator("[data-relationship]").count());
      },
    );

    test("a relationship leads to its evidence, back closes it", async () => {
      const page = stage.page();
      await stage.visit(pathsOf(INDICATOR, NATIONAL));
      await page.locator("[data-relationship]").first().click();
      await page.waitForURL(/selected=/);
      await page.locator(".panel mark[data-evidence]").first().waitFor();
      await page.goBack();
      await page.locator(".panel").waitFor({ state: "detached" });
    });

    test("keyboard alone: both ends are chosen from the suggestions, and exchanged", async () => {
      const page = stage.page();
      await stage.visit("/?screen=paths");
      await page.locator(FROM).focus();
      await page.keyboard.insertText("食品安全评价性抽检");
      await page.locator(`[role=option][data-node="${INDICATOR}"]`).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      const active = (await page.locator(FROM).getAttribute("aria-activedescendant"))!;
      const id = (await page.locator(`[id="${active}"]`).getAttribute("data-node"))!;
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (wanted) => new URLSearchParams(location.search).get("focus") === wanted,
        id,
      );
      await page.locator(TO).focus();
      await page.keyboard.insertText("市场");
      await page.locator("[role=option]").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator(TO).inputValue()).toBe("");
      await page.keyboard.insertText("市场监管局");
      await page.locator(`[role=option][data-node="${MARKET}"]`).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".route").first().waitFor();
      await page.getByRole("button", { name: "对调" }).click();
      await page.waitForFunction(
        (wanted) => new URLSearchParams(location.search).get("focus") === wanted,
        MARKET,
      );
      expect(new URL(page.url()).searchParams.get("other")).toBe(id);
      await page.locator(".route").first().waitFor();
      await page.goBack();
      await page.waitForFunction(
        (wanted) => new URLSearchParams(location.search).get("focus") === wanted,
        id,
      );
    });

    test("more paths are shown on demand, in the address", async () => {
      const page = stage.page();
      await stage.visit(pathsOf(MARKET, NATIONAL));
      await page.locator(".route").first().waitFor();
      const few = await page.locator(".route").count();
      await page.getByRole("button", { name: "最多显示 20 条" }).click();
      await page.waitForURL(/open=paths/);
      await page.locator(".route").nth(few).waitFor();
    });

    test("no path says what to try; an unknown end as well", async () => {
      const page = stage.page();
      await stage.visit(pathsOf(MARKET, MARKET));
      expect(await page.locator(".path-none").textContent()).toContain("可以换一端试试");
      await stage.visit(pathsOf(MARKET, "没有#这个"));
      expect(await page.getByRole("alert").textContent()).toContain("没有这个节点");
    });
  },
};

interface Answer {
  readonly paths: {
    readonly relationships: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
    }[];
  };
}
