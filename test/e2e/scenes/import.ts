import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SMALL_PLAN, SMALL_PLAN_AMENDED } from "../../support/small-plan.ts";
import { startServer, type RunningServer } from "../../support/start-server.ts";
import { ADMIN_TOKEN, type Scenes, type Stage } from "./scenes.ts";

/** Scenes that write have a server of their own: others count on the seed alone. */
export const importing: Scenes = {
  name: "import",
  addresses: ["/?screen=import", "/?screen=import&lang=en"],
  play: (stage: Stage) => {
    let own: RunningServer;
    beforeAll(async () => {
      own = await startServer("memory:", { adminToken: ADMIN_TOKEN });
    });
    afterAll(() => own?.stop());
    const visit = async (server = own) => {
      await stage.page().goto(`${server.url}/?screen=import`);
      await stage.page().getByRole("heading", { level: 1 }).waitFor();
    };
    /**
     * The browser notes each refusal and each broken connection on its console;
     * scenes that are about these have a page of their own.
     */
    const quietPage = async () => {
      const page = await (
        await stage.page().context().browser()!.newContext({ reducedMotion: "reduce" })
      ).newPage();
      await page.goto(`${own.url}/?screen=import`);
      return page;
    };
    const revision = async () =>
      (await own.ask<{ meta: { revision: string } }>("{ meta { revision } }")).data.meta.revision;

    test("what is corrected before the import is stated after it, by whom", async () => {
      const page = stage.page();
      const server = await startServer("memory:", { adminToken: ADMIN_TOKEN });
      await visit(server);
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await choose(page, "plan.md", SMALL_PLAN);
      await page.locator(".corrections summary").click();
      await page.getByLabel("所属地区", { exact: true }).fill("浙江省/青溪县");
      await page.getByLabel("陈述人").fill("审计一处 王");
      await page.getByRole("button", { name: "导入", exact: true }).click();
      await page.getByRole("heading", { name: "已导入" }).waitFor();
      await page.locator(".corrections b", { hasText: "已记录" }).waitFor({ state: "attached" });
      await page.getByRole("link", { name: "读原文" }).click();
      const { data } = await server.ask<{ statements: { nodes: unknown[] } }>(
        "{ statements { nodes { kind by value { field to } } } }",
      );
      expect(data.statements.nodes).toEqual([
        { kind: "METADATA", by: "审计一处 王", value: { field: "PLACE", to: ["浙江省/青溪县"] } },
      ]);
      await server.stop();
    });

    test("choose a plan → what was read and would change → import → its chain names the owners", async () => {
      const page = stage.page();
      const before = await revision();
      await page.goto(`${own.url}/`);
      await page.locator(".levels").waitFor();
      await visit();
      await choose(page, "plan.md", SMALL_PLAN);
      expect(await page.locator(".next").textContent()).toContain("请填写管理令牌");
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await page.keyboard.press("Enter");
      await page.locator(".outcome").waitFor();
      const shown = await page.locator(".outcome").textContent();
      for (const words of [
        "青溪县人民政府关于促进乡村旅游发展的实施意见",
        "青政发〔2024〕9号",
        "2024-03-01",
        "新增",
      ])
        expect(shown).toContain(words);
      expect(await page.locator(".counts div", { hasText: "措施" }).locator("dd").textContent()).toBe("2");
      expect(await revision()).toBe(before);
      expect(page.url()).not.toContain(ADMIN_TOKEN);

      let imports = 0;
      page.on("request", (request) => (imports += /"dryRun":false/.test(request.postData() ?? "") ? 1 : 0));
      await page.getByRole("button", { name: "导入", exact: true }).dblclick();
      await page.getByRole("heading", { name: "已导入" }).waitFor();
      expect(imports).toBe(1);
      expect(await revision()).not.toBe(before);
      await page.getByRole("link", { name: "看责任链" }).click();
      await page.locator(".chain-frame[data-drawn]").waitFor();
      expect((await page.locator(".card .name").allTextContents()).join("|")).toContain("县交通运输局");
      await page.locator(".brand").click();
      await page.locator(".levels", { hasText: "青溪县人民政府" }).waitFor();
    });

    test("a dropped plan that takes a held one's place says so; the same again changes nothing", async () => {
      const page = stage.page();
      await own.ask(
        `mutation ($content: String!) {
          importDocument(name: "plan.md", contentBase64: $content, dryRun: false) { result }
        }`,
        { content: Buffer.from(SMALL_PLAN).toString("base64") },
        { authorization: `Bearer ${ADMIN_TOKEN}` },
      );
      await visit();
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await drop(page, "amended.md", SMALL_PLAN_AMENDED);
      await page.locator(".banner.replaces", { hasText: "plan.md" }).waitFor();
      expect(await page.locator(".change-REMOVED").first().textContent()).toContain("县交通运输局");
      await drop(page, "plan.md", SMALL_PLAN);
      await page.locator(".banner.same").waitFor();
      expect(await page.getByRole("button", { name: "导入", exact: true }).count()).toBe(0);
    });

    test("an unreadable, an empty and a huge file are refused in clear words", async () => {
      const page = await quietPage();
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await choose(page, "broken.pdf", "%PDF-1.7 no page in it");
      expect(await page.getByRole("alert").textContent()).toContain("这个文件读不了");
      expect(await page.getByRole("alert").textContent()).toContain("broken.pdf");
      await choose(page, "empty.txt", "");
      await page.getByRole("alert").filter({ hasText: "文件是空的" }).waitFor();
      await choose(page, "huge.txt", "计".repeat(1_800_000));
      await page.getByRole("alert").filter({ hasText: "超过 5 MB" }).waitFor();
      await choose(page, "plan.md", SMALL_PLAN);
      await page.locator(".outcome").waitFor();
      await page.context().close();
    });

    test("a server stops while it imports: it is said that it may have been done, and trying again tells", async () => {
      const page = await quietPage();
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await choose(page, "plan-7.md", SMALL_PLAN.replace("9号", "7号"));
      await page.locator(".outcome").waitFor();
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/graphql", async (route) => {
        await held;
        await route.abort("connectionreset");
      });
      await page.getByRole("button", { name: "导入", exact: true }).click();
      await page.locator(".progress", { hasText: "正在导入" }).waitFor();
      await drop(page, "other.md", SMALL_PLAN_AMENDED);
      await page.locator(".drop-note", { hasText: "正在导入" }).waitFor();
      release();
      await page.getByRole("alert").filter({ hasText: "不会只写一半" }).waitFor();
      await page.unroute("**/graphql");
      await page.getByRole("button", { name: "再试读一次" }).click();
      await page.locator(".outcome", { hasText: "青政发〔2024〕7号" }).waitFor();
      await page.context().close();
    });

    test("a wrong token is said to be wrong, the file stays chosen, and the right one goes on", async () => {
      const page = await quietPage();
      await page.getByLabel("管理令牌").fill("wrong");
      await choose(page, "plan-8.md", SMALL_PLAN.replace("9号", "8号"));
      await page.getByRole("alert").filter({ hasText: "令牌不对" }).waitFor();
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await page.getByRole("button", { name: "试读", exact: true }).click();
      await page.locator(".outcome", { hasText: "青政发〔2024〕8号" }).waitFor();
      await page.context().close();
    });

    test("a server without a token shows the command line", async () => {
      const closed = await startServer("memory:");
      await visit(closed);
      const lines = stage.page().locator(".command-lines");
      await lines.waitFor();
      const shown = await lines.textContent();
      for (const line of [
        "zhengmai -- import FILE",
        "zhengmai -- remove POLICY_ID",
        "zhengmai -- parse FILE",
      ])
        expect(shown).toContain(line);
      expect(await stage.page().getByLabel("管理令牌").count()).toBe(0);
      await closed.stop();
    });
  },
};

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator("input[name=files]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const files = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name, { type: "text/plain" }));
      return transfer;
    },
    { name, content },
  );
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: files });
}
