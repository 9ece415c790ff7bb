import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { inkOf } from "./ink.ts";
import { BODY_SIX, type Scenes, type Stage } from "./scenes.ts";

const MARKET = "bureau/陕西省/杨凌示范区/市场监管局";
const networkOf = (id: string, rest = "") => `/?screen=network&focus=${encodeURIComponent(id)}${rest}`;

export const network: Scenes = {
  name: "network",
  addresses: [
    "/?screen=network",
    networkOf(MARKET, "&filter=ASSIGNED_TO"),
    networkOf(SEED, `&view=table&selected=${encodeURIComponent(SEED)}`),
  ],
  play: (stage: Stage) => {
    test("the network of a bureau is drawn, and says how much of it is shown", async () => {
      const page = stage.page();
      await stage.visit(networkOf(MARKET));
      await drawn(page);
      expect(await inkOf(page, ".network-surface")).toBeGreaterThan(0.005);
      const { neighbourhood } = await neighbourhoodOf(stage, MARKET);
      const [shown, all] = [
        neighbourhood.nodes.length - 1,
        neighbourhood.nodes.length - 1 + neighbourhood.hidden[0]!.count,
      ];
      expect(shown).toBeLessThan(all);
      expect(await page.locator(".network-count").textContent()).toContain(`${shown} / ${all}`);
      expect(await page.locator(".spoke").count()).toBe(shown + 1);
      expect(await page.locator("[data-type=ASSIGNED_TO]").textContent()).toContain(String(all));
    });

    test("a click on a line lights the words it rests on", async () => {
      const page = stage.page();
      await stage.visit(networkOf(BODY_SIX));
      await drawn(page);
      const { neighbourhood } = await neighbourhoodOf(stage, BODY_SIX);
      const edge = neighbourhood.relationships.find(
        ({ type, source, target }) =>
          type === "ASSIGNED_TO" && source === BODY_SIX && target.endsWith("卫生健康局"),
      )!;
      const point = await page.evaluate(
        (id) =>
          (
            window as unknown as { zhengmaiPointOn: (id: string) => { x: number; y: number } }
          ).zhengmaiPointOn(id),
        edge.id,
      );
      const box = (await page.locator(".network-surface").boundingBox())!;
      await page.mouse.click(box.x + point.x, box.y + point.y);
      await page.waitForFunction(
        (id) => new URLSearchParams(location.search).get("selected") === id,
        edge.id,
      );
      expect(await page.locator("mark[data-evidence]").allTextContents()).toEqual([edge.evidence.quote]);
    });

    test("keyboard: arrows walk, Enter shows, Shift and Enter centres, back returns", async () => {
      const page = stage.page();
      await stage.visit(networkOf(BODY_SIX));
      await drawn(page);
      await page.locator(".spoke[tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      const next = (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.node))!;
      expect(next).not.toBe(BODY_SIX);
      await page.keyboard.press("Enter");
      await page.waitForFunction((id) => new URLSearchParams(location.search).get("selected") === id, next);
      expect(await page.locator(".spoke[aria-pressed='true']").getAttribute("data-node")).toBe(next);
      await page.keyboard.press("Shift+Enter");
      await page.waitForFunction((id) => new URLSearchParams(location.search).get("focus") === id, next);
      await page.goBack();
      await page.waitForFunction((id) => new URLSearchParams(location.search).get("focus") === id, BODY_SIX);
    });

    test("a type narrows the picture, in the address; the table shows the same", async () => {
      const page = stage.page();
      await stage.visit(networkOf(SEED));
      await drawn(page);
      await page.locator("[data-type=IMPLEMENTS]").click();
      await page.waitForURL(/filter=IMPLEMENTS/);
      await page.locator("[data-type=IMPLEMENTS][aria-pressed=true]").waitFor();
      await page.reload();
      await drawn(page);
      const cards = await page.locator(".spoke").count();
      const { neighbourhood } = await neighbourhoodOf(stage, SEED, ["IMPLEMENTS"]);
      expect(cards).toBe(neighbourhood.nodes.length);
      await page.getByRole("button", { name: "表", exact: true }).click();
      await page.locator(".chain-table").waitFor();
      expect(await page.locator(".chain-table tbody tr").count()).toBe(neighbourhood.relationships.length);
    });

    test("without a node one is chosen by its words; an unknown id says what to do", async () => {
      const page = stage.page();
      await stage.visit("/?screen=network");
      await page.getByRole("combobox").fill("市场监管局");
      await page.locator(`[role=option][data-node="${MARKET}"]`).click();
      await drawn(page);
      expect(await page.locator(".network-head h1").textContent()).toContain("市场监管局");
      await stage.visit(networkOf("没有#这个"));
      expect(await page.getByRole("alert").textContent()).toContain("没有这个节点");
    });

    test("English is complete", async () => {
      const page = stage.page();
      await stage.visit(networkOf(BODY_SIX, "&lang=en"));
      await drawn(page);
      const words = await page.locator(".network-head .controls, .network-count, .sector").allTextContents();
      expect(words.join(" ")).not.toMatch(/[\u4e00-\u9fa5]/);
    });
  },
};

interface Neighbourhood {
  readonly neighbourhood: {
    readonly nodes: readonly { readonly id: string }[];
    readonly hidden: readonly { readonly count: number }[];
    readonly relationships: readonly {
      readonly id: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly evidence: { readonly quote: string };
    }[];
  };
}

async function neighbourhoodOf(
  stage: Stage,
  id: string,
  types: readonly string[] | null = null,
): Promise<Neighbourhood> {
  const query = `query ($id: ID!, $types: [RelationshipType!]) {
    neighbourhood(id: $id, first: 50, types: $types) {
      nodes { id }
      hidden { count }
      relationships { id type source target evidence { quote } }
    }
  }`;
  return (await stage.server().ask<Neighbourhood>(query, { id, types })).data;
}

async function drawn(page: Page): Promise<void> {
  await page.locator(".network-frame[data-drawn]").waitFor();
}
