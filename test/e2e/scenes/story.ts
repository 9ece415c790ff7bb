import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { decode, encode } from "../../../web/story/story.ts";
import { ANNEX_SIX, chainOf, type Scenes, type Stage } from "./scenes.ts";

const FIRST = "/?screen=matrix";
const SECOND = chainOf(ANNEX_SIX);
const STORY = [
  { caption: "先看矩阵", address: FIRST },
  { caption: "再看这一条", address: SECOND },
];

export const story: Scenes = {
  name: "story",
  addresses: [FIRST + encode(STORY)],
  play: (stage: Stage) => {
    test("two views pinned are two steps; step 1 leads to its view, back leads back, one link holds all", async () => {
      const page = stage.page();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await stage.visit(FIRST);
      await page.getByRole("button", { name: "故事" }).click();
      await pin(page, "先看矩阵", 1);
      await stage.visit(SECOND);
      await page.getByRole("button", { name: "故事 1" }).click();
      await pin(page, "再看这一条", 2);
      expect(await current(page)).toBe("2 再看这一条");
      await page.getByRole("link", { name: "先看矩阵" }).click();
      await page.waitForURL(/screen=matrix/);
      expect(await current(page)).toBe("1 先看矩阵");
      await page.goBack();
      expect(await current(page)).toBe("2 再看这一条");
      await page.getByRole("button", { name: "上移第 2 步" }).press("Enter");
      expect(await steps(page)).toEqual(["1 再看这一条", "2 先看矩阵"]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
        "上移第 1 步",
      );
      await page.getByRole("button", { name: "下移第 1 步" }).click();
      await page.getByRole("button", { name: "复制故事链接" }).click();
      await page.getByRole("button", { name: "已复制" }).waitFor();
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.pathname + link.search).toBe(FIRST);
      expect(decode(link.hash)?.map((step) => step.caption)).toEqual(["先看矩阵", "再看这一条"]);
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("故事 2");
    });

    test("a story that comes with a link is walked, outlives a reload, and is kept only when told so", async () => {
      const page = stage.page();
      await stage.visit(FIRST + encode(STORY));
      expect(await steps(page)).toEqual(["1 先看矩阵", "2 再看这一条"]);
      await page.getByRole("button", { name: "下一步" }).click();
      await page.waitForURL((url) => url.search.includes("focus="));
      expect(await current(page)).toBe("2 再看这一条");
      await page.reload();
      expect(await current(page)).toBe("2 再看这一条");
      expect(await page.evaluate(() => localStorage.getItem("zhengmai:story"))).toBeNull();
      await page.getByRole("button", { name: "留下" }).click();
      await page.getByRole("button", { name: "删除第 1 步" }).click();
      expect(await steps(page)).toEqual(["1 再看这一条"]);
      await page.reload();
      await page.getByRole("button", { name: "故事 1" }).click();
      await page.getByRole("button", { name: "清空" }).click();
      expect(await steps(page)).toHaveLength(1);
      await page.getByRole("button", { name: "再点一次清空" }).click();
      await page.getByText("还没有步骤").waitFor();
    });

    test.each(["#story=%%%", "#story=", "#story=W10", encode([{ caption: "x", address: "//evil.example" }])])(
      "a broken hash is ignored: %s",
      async (hash) => {
        const page = stage.page();
        await stage.visit(FIRST + hash);
        await page.locator(".story-opener").waitFor();
        expect(await page.locator(".story-panel").count()).toBe(0);
      },
    );
  },
};

async function pin(page: Page, caption: string, step: number): Promise<void> {
  await page.getByLabel("这一步的说明").fill(caption);
  await page.getByRole("button", { name: "记下这一步" }).click();
  await page.locator(`.story-steps li:nth-child(${step})`).waitFor();
}

async function steps(page: Page): Promise<string[]> {
  await page.locator(".story-steps a").first().waitFor();
  return page.locator(".story-steps a").allTextContents();
}

async function current(page: Page): Promise<string | null> {
  return page.locator(".story-steps [aria-current=step]").textContent();
}
