import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { responsibilityOf } from "./chain-answer.ts";
import type { Scenes } from "./scenes.ts";

const PROVINCE = "陕发〔2023〕6号";
const against = (other: string, rest = "") =>
  `/?screen=compare&policy=${encodeURIComponent(SEED)}&other=${encodeURIComponent(other)}${rest}`;

export const compare: Scenes = {
  name: "compare",
  addresses: ["/?screen=compare", against(PROVINCE, "&filter=matched"), against(PROVINCE, "&lang=en")],
  play: (stage) => {
    test("the plan against the provincial one: a row for each thing taken up, as the API has it", async () => {
      const page = stage.page();
      await stage.visit(against(PROVINCE, "&filter=matched"));
      await page.locator("[data-row]").first().waitFor();
      const chain = await responsibilityOf(stage, PROVINCE, "direction: DOWNSTREAM, depth: 12");
      const aligned = chain.filter(({ type }) => type === "ALIGNS_WITH");
      expect(aligned.length).toBeGreaterThan(3);
      const shown = await page
        .locator("[data-aligns]")
        .evaluateAll((cells) =>
          cells.map((cell) => [
            cell.getAttribute("data-aligns"),
            cell.closest("[data-row]")!.getAttribute("data-row"),
          ]),
        );
      expect(shown.toSorted()).toEqual(aligned.map(({ id, source }) => [id, source]).toSorted());
      expect(await page.locator("[data-aligns]").first().textContent()).toMatch(
        /调整.*相似推断 0\.714.*未经人工确认/s,
      );
    });

    test("what is not held is shown as reported, never as the document's words", async () => {
      const page = stage.page();
      await stage.visit(against(PROVINCE));
      await page.locator("[data-row]").first().waitFor();
      const right = page.locator("td .part");
      expect(await right.count()).toBeGreaterThan(3);
      expect(await page.locator("td .part.quoted").count()).toBe(0);
      expect(await right.first().textContent()).toContain("公开报道，非原文");
      expect(await page.locator("th .part.reported").count()).toBe(0);
    });

    test("narrow to what stands alone, go back, choose another document", async () => {
      const page = stage.page();
      await stage.visit(against(PROVINCE));
      const rows = page.locator("[data-row]");
      await rows.first().waitFor();
      const all = await rows.count();
      await page.getByRole("button", { name: "无对应" }).click();
      await page.waitForURL(/filter=alone/);
      expect(await page.locator("[data-aligns]").count()).toBe(0);
      expect(await rows.count()).toBeLessThan(all);
      await page.reload();
      await rows.first().waitFor();
      expect(await page.locator("[data-aligns]").count()).toBe(0);
      await page.goBack();
      await page.locator("[data-aligns]").first().waitFor();
      expect(await rows.count()).toBe(all);
      await page.getByRole("combobox").last().selectOption("质量强国建设纲要");
      await page.waitForFunction(
        () => new URLSearchParams(location.search).get("other") === "质量强国建设纲要",
      );
      await page.locator(`[data-row="${SEED}#ind_2"] [data-aligns]`).waitFor();
      expect(await page.locator(`[data-row="${SEED}#ind_2"]`).textContent()).toMatch(/≥98.*持平.*≥98/s);
    });

    test("from a row to the chain of its provision", async () => {
      const page = stage.page();
      await stage.visit(against(PROVINCE, "&filter=matched"));
      await page.locator(`[data-row="${SEED}#sec_2__m_1"] th .part-name`).click();
      await page.waitForURL(/focus=/);
      expect(new URL(page.url()).searchParams.get("focus")).toBe(`${SEED}#sec_2__m_1`);
    });

    test("nothing in common: says so, and how to import another plan", async () => {
      const page = stage.page();
      await page.route("**/graphql", async (route) => {
        const response = await route.fetch();
        const answer = await response.text();
        await route.fulfill({ response, body: answer.replaceAll('"ALIGNS_WITH"', '"CITES"') });
      });
      await stage.visit(against(PROVINCE));
      await page.getByText("没有可对照的内容").waitFor();
      expect(await page.locator(".empty").textContent()).toContain("npm run zhengmai -- import");
      await page.getByRole("link", { name: "打开导入页" }).click();
      await page.waitForURL(/screen=import/);
    });
  },
};
