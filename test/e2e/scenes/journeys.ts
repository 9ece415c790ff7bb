import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { FOOD_INDICATOR, type Scenes, type Stage } from "./scenes.ts";

const MEASURE_FIVE = `${SEED}#sec_3__m_5`;

/** The ways of three people through the explorer, five steps each, with nothing but what is on the screen. */
export const journeys: Scenes = {
  name: "journeys",
  addresses: [],
  play: (stage: Stage) => {
    test("a researcher: levels → search → chain → a quotation in its place → the link to show to others", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.locator(".level-group").first().waitFor();
      await page.getByRole("searchbox").fill("农产品质量安全");
      await page.locator(`[data-node="${MEASURE_FIVE}"]`).click();
      await page.locator(".chain-frame[data-drawn]").waitFor();
      expect(await page.locator(".sentence").textContent()).toContain("示范区农业局");
      await page
        .locator(".sentence")
        .getByRole("button", { name: /示范区农业局/ })
        .click();
      await page.waitForURL(/selected=/);
      expect(await page.locator("mark[data-evidence]").allTextContents()).toEqual([
        await page.locator(".facts q").first().textContent(),
      ]);
      const link = page.url();
      const lit = await page.locator("mark[data-evidence]").first().textContent();
      await page.goto("about:blank");
      await page.goto(link);
      await page.locator("mark[data-evidence]").first().waitFor();
      expect(await page.locator("mark[data-evidence]").first().textContent()).toBe(lit);
    });

    test("a developer: a chain → its query → the same answer by hand → the schema → the data", async () => {
      const page = stage.page();
      await stage.visit(`/?focus=${encodeURIComponent(FOOD_INDICATOR)}&chain=dependency`);
      await page.locator(".chain-frame[data-drawn]").waitFor();
      await page.getByRole("button", { name: "GraphQL", exact: true }).click();
      const panel = page.getByRole("tabpanel");
      const query = (await panel.textContent())!;
      await page.getByRole("tab", { name: "变量" }).click();
      const variables = JSON.parse((await panel.textContent())!);
      await page.getByRole("tab", { name: "curl" }).click();
      expect(await panel.textContent()).toContain("/graphql");
      const { data, errors } = await stage
        .server()
        .ask<{ chain: { nodes: { id: string }[] } }>(query, variables);
      expect(errors).toBeUndefined();
      expect(data.chain.nodes.map(({ id }) => id).toSorted()).toEqual(
        (
          await page
            .locator(".card")
            .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-node")!))
        ).toSorted(),
      );
      const schema = await fetch(`${stage.server().url}/schema.graphql`);
      expect(await schema.text()).toContain("dependencyChain(");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^导出/ }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /JSON/ }).click(),
      ]);
      expect(JSON.parse(readFileSync(await file.path(), "utf8")).data.chain.nodes).toHaveLength(
        data.chain.nodes.length,
      );
    });

    test("an auditor: matrix → both witnesses of a cell → who delivers an indicator → what is missing", async () => {
      const page = stage.page();
      await stage.visit("/");
      await page.getByRole("link", { name: "责任矩阵" }).click();
      await page.getByRole("button", { name: "不一致在前" }).click();
      await page.locator("tr[data-row] td button").first().click();
      await page.waitForURL(/selected=/);
      expect(await page.locator("[data-part] q").count()).toBeGreaterThan(0);
      await page.getByRole("navigation").getByRole("link", { name: "指标追踪" }).click();
      await page.getByText("文件未指定").first().waitFor();
      await page.getByRole("link", { name: /食品安全评价性抽检合格率/ }).click();
      await page.getByText("示范区卫生健康局").first().waitFor();
      await page.getByRole("navigation").getByRole("link", { name: "核查发现" }).click();
      await page.getByRole("button", { name: /^实质问题/ }).click();
      await page.waitForURL(/filter=CRITICAL/);
      const { data } = await stage
        .server()
        .ask<{ findings: { nodes: { marks: unknown[] }[] } }>(
          "{ findings(severities: [CRITICAL], first: 1000) { nodes { marks { node { id } } } } }",
        );
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /CSV/ }).click(),
      ]);
      const lines = readFileSync(await file.path(), "utf8")
        .trimEnd()
        .split("\r\n");
      expect(lines).toHaveLength(1 + data.findings.nodes.flatMap(({ marks }) => marks).length);
    });
  },
};
