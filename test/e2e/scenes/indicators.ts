import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { dependencyOf } from "./chain-answer.ts";
import type { Scenes } from "./scenes.ts";

const FOOD = `${SEED}#ind_3`;
const PATENTS = `${SEED}#ind_1`;
const chosen = (id: string, rest = "") => `/?screen=indicators&selected=${encodeURIComponent(id)}${rest}`;

export const indicators: Scenes = {
  name: "indicators",
  addresses: ["/?screen=indicators", chosen(FOOD), chosen(PATENTS, "&only=explicit&lang=en")],
  play: (stage) => {
    test("each row has the target that the API has", async () => {
      const page = stage.page();
      await stage.visit("/?screen=indicators");
      await known(page);
      const { data } = await stage
        .server()
        .ask<{ indicators: { nodes: { title: string; targets: { nodes: { printed: string }[] } }[] } }>(
          "query ($policy: ID) { indicators(policy: $policy) { nodes { title targets { nodes { printed } } } } }",
          { policy: SEED },
        );
      expect(data.indicators.nodes).toHaveLength(12);
      expect(await page.locator(".indicator-title").allTextContents()).toEqual(
        data.indicators.nodes.map(({ title }) => title),
      );
      expect(await page.locator("[data-target] b").allTextContents()).toEqual(
        data.indicators.nodes.flatMap(({ targets }) => targets.nodes.map(({ printed }) => printed)),
      );
    });

    test("choose one → who delivers it, in the text's words, and how that was got; the address holds it", async () => {
      const page = stage.page();
      await stage.visit("/?screen=indicators");
      await known(page);
      await page.locator(`[data-indicator="${FOOD}"] .tracer-row`).click();
      const deliver = (await dependencyOf(stage, FOOD))
        .filter(({ type, target }) => type === "DELIVERS" && target === FOOD)
        .toSorted((a, b) => a.rank - b.rank);
      const cards = page.locator("[data-deliverer]");
      await cards.first().waitFor();
      expect(
        await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-deliverer"))),
      ).toEqual(deliver.map(({ source }) => source));
      expect(await cards.locator("q").allTextContents()).toEqual(
        deliver.map(({ evidence }) => evidence.quote),
      );
      expect(await cards.first().textContent()).toMatch(/相似推断.*示范区市场监管局.*示范区卫生健康局/s);
      expect(new URL(page.url()).searchParams.get("selected")).toBe(FOOD);
      await page.reload();
      await cards.first().waitFor();
      await page.goBack();
      await known(page);
      expect(await cards.count()).toBe(0);
    });

    test("an indicator that nothing delivers says so", async () => {
      const page = stage.page();
      await stage.visit(chosen(PATENTS));
      await known(page);
      const item = page.locator(`[data-indicator="${PATENTS}"]`);
      expect(await item.locator(".answering").textContent()).toBe("文件未指定");
      expect(await item.locator(".tracer-detail").textContent()).toContain("没有条款支撑这个指标");
    });

    test("only what the text says: the table names nobody", async () => {
      const page = stage.page();
      await stage.visit("/?screen=indicators");
      await known(page);
      expect(await page.getByRole("status").textContent()).toContain("其中 5 项");
      await page.getByLabel("只看原文明示").check();
      await page.waitForURL(/only=explicit/);
      expect(await page.getByRole("status").textContent()).toContain("其中 12 项");
      await page.goBack();
      expect(await page.getByRole("status").textContent()).toContain("其中 5 项");
    });

    test("the way to the chain of dependency", async () => {
      const page = stage.page();
      await stage.visit(chosen(FOOD));
      await page.getByRole("link", { name: "查看依赖链" }).click();
      await page.waitForURL(/chain=dependency/);
      expect(new URL(page.url()).searchParams.get("focus")).toBe(FOOD);
    });

    test("the table as CSV", async () => {
      const page = stage.page();
      await stage.visit("/?screen=indicators");
      await known(page);
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "导出 CSV" }).click();
      const rows = readFileSync(await (await coming).path(), "utf8").split("\r\n");
      expect(rows[0]).toContain("序号,指标名称,单位,目标值");
      expect(
        rows.filter((row) => row.startsWith("3,食品安全评价性抽检合格率,%,≥98,2025,约束性")),
      ).toHaveLength(2);
      expect(rows.find((row) => row.startsWith("1,"))).toContain("文件未指定");
    });
  },
};

/** Every chain has come. */
async function known(page: Page): Promise<void> {
  await page.locator(".tracer[data-known]").waitFor();
}
