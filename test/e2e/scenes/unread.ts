import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOn } from "../../support/axe.ts";
import { openPage } from "../../support/browser.ts";
import { HALF_READ_ID, HALF_READ_PLAN } from "../../support/half-read-plan.ts";
import { startServer, type RunningServer } from "../../support/start-server.ts";
import { ADMIN_TOKEN, type Scenes, type Stage } from "./scenes.ts";

const ID = encodeURIComponent(HALF_READ_ID);
const SCREENS = ["reader", "matrix", "indicators", "findings"].map(
  (screen) => `/?screen=${screen}&policy=${ID}`,
);
/** A table that says nothing known, and a picture that cannot be read. */
const PAGE = `<h1>白杨县供水方案</h1><p>一、主要任务</p><p>（一）建设水厂。</p>
<table><tr><td>目标</td><td>说明</td></tr><tr><td>另定</td><td>无</td></tr></table>
<img src="a.png" width="800" height="600">`;

/** What a document says where a part of it was not read; on a server of its own, which holds such a document. */
export const unread: Scenes = {
  name: "unread",
  addresses: ["/?screen=matrix&policy=nothing"],
  play: (stage: Stage) => {
    let own: RunningServer;
    beforeAll(async () => {
      own = await startServer("memory:", { adminToken: ADMIN_TOKEN });
      await own.ask(
        `mutation ($content: String!) {
          importDocument(name: "draft.txt", contentBase64: $content, dryRun: false) { result }
        }`,
        { content: Buffer.from(HALF_READ_PLAN).toString("base64") },
        { authorization: `Bearer ${ADMIN_TOKEN}` },
      );
    });
    afterAll(() => own?.stop());
    const choose = (name: string, content: string) =>
      stage
        .page()
        .locator("input[name=files]")
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
    const visit = (path: string) => stage.page().goto(own.url + path);

    test("the reader marks what was not read, steps through it, and says it of the provision", async () => {
      const page = stage.page();
      await visit(`/?screen=reader&policy=${ID}`);
      const bar = page.locator(".gaps-bar");
      await bar.filter({ hasText: "此件有 3 处未能读出" }).waitFor();
      expect(await page.locator(".gap [data-at]").allTextContents()).toEqual([
        "翻一番",
        "责任单位",
        "“十五五”末",
      ]);
      const partly = page.locator(".reader-outline button", { has: page.locator(".partly") });
      expect((await partly.allTextContents()).map((words) => words.slice(0, 3))).toEqual([
        "一、主",
        "（二）",
        "（三）",
      ]);
      for (const [at, words] of [
        ["1 / 3", "翻一番"],
        ["2 / 3", "责任单位"],
        ["3 / 3", "“十五五”末"],
      ]) {
        await bar.getByRole("link", { name: "下一处" }).click();
        await bar.locator(".count", { hasText: at! }).waitFor();
        expect(await page.locator("mark.evidence").textContent()).toBe(words);
      }
      await bar.getByRole("link", { name: "上一处" }).click();
      await bar.locator(".gaps-current", { hasText: "没有读出单位" }).waitFor();
      await page.locator(".reader-outline button", { hasText: "充实乡村医生队伍" }).click();
      await page.locator(".unit-gaps", { hasText: "此条未能读出的文字（2）" }).waitFor();
      await page.locator(".reader-outline button", { hasText: "加强宣传引导" }).click();
      await page.locator(".reader-card h2", { hasText: "加强宣传引导" }).waitFor();
      expect(await page.locator(".unit-gaps").count()).toBe(0);
    });

    test("nobody is said to be named only where all in reach was read; the link leads to the place", async () => {
      const page = stage.page();
      await visit(`/?screen=matrix&policy=${ID}`);
      await page.locator(".matrix").waitFor();
      const said = (measure: number) => page.locator(`[data-row$="m_${measure}"] .nobody`);
      expect(await said(2).textContent()).toBe("未指定，或未能读出：『责任单位』（第 9 行）");
      expect(await said(3).textContent()).toBe("未指定");
      const unowned = page.getByRole("button", { name: /无人负责/ });
      expect(await unowned.locator(".count").textContent()).toBe("3");
      expect(await page.locator(".matrix-count").textContent()).toContain("另有 1 条未指定，或未能读出");
      await said(2).getByRole("link").click();
      await page.locator("mark.evidence", { hasText: "责任单位" }).waitFor();
    });

    test("no findings and no table of indicators are claimed with the same reserve", async () => {
      const page = stage.page();
      await visit(`/?screen=findings&policy=${ID}`);
      await page
        .locator(".absent.unsure", { hasText: "没有核查发现，或未能读出：『翻一番』（第 9 行）" })
        .waitFor();
      await visit(`/?screen=indicators&policy=${ID}`);
      await page.locator(".absent", { hasText: "这份文件里没有指标表。" }).waitFor();
    });

    test("an import lists each place with its reason, before and after it", { timeout: 60_000 }, async () => {
      const page = stage.page();
      await visit("/?screen=import");
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await choose("page.html", PAGE);
      const coverage = page.locator(".coverage");
      await coverage.filter({ hasText: "此件有 2 处未能读出" }).waitFor();
      const listed = await coverage.textContent();
      for (const words of [
        "1 张图片未读",
        "位置不详",
        "表格中没有读出任何内容",
        "a table from which nothing was read",
      ])
        expect(listed).toContain(words);
      expect(await page.locator(".counts div", { hasText: "表格" }).locator("dd").textContent()).toBe(
        "0 / 1",
      );
      expect(await page.locator(".clean").count()).toBe(0);
      await choose("draft.txt", HALF_READ_PLAN.replaceAll("白杨", "青杨"));
      await page.locator(".outcome .stage", { hasText: "征求意见稿" }).waitFor();
      expect(await page.locator(".clean").count()).toBe(0);
      await page.getByRole("button", { name: "导入", exact: true }).click();
      await page.locator(".done .coverage", { hasText: "此件有 3 处未能读出" }).waitFor();
      await page.locator(".done .coverage").getByRole("link", { name: "翻一番" }).click();
      await page.locator("mark.evidence", { hasText: "翻一番" }).waitFor();
    });

    test(
      "a clean reading is claimed only of a document that was wholly read",
      { timeout: 60_000 },
      async () => {
        const page = stage.page();
        await visit("/?screen=import");
        await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
        await choose(
          "clean.txt",
          HALF_READ_PLAN.replace("力争乡村医生人数翻一番。责任单位：", "").replace("“十五五”末", ""),
        );
        await page.locator(".clean", { hasText: "读取时没有发现异常" }).waitFor();
      },
    );

    test("the stage stands beside the name, and a draft is said to bind nobody", async () => {
      const page = stage.page();
      await visit("/");
      const chip = page.locator(".levels li", { hasText: "白杨县" }).locator(".stage");
      expect(await chip.textContent()).toBe("征求意见稿：草案，不具约束力");
      await visit(`/?focus=${ID}`);
      await page.locator(".chain-frame[data-drawn]").waitFor();
      expect(await page.locator(".card.kind-POLICY .note").first().textContent()).toContain("征求意见稿");
      await visit(`/?q=${encodeURIComponent("白杨县乡村医疗")}`);
      await page.locator(".result-group.kind-POLICY .stage").first().waitFor();
    });

    test("an address with an unknown policy is an error on every screen", async () => {
      const page = stage.page();
      for (const screen of ["matrix", "indicators", "findings", "reader", "compare"]) {
        const other = await openPage(page.context().browser()!);
        await other.page.goto(`${own.url}/?screen=${screen}&policy=nothing`);
        await other.page.getByRole("alert").filter({ hasText: "没有这份文件" }).waitFor();
        await other.page.context().close();
      }
    });

    test("the marks fit a phone, the dark and axe", { timeout: 60_000 }, async () => {
      const browser = stage.page().context().browser()!;
      for (const options of [{ width: 390 }, { dark: true }, {}]) {
        const { page } = await openPage(browser, options);
        for (const path of SCREENS) {
          await page.goto(own.url + path);
          await page.waitForLoadState("networkidle");
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            path,
          ).toBeLessThanOrEqual(0);
          expect(await violationsOn(page), `${path} ${JSON.stringify(options)}`).toEqual([]);
        }
        await page.context().close();
      }
    });
  },
};
