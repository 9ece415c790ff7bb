import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { responsibilityOf } from "./chain-answer.ts";
import { inkOf } from "./ink.ts";
import { ANNEX_SIX, BODY_SIX, chainOf, FOOD_INDICATOR, type Scenes, type Stage } from "./scenes.ts";

export const chain: Scenes = {
  name: "chain",
  addresses: [
    "/",
    "/?q=食品",
    chainOf(ANNEX_SIX),
    chainOf(ANNEX_SIX, "&view=table"),
    chainOf(FOOD_INDICATOR, "&chain=dependency"),
  ],
  play: (stage: Stage) => {
    test("search 食品 → choose → chain drawn → click an edge → the lit words are the evidence", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.getByRole("searchbox").fill("食品");
      await page.locator(`[data-node="${BODY_SIX}"]`).click();
      await drawn(page);
      expect(await inkOf(page, ".chain-surface")).toBeGreaterThan(0.005);

      const edge = (await responsibilityOf(stage, BODY_SIX)).find(
        ({ type, source, target }) =>
          type === "ASSIGNED_TO" && source === BODY_SIX && target.endsWith("卫生健康局"),
      )!;
      await clickEdge(page, edge.id);
      await page.waitForFunction(
        (id) => new URLSearchParams(location.search).get("selected") === id,
        edge.id,
      );
      const lit = page.locator("mark[data-evidence]");
      expect(await lit.allTextContents()).toEqual([edge.evidence.quote]);
      expect(await isInView(page, "mark[data-evidence]")).toBe(true);
      expect((await page.locator("mark").allTextContents()).join("")).toBe(
        "(示范区市场监管局、卫生健康局按职责分工负责)",
      );
    });

    test("a chain names those above and below", async () => {
      const page = stage.page();
      await stage.visit(chainOf(ANNEX_SIX));
      await drawn(page);
      const cards = (await page.locator(".card .name").allTextContents()).join("|");
      for (const words of [
        "质量强国建设纲要",
        "陕西省关于贯彻落实",
        "杨凌示范区贯彻落实",
        "示范区市场监管局",
        "示范区卫生健康局",
      ])
        expect(cards).toContain(words);
    });

    test("reload keeps the view, back undoes a step, forward does it again", async () => {
      const page = stage.page();
      await stage.visit("/?q=食品");
      await page.locator(`[data-node="${ANNEX_SIX}"]`).click();
      await drawn(page);
      await page.getByLabel("只看原文明示").check();
      await page.waitForURL(/only=explicit/);
      await page.reload();
      await drawn(page);
      expect(await page.getByLabel("只看原文明示").isChecked()).toBe(true);
      await page.goBack();
      expect(await page.getByLabel("只看原文明示").isChecked()).toBe(false);
      await page.goBack();
      await page.locator("[data-result]").first().waitFor();
      await page.goForward();
      await drawn(page);
    });

    test("only what the text says: no derived line is left", async () => {
      const page = stage.page();
      await stage.visit(chainOf(ANNEX_SIX, "&only=explicit&view=table"));
      await page.locator(".chain-table").waitFor();
      const methods = await page.locator(".chain-table tbody td:nth-child(4)").allTextContents();
      expect(methods.length).toBeGreaterThan(3);
      expect(new Set(methods)).toEqual(new Set(["原文明示"]));
    });

    test("keyboard alone: box → result → card → neighbour → its relationship → evidence", async () => {
      const page = stage.page();
      await stage.visit("/?q=食品");
      await page.locator("[data-result]").first().waitFor();
      await page.getByRole("searchbox").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await drawn(page);
      await page.locator(".card[tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.waitForURL(/selected=/);
      await page.locator(".relations button").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("mark[data-evidence]").first().waitFor();
    });

    test("a column that is cut says how much it shows, and opens", async () => {
      const page = stage.page();
      await stage.visit(chainOf(SEED));
      await drawn(page);
      const head = page.locator(".column-head", { hasText: "措施" });
      expect(await head.textContent()).toContain("10/48");
      await head.getByRole("button").click();
      await page.waitForURL(/open=MEASURE/);
      expect(await page.locator(".card.kind-MEASURE").count()).toBe(48);
    });

    test("a chain of dependency names what delivers an indicator and who answers; a footnote leads on", async () => {
      const page = stage.page();
      await stage.visit(chainOf(FOOD_INDICATOR));
      await drawn(page);
      await page.getByRole("button", { name: "依赖链" }).click();
      await page.waitForURL(/chain=dependency/);
      const sentence = page.locator(".sentence");
      await sentence.filter({ hasText: "支撑" }).waitFor();
      for (const words of ["提高食品质量安全水平", "示范区市场监管局", "示范区卫生健康局"])
        expect(await sentence.textContent()).toContain(words);
      await sentence.getByRole("button", { name: /引文 1：/ }).click();
      await page.waitForURL(/selected=/);
      const quote = await page.locator(".facts q").first().textContent();
      expect(await page.locator("mark[data-evidence]").allTextContents()).toEqual([quote]);
      await page.goBack();
      await page.goBack();
      expect(await page.getByRole("button", { name: "责任链" }).getAttribute("aria-pressed")).toBe("true");
    });

    test("a node folds what hangs on it alone, says how much, and unfolds by going back", async () => {
      const page = stage.page();
      const section = `${SEED}#att_1__sec_2`;
      await stage.visit(
        chainOf(SEED, `&direction=DOWNSTREAM&selected=${encodeURIComponent(section)}&view=table`),
      );
      const rows = page.locator(".chain-table tbody tr");
      await rows.first().waitFor();
      const before = await rows.count();
      await page.getByRole("button", { name: "收起其后" }).click();
      await page.waitForURL(/collapsed=/);
      await expect.poll(() => rows.count()).toBeLessThan(before);
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(before);
    });

    test("the first page leads to every level, every question and every finding", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.locator(".level-group").first().waitFor();
      // The store of the scenes may hold more than the seed: the counts are those of the API.
      const { data: stored } = await stage
        .server()
        .ask<{ policies: { nodes: { level: string | null }[] } }>("{ policies { nodes { level } } }");
      const countOf = (level: string | null) =>
        stored.policies.nodes.filter((policy) => policy.level === level).length;
      expect(await page.locator(".level-group h3").allTextContents()).toEqual([
        `国家 ${countOf("NATIONAL")}`,
        `省级 ${countOf("PROVINCIAL")}`,
        `本级 ${countOf(null)}`,
      ]);
      const { data } = await stage
        .server()
        .ask<{ findings: { totalCount: number } }>("{ findings { totalCount } }");
      expect(await page.locator(".findings-count b").textContent()).toBe(String(data.findings.totalCount));
      for (const link of await page.locator(".examples a").all())
        expect(await link.getAttribute("href")).toMatch(/^\/\?(?:q|screen)=/);
    });

    test("an unknown id and an empty search say what to do", async () => {
      const page = stage.page();
      await stage.visit(chainOf("没有#这个"));
      expect(await page.getByRole("alert").textContent()).toContain("没有这个节点");
      await stage.visit("/?q=量子纠缠态");
      await page.getByRole("status").filter({ hasText: "没有找到" }).waitFor();
    });

    test("English is complete, and the document stays Chinese", async () => {
      const page = stage.page();
      await stage.visit(chainOf(BODY_SIX, "&lang=en"));
      await drawn(page);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.getByRole("button", { name: "Both ways" }).isVisible()).toBe(true);
      const controls = await page.locator(".controls, .column-heads, .panel-facts h3").allTextContents();
      expect(controls.join(" ")).not.toMatch(/[\u4e00-\u9fa5]/);
    });
  },
};

async function drawn(page: Page): Promise<void> {
  await page.locator(".chain-frame[data-drawn]").waitFor();
}

/** Clicks the canvas where the middle of an edge is drawn. */
async function clickEdge(page: Page, id: string): Promise<void> {
  const point = await page.evaluate(
    (edge) =>
      (window as unknown as { zhengmaiPointOn: (id: string) => { x: number; y: number } }).zhengmaiPointOn(
        edge,
      ),
    id,
  );
  const box = (await page.locator(".chain-surface").boundingBox())!;
  await page.mouse.click(box.x + point.x, box.y + point.y);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const mark = document.querySelector(wanted)!.getBoundingClientRect();
    const frame = document.querySelector(".source")!.getBoundingClientRect();
    return mark.top >= frame.top && mark.bottom <= frame.bottom;
  }, selector);
}
