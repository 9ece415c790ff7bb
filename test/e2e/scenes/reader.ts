import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { responsibilityOf, type Answered } from "./chain-answer.ts";
import { BODY_SIX, type Scenes, type Stage } from "./scenes.ts";

const readerAt = (rest = "") => `/?screen=reader&policy=${encodeURIComponent(SEED)}${rest}`;
const selecting = (node: string) => `&selected=${encodeURIComponent(node)}`;

export const reader: Scenes = {
  name: "reader",
  addresses: [readerAt(`&span=3752-3768${selecting(BODY_SIX)}`), "/?screen=reader&policy=nobody"],
  play: (stage: Stage) => {
    test("a deep link lights exactly the words the API says, in view", async () => {
      const page = stage.page();
      const assigned = await assignmentOf(stage, "卫生健康局");
      await stage.visit(readerAt(`&span=${assigned.start}-${assigned.end}`));
      await page.locator("[data-lit]").first().waitFor();
      expect((await page.locator("[data-lit]").allTextContents()).join("")).toBe(assigned.quote);
      await inView(page, "[data-lit]");
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test("a mention of a bureau opens its card, and its other places are lit", async () => {
      const page = stage.page();
      const assigned = await assignmentOf(stage, "卫生健康局");
      await stage.visit(readerAt(`&span=${assigned.start}-${assigned.end}`));
      await page.locator(".entity-BUREAU [data-lit]").click();
      await page.locator(".reader-card .node-title").waitFor();
      expect(await page.locator(".reader-card .node-title").textContent()).toContain("示范区卫生健康局");
      const places = await page.locator(".reader-card .places button").count();
      expect(places).toBeGreaterThan(3);
      expect(await page.locator(".entity.chosen[data-letter]").count()).toBe(places);
      await page.locator(".reader-card .places button").last().click();
      await page.waitForFunction(() => document.querySelector(".reader-text")!.scrollTop > 2_000);
    });

    test("the outline leads to its words, by keyboard too; back and reload keep them", async () => {
      const page = stage.page();
      await stage.visit(readerAt());
      const entry = page.locator(`[data-outline="${BODY_SIX}"]`);
      await entry.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/selected=/);
      const words = `.entity[data-node="${BODY_SIX}"]`;
      await inView(page, words);
      expect(await entry.getAttribute("aria-current")).toBe("location");
      await page.reload();
      await inView(page, words);
      await page.goBack();
      await page.locator(".reader-card .hint").waitFor();
    });

    test("selected words go into the address and are copied with where they stand", async () => {
      const page = stage.page();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await stage.visit(readerAt());
      await selectWords(page, "中共杨凌示范区工委");
      await page.waitForURL(/span=0-9/);
      await page.getByRole("button", { name: "复制引文" }).click();
      await page.getByRole("button", { name: "已复制" }).waitFor();
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      expect(citation).toMatch(
        /^『中共杨凌示范区工委』——《杨凌示范区贯彻落实〈质量强国建设纲要〉实施方案》，第 1 行 line 1，\[0, 9\)，revision /,
      );
      const address = new URL(citation.slice(citation.indexOf("http")));
      expect([address.origin, address.searchParams.get("span")]).toEqual([new URL(page.url()).origin, "0-9"]);
      expect(address.searchParams.get("version")).toMatch(/^[0-9a-f]{64}$/);
      expect(await page.locator(".touched").textContent()).toContain("中共杨凌示范区工委");
      expect(await page.locator("[data-lit]").allTextContents()).toEqual(["中共杨凌示范区工委"]);
    });

    test("a kind that is switched off is not marked, and stays so on reload", async () => {
      const page = stage.page();
      await stage.visit(readerAt());
      await page.locator(".mark-switches [data-kind='BUREAU']").click();
      await page.waitForURL(/filter=BUREAU/);
      await page.reload();
      await page.locator(".entity-PROVISION").first().waitFor();
      expect(await page.locator(".entity-BUREAU").count()).toBe(1);
    });

    test("a document that is not there, and one whose text is not held, say so and lead on", async () => {
      const page = stage.page();
      await stage.visit("/?screen=reader&policy=nobody");
      await page.getByRole("alert").filter({ hasText: "nobody" }).waitFor();
      await stage.visit(`/?screen=reader&policy=${encodeURIComponent("陕发〔2023〕6号")}`);
      await page.getByRole("alert").filter({ hasText: "未收录" }).waitFor();
      await page.getByRole("link", { name: "看引用它的责任链" }).click();
      await page.waitForURL(/focus=/);
    });

    test("a researcher: search 食品 → measure → text → its evidence → select → back", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.getByRole("searchbox").fill("食品");
      await page.locator(`[data-node="${BODY_SIX}"]`).click();
      await page.locator(".chain-frame[data-drawn]").waitFor();
      await page.getByRole("link", { name: "原文", exact: true }).click();
      await page.locator(`[data-outline="${BODY_SIX}"]`).click();
      await page.locator(".reader-relations li", { hasText: "责任单位" }).first().locator(".place").click();
      await page.waitForURL(/span=/);
      await inView(page, "[data-lit]");
      const cited = await page.locator("[data-lit]").allTextContents();
      expect(cited).toEqual(["示范区市场监管局"]);
      await page.goBack();
      await page.locator(".reader-card .node-title").waitFor();
      await page.goBack();
      await page.goBack();
      await page.locator(".chain-frame[data-drawn]").waitFor();
    });
  },
};

/** The words that charge a bureau with measure (六). */
async function assignmentOf(stage: Stage, bureau: string): Promise<Answered["evidence"]> {
  const chain = await responsibilityOf(stage, BODY_SIX);
  return chain.find(
    ({ type, source, target }) => type === "ASSIGNED_TO" && source === BODY_SIX && target.endsWith(bureau),
  )!.evidence;
}

/** Waits until the first match stands within the text that scrolls. */
async function inView(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const words = document.querySelector(wanted)?.getBoundingClientRect();
    const frame = document.querySelector(".reader-text")?.getBoundingClientRect();
    return words && frame && words.top >= frame.top && words.bottom <= frame.bottom;
  }, selector);
}

/** Drags the mouse over the first words that are these. */
async function selectWords(page: Page, words: string): Promise<void> {
  const box = (await page.locator("[data-at]", { hasText: words }).first().boundingBox())!;
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}
