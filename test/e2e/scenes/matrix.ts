import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { BODY_SIX, type Scenes, type Stage } from "./scenes.ts";

const HEALTH = "bureau/陕西省/杨凌示范区/卫生健康局";
const matrixOf = (rest = "") => `/?screen=matrix${rest}`;
const chosen = (row: string, bureau: string) => `&selected=${encodeURIComponent(`${row} ${bureau}`)}`;

export const matrix: Scenes = {
  name: "matrix",
  addresses: [
    matrixOf(`&sort=rows:disagree+columns:load${chosen(BODY_SIX, HEALTH)}`),
    matrixOf("&filter=disagree&lang=en"),
  ],
  play: (stage: Stage) => {
    test("sort by disagreement, open a cell, read both witnesses as the API gives them, go to the text", async () => {
      const page = stage.page();
      await stage.visit(matrixOf());
      await cells(page).first().waitFor();
      await page.getByRole("button", { name: "不一致在前" }).click();
      await page.waitForURL(/sort=rows%3Adisagree/);
      const { rows } = await answered(stage);
      const disagreeing = rows
        .filter((row) => row.annex && row.cells.some((cell) => cell.body?.role !== cell.annex?.role))
        .map(({ provision }) => provision.id);
      const order = await page
        .locator("tr[data-row]")
        .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-row")!));
      expect(disagreeing.length).toBeGreaterThan(0);
      expect(order.slice(0, disagreeing.length)).toEqual(disagreeing);

      await page
        .getByRole("button", {
          name: /^示范区卫生健康局 · \(六\)提高食品质量安全水平 · 正文：按职责分工；附件：按职责分工$/,
        })
        .click();
      await page.waitForURL(/selected=/);
      const cell = rows
        .find(({ provision }) => provision.id === BODY_SIX)!
        .cells.find(({ bureau }) => bureau === HEALTH)!;
      const quoteIn = (part: string) => page.locator(`[data-part="${part}"] q`).textContent();
      expect([await quoteIn("BODY"), await quoteIn("ANNEX")]).toEqual([
        cell.body!.evidence.quote,
        cell.annex!.evidence.quote,
      ]);
      await page.locator('[data-part="BODY"] blockquote').waitFor();
      expect(await page.locator('[data-part="BODY"] blockquote').textContent()).toBe(
        "(示范区市场监管局、卫生健康局按职责分工负责)",
      );

      await page.locator('[data-part="ANNEX"] .place').click();
      const address = new URL(page.url()).searchParams;
      expect([address.get("screen"), address.get("span")]).toEqual([
        "reader",
        `${cell.annex!.evidence.start}-${cell.annex!.evidence.end}`,
      ]);
      await page.goBack();
      expect(await quoteIn("BODY")).toBe(cell.body!.evidence.quote);
    });

    test("every charge of the API has its cell, and the margins add up", async () => {
      const page = stage.page();
      await stage.visit(matrixOf());
      await cells(page).first().waitFor();
      const { rows, bureaus } = await answered(stage);
      const charges = rows.reduce((total, row) => total + row.cells.length, 0);
      expect(await cells(page).count()).toBe(charges);
      expect(await page.locator("thead [data-bureau]").count()).toBe(bureaus.length);
      const sum = async (selector: string) =>
        (await page.locator(selector).allTextContents()).reduce(
          (total, written) => total + Number(written),
          0,
        );
      expect([await sum("tbody td.margin"), await sum("tr.totals td:not(.margin)")]).toEqual([
        charges,
        charges,
      ]);
      expect(await page.locator(".matrix-count").textContent()).toContain(
        `${rows.length} / ${rows.length} 条款`,
      );
    });

    test("only disagreement is kept by reload, undone by back; what nobody owns is said to be none", async () => {
      const page = stage.page();
      await stage.visit(matrixOf());
      await cells(page).first().waitFor();
      const all = await page.locator("tr[data-row]").count();
      await page.getByRole("button", { name: /^正文与附件不一致/ }).click();
      await page.waitForURL(/filter=disagree/);
      await page.reload();
      await cells(page).first().waitFor();
      const left = await page.locator("tr[data-row]").count();
      expect(left).toBeLessThan(all);
      expect(await page.locator(".matrix-count").textContent()).toContain(`${left} / ${all} 条款`);
      expect(await page.locator(".witnesses.differs").count()).toBeGreaterThanOrEqual(left);
      await page.goBack();
      await page.waitForURL((url) => !url.searchParams.has("filter"));
      expect(await page.locator("tr[data-row]").count()).toBe(all);
      await stage.visit(matrixOf("&filter=unowned"));
      await page.getByText("没有符合条件的条款").waitFor();
      await page.locator(".matrix-nothing button").click();
      await cells(page).first().waitFor();
    });

    test("keyboard alone: one stop for Tab, arrows among cells, Enter opens, closing gives focus back", async () => {
      const page = stage.page();
      await stage.visit(matrixOf());
      await cells(page).first().waitFor();
      expect(await page.locator("[data-cell][tabindex='0']").count()).toBe(1);
      await page.locator("[data-cell][tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("[data-cell][tabindex='0']").count()).toBe(1);
      const cell = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell);
      await page.keyboard.press("Enter");
      await page.getByRole("complementary", { name: "两处原文" }).waitFor();
      expect(new URL(page.url()).searchParams.get("selected")).toBe(cell);
      await page.getByRole("button", { name: "关闭" }).click();
      await page.waitForURL((url) => !url.searchParams.has("selected"));
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe(cell);
    });

    test("the CSV has a line for each charge, with both quotations", async () => {
      const page = stage.page();
      await stage.visit(matrixOf());
      await cells(page).first().waitFor();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "导出 CSV" }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe("责任矩阵-杨凌示范区贯彻落实《质量强国建设纲要》实施方案.csv");
      const lines = readFileSync(await saved.path(), "utf8")
        .trim()
        .split("\r\n");
      expect(lines.length - 1).toBe(await cells(page).count());
      const measure = String.raw`三、\(六\),\(六\)提高食品质量安全水平,附件 二、\(六\)`;
      const charged = String.raw`按职责分工,卫生健康局,\d+`;
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${measure},示范区卫生健康局,${charged},${charged},一致$`)),
      );
    });
  },
};

const cells = (page: Page) => page.locator("[data-cell]");

interface Said {
  readonly role: string;
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number };
}

interface Answer {
  readonly bureaus: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly provision: { readonly id: string };
    readonly annex: { readonly id: string } | null;
    readonly cells: readonly {
      readonly bureau: string;
      readonly body: Said | null;
      readonly annex: Said | null;
    }[];
  }[];
}

async function answered(stage: Stage): Promise<Answer> {
  const said = "{ role evidence { quote start end } }";
  const rows = `rows { provision { id } annex { id } cells { bureau body ${said} annex ${said} } }`;
  const query = `query ($id: ID!) { responsibilityMatrix(policyId: $id) { bureaus { id } ${rows} } }`;
  const { data } = await stage.server().ask<{ responsibilityMatrix: Answer }>(query, { id: SEED });
  return data.responsibilityMatrix;
}
