import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, openPage, type OpenPage } from "../support/browser.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { SEED } from "../support/seed.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BODY_SIX = `${SEED}#sec_3__m_6`;
const ANNEX_SIX = `${SEED}#att_1__sec_2__m_6`;
const chainOf = (id: string, rest = "") => `/?focus=${encodeURIComponent(id)}${rest}`;

/** What a person does with the explorer, on a store at `storeUrl`. */
export function explorerScenes(name: string, storeUrl: string): void {
  describe(name, () => {
    let browser: Browser;
    let server: RunningServer;
    let open: OpenPage;
    const visit = async (path: string) => {
      await open.page.goto(server.url + path);
    };
    beforeAll(async () => {
      server = await startServer(storeUrl);
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    beforeEach(async () => {
      open = await openPage(browser);
    });
    afterEach(async () => {
      const { complaints } = open;
      await open.page.context().close();
      expect(complaints).toEqual([]);
    });

    test("search 食品 → choose → chain drawn → click an edge → the lit words are the evidence", async () => {
      const { page } = open;
      await visit("/");
      await page.getByRole("searchbox").fill("食品");
      await page.locator(`[data-node="${BODY_SIX}"]`).click();
      await drawn(page);
      expect(await inkOf(page)).toBeGreaterThan(0.005);

      const { data } = await server.ask<{ responsibilityChain: { relationships: Relationship[] } }>(
        "query ($id: ID!) { responsibilityChain(id: $id) { relationships { id type source target evidence { quote start end } } } }",
        { id: BODY_SIX },
      );
      const edge = data.responsibilityChain.relationships.find(({ type, source, target }) => type === "ASSIGNED_TO" && source === BODY_SIX && target.endsWith("卫生健康局"))!;
      await clickEdge(page, edge.id);
      await page.waitForFunction((id) => new URLSearchParams(location.search).get("selected") === id, edge.id);
      const lit = page.locator("mark[data-evidence]");
      expect(await lit.allTextContents()).toEqual([edge.evidence.quote]);
      expect(await isInView(page, "mark[data-evidence]")).toBe(true);
      expect((await page.locator("mark").allTextContents()).join("")).toBe("(示范区市场监管局、卫生健康局按职责分工负责)");
    });

    test("a chain names those above and below", async () => {
      const { page } = open;
      await visit(chainOf(ANNEX_SIX));
      await drawn(page);
      const cards = (await page.locator(".card .name").allTextContents()).join("|");
      for (const words of ["质量强国建设纲要", "陕西省关于贯彻落实", "杨凌示范区贯彻落实", "示范区市场监管局", "示范区卫生健康局"]) expect(cards).toContain(words);
    });

    test("reload keeps the view, back undoes a step, forward does it again", async () => {
      const { page } = open;
      await visit("/?q=食品");
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
      const { page } = open;
      await visit(chainOf(ANNEX_SIX, "&only=explicit&view=table"));
      await page.locator(".chain-table").waitFor();
      const methods = await page.locator(".chain-table tbody td:nth-child(4)").allTextContents();
      expect(methods.length).toBeGreaterThan(3);
      expect(new Set(methods)).toEqual(new Set(["原文明示"]));
    });

    test("keyboard alone: box → result → card → neighbour → its relationship → evidence", async () => {
      const { page } = open;
      await visit("/?q=食品");
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
      const { page } = open;
      await visit(chainOf(SEED));
      await drawn(page);
      const head = page.locator(".column-head", { hasText: "措施" });
      expect(await head.textContent()).toContain("10/48");
      await head.getByRole("button").click();
      await page.waitForURL(/open=MEASURE/);
      expect(await page.locator(".card.kind-MEASURE").count()).toBe(48);
    });

    test("an unknown id and an empty search say what to do", async () => {
      const { page } = open;
      await visit(chainOf("没有#这个"));
      expect(await page.getByRole("alert").textContent()).toContain("没有这个节点");
      await visit("/?q=量子纠缠态");
      expect(await page.getByRole("status").textContent()).toContain("没有找到");
    });

    test("English is complete, and the document stays Chinese", async () => {
      const { page } = open;
      await visit(chainOf(BODY_SIX, "&lang=en"));
      await drawn(page);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.getByRole("button", { name: "Both ways" }).isVisible()).toBe(true);
      const controls = await page.locator(".controls, .column-heads, .panel-facts h3").allTextContents();
      expect(controls.join(" ")).not.toMatch(/[\u4e00-\u9fa5]/);
    });

    test("nothing scrolls sideways on a phone", async () => {
      const phone = await openPage(browser, { width: 390 });
      for (const path of ["/", "/?q=食品", chainOf(BODY_SIX)]) {
        await phone.page.goto(server.url + path);
        await phone.page.waitForLoadState("networkidle");
        expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      await phone.page.context().close();
      expect(phone.complaints).toEqual([]);
    });

    test.each([false, true])("axe finds nothing (dark: %s)", async (dark) => {
      const themed = await openPage(browser, { dark });
      for (const path of ["/", "/?q=食品", chainOf(ANNEX_SIX), chainOf(ANNEX_SIX, "&view=table")]) {
        await themed.page.goto(server.url + path);
        await themed.page.waitForLoadState("networkidle");
        await themed.page.evaluate(axe);
        const violations = await themed.page.evaluate(async () => {
          const { violations: found } = await (window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" · ")}`);
        });
        expect(violations, path).toEqual([]);
      }
      await themed.page.context().close();
    });
  });
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: { readonly quote: string };
}

async function drawn(page: Page): Promise<void> {
  await page.locator(".chain-frame[data-drawn]").waitFor();
}

/** The share of the canvas that is painted. */
function inkOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>(".chain-surface canvas")];
    return Math.max(
      ...layers.map((layer) => {
        const { data } = layer.getContext("2d")!.getImageData(0, 0, layer.width, layer.height);
        let painted = 0;
        for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) painted += 1;
        return painted / (data.length / 4);
      }),
    );
  });
}

/** Clicks the canvas where the middle of an edge is drawn. */
async function clickEdge(page: Page, id: string): Promise<void> {
  const point = await page.evaluate((edge) => (window as unknown as { zhengmaiPointOn: (id: string) => { x: number; y: number } }).zhengmaiPointOn(edge), id);
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
