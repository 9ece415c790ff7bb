import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import type { Scenes } from "./scenes.ts";

const GOALS = `${SEED}#sec_1`;
const BY_2025 = `${GOALS}__due_到2025年`;
const readerOf = (id: string) =>
  `/?screen=reader&policy=${encodeURIComponent(SEED)}&selected=${encodeURIComponent(id)}`;

export const deadlines: Scenes = {
  name: "deadlines",
  addresses: ["/?screen=deadlines", "/?screen=deadlines&filter=DUE&lang=en", readerOf(GOALS)],
  play: (stage) => {
    test("each deadline by its last day, with its words, its state as of today and who answers, as the API has it", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.getByRole("link", { name: "期限", exact: true }).click();
      await page.locator("[data-deadline]").first().waitFor();
      const { data } = await stage.server().ask<{ deadlines: { nodes: Answered[] } }>(
        `query ($policy: ID) {
          deadlines(policy: $policy) { nodes { id quote lastDay state statedBy { name } bureaus { name } } }
        }`,
        { policy: SEED },
      );
      expect(data.deadlines.nodes.map(({ quote, lastDay }) => [quote, lastDay])).toEqual([
        ["到2025年", "2025-12-31"],
        ["到2035年", "2035-12-31"],
      ]);
      const items = page.locator("li[data-deadline]");
      expect(await items.locator("time").allTextContents()).toEqual(["2025-12-31", "2035-12-31"]);
      expect(await items.locator("q").allTextContents()).toEqual(["到2025年", "到2035年"]);
      expect(await items.locator(".state").allTextContents()).toEqual(
        data.deadlines.nodes.map(({ state }) => WORDS[state]),
      );
      expect(await items.locator(".provision").allTextContents()).toEqual(
        data.deadlines.nodes.map(({ statedBy }) => statedBy.name),
      );
      expect(await items.locator(".nobody").count()).toBe(
        data.deadlines.nodes.filter(({ bureaus }) => bureaus.length === 0).length,
      );
    });

    test("a state narrows the list, in the address too; the words lead to their place", async () => {
      const page = stage.page();
      await stage.visit("/?screen=deadlines");
      await page.getByRole("button", { name: "到期前" }).click();
      await page.waitForURL(/filter=DUE/);
      const last = page.locator("li[data-deadline]").last();
      expect(await last.locator("q").textContent()).toBe("到2035年");
      await last.locator(".place").click();
      await page.locator("[data-lit]").first().waitFor();
      expect((await page.locator("[data-lit]").allTextContents()).join("")).toBe("到2035年");
    });

    test("the list as CSV", async () => {
      const page = stage.page();
      await stage.visit("/?screen=deadlines");
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "导出 CSV" }).click();
      const rows = readFileSync(await (await coming).path(), "utf8").split("\r\n");
      expect(rows[0]).toContain("最后一日,状态,期限原文,位置");
      expect(rows[1]).toContain("2025-12-31,");
      expect(rows[1]).toContain(",到2025年,一、,");
    });

    test("the reader's card of a provision has its deadlines, and their words are marked in the text", async () => {
      const page = stage.page();
      await stage.visit(readerOf(GOALS));
      const time = page.locator(`.reader-card [data-deadline="${BY_2025}"]`);
      await time.waitFor();
      expect(await time.textContent()).toMatch(/到2025年.*最后一日 2025-12-31/s);
      await page.locator(`.entity-DEADLINE[data-node="${BY_2025}"]`).first().click();
      await page.waitForURL(/selected=.*due/);
      expect(await page.locator(".reader-card .node-title").textContent()).toContain("期限");
      await page.locator(`.reader-card [data-deadline="${BY_2025}"]`).waitFor();
    });
  },
};

interface Answered {
  readonly quote: string;
  readonly lastDay: string | null;
  readonly state: string;
  readonly statedBy: { readonly name: string };
  readonly bureaus: readonly unknown[];
}
const WORDS: Readonly<Record<string, string>> = {
  DUE: "到期前",
  PASSED: "已过日期（是否完成未知）",
};
