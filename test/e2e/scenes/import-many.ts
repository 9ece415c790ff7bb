import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BODY_LINES, NOTICE, sheet, TASK_ROWS, word } from "../../support/plan-files.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED } from "../../support/small-plan.ts";
import { startServer, type RunningServer } from "../../support/start-server.ts";
import { ADMIN_TOKEN, type Scenes, type Stage } from "./scenes.ts";

const OTHER_PLAN = SMALL_PLAN.replace("9号", "6号").replaceAll("乡村旅游", "山地旅游");

/** Several files at once, and the texts that a policy has had, on a server of their own. */
export const importingMany: Scenes = {
  name: "many files",
  addresses: ["/?screen=import&job=none", "/?screen=import&job=none&lang=en"],
  play: (stage: Stage) => {
    let own: RunningServer;
    let folder: string;
    beforeAll(async () => {
      own = await startServer("memory:", { adminToken: ADMIN_TOKEN });
      folder = await mkdtemp(join(tmpdir(), "zhengmai-folder-"));
      const plan = join(folder, "石川");
      await mkdir(plan);
      await writeFile(join(plan, "通知.txt"), NOTICE);
      await writeFile(join(plan, "方案.docx"), word(BODY_LINES));
      await writeFile(join(plan, "附件1 重点任务分工表.xlsx"), sheet("重点任务分工表", TASK_ROWS));
      await writeFile(join(folder, "~$方案.docx"), "left by a program");
    });
    afterAll(async () => {
      await own?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    const visit = async (page: Page, token = ADMIN_TOKEN) => {
      await page.goto(`${own.url}/?screen=import`);
      await page.getByLabel("管理令牌").fill(token);
    };

    test("several files become a job that its address shows again, in another tab too", async () => {
      const page = stage.page();
      await visit(page);
      let opened = 0;
      page.on(
        "request",
        (request) => (opened += /"operationName":"OpenImport"/.test(request.postData() ?? "") ? 1 : 0),
      );
      await chooseAll(page, {
        "甲.md": SMALL_PLAN,
        "乙.md": OTHER_PLAN,
        "broken.pdf": "%PDF-1.7 no page in it",
        "empty.txt": "",
      });
      expect(await page.locator("#batch").textContent()).toContain("选好 3 份文件");
      expect(await page.locator(".not-sent li").allTextContents()).toEqual(["empty.txt 文件是空的"]);
      await page.getByRole("button", { name: "导入 3 份文件" }).dblclick();
      await page.waitForURL(/job=/);
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
      expect(opened).toBe(1);
      expect(await becameOn(page)).toEqual({ "broken.pdf": "读不了", "甲.md": "已读入", "乙.md": "已读入" });
      expect(await page.locator('[data-file="broken.pdf"] .note').textContent()).toContain("PDF");

      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole("heading", { name: "导入完成" }).waitFor();
      expect(await becameOn(other)).toEqual(await becameOn(page));
      await other.locator(".chip[data-became=REFUSED]").click();
      expect(Object.keys(await becameOn(other))).toEqual(["broken.pdf"]);
      await other.close();

      await page.goBack();
      await page.locator(".jobs a").first().click();
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
      await page.locator("[data-file='甲.md'] ~ .job-ways a", { hasText: "读原文" }).click();
      await page.locator(".reader-text", { hasText: "乡村民宿" }).waitFor();
    });

    test("a folder: what makes one policy is joined and told; the same again changes nothing", async () => {
      const page = stage.page();
      for (const [joined, became] of [
        [true, ["已合并"]],
        [false, ["没有变化"]],
      ] as const) {
        await visit(page);
        await page.locator("input[name=folder]").setInputFiles(folder);
        await page.getByRole("button", { name: "导入 3 份文件" }).click();
        await page.getByRole("heading", { name: "导入完成" }).waitFor();
        const found = await becameOn(page);
        expect(
          Object.keys(found)
            .map((name) => name.split("/").slice(-2).join("/"))
            .toSorted(),
        ).toEqual(["石川/方案.docx", "石川/通知.txt", "石川/附件1 重点任务分工表.xlsx"]);
        for (const word_ of Object.values(found)) expect(became).toContain(word_);
        expect(await page.locator(".job-joined").textContent()).toBe("同一份政策的 3 份文件");
        if (joined)
          expect(await page.locator(".job-policy .note").first().textContent()).toContain("合为一份政策");
      }
    });

    test("a wrong token stops the sending, the files stay, and the right one goes on", async () => {
      const page = await quietPage(stage);
      await visit(page, "wrong");
      await chooseAll(page, { "丙.md": SMALL_PLAN.replace("9号", "5号"), "丁.md": OTHER_PLAN });
      await page.getByRole("button", { name: "导入 2 份文件" }).click();
      await page.getByRole("alert").filter({ hasText: "令牌不对" }).waitFor();
      await page.getByRole("link", { name: "核查发现" }).click();
      await page.locator("nav").getByRole("link", { name: "导入文件" }).click();
      await page.getByLabel("管理令牌").fill(ADMIN_TOKEN);
      await page.getByRole("button", { name: "继续上传" }).click();
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
      expect(Object.keys(await becameOn(page)).toSorted()).toEqual(["丁.md", "丙.md"]);
      await page.context().close();
    });

    test("a broken connection: nothing that was sent is sent again", async () => {
      const page = await quietPage(stage);
      await visit(page);
      await chooseAll(page, { "1.md": SMALL_PLAN.replace("9号", "3号"), "2.md": OTHER_PLAN });
      const added: string[] = [];
      await page.route("**/graphql", (route) => {
        const name = /"name":"(\d\.md)"/.exec(route.request().postData() ?? "")?.[1];
        if (name) added.push(name);
        return name === "2.md" && added.length === 2 ? route.abort("connectionreset") : route.continue();
      });
      await page.getByRole("button", { name: "导入 2 份文件" }).click();
      await page.getByRole("alert").filter({ hasText: "连不上服务器" }).waitFor();
      await page.getByRole("button", { name: "继续上传" }).click();
      await page.getByRole("heading", { name: "导入完成" }).waitFor();
      expect(added).toEqual(["1.md", "2.md", "2.md"]);
      await page.context().close();
    });

    test("an import that nobody knows says what to do", async () => {
      const page = stage.page();
      await page.goto(`${own.url}/?screen=import&job=none`);
      expect(await page.getByRole("alert").textContent()).toContain("没有这次导入的记录");
    });

    test("a text whose place another took is listed as an earlier version, and can be read", async () => {
      const page = stage.page();
      const server = await startServer("memory:", { adminToken: ADMIN_TOKEN });
      const policy = await put(server, "plan.md", SMALL_PLAN);
      await page.goto(`${server.url}/?screen=reader&policy=${encodeURIComponent(policy)}`);
      await page.locator(".reader-text").waitFor();
      expect(await page.locator(".versions").count()).toBe(0);
      await put(server, "amended.md", SMALL_PLAN_AMENDED);
      await page.reload();
      await page.locator(".versions summary", { hasText: "早前版本（1）" }).click();
      await page.locator(".versions a", { hasText: "plan.md" }).click();
      await page.getByRole("heading", { name: "早前版本" }).waitFor();
      const shown = await page.locator(".version-text").textContent();
      expect(shown).toContain("县交通运输局牵头");
      expect(shown).not.toContain("县农业农村局");
      expect(await page.locator(".version-note code").textContent()).toMatch(/^[0-9a-f]{64}$/);
      await page.reload();
      await page.getByRole("link", { name: "看现行原文" }).click();
      await page.locator(".reader-text", { hasText: "县农业农村局牵头" }).waitFor();
      await server.stop();
    });
  },
};

/**
 * The browser notes refusals and broken connections on its console: scenes about these have a page of their
 * own.
 */
async function quietPage(stage: Stage): Promise<Page> {
  return (await stage.page().context().browser()!.newContext({ reducedMotion: "reduce" })).newPage();
}

async function chooseAll(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.locator("input[name=files]").setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(content),
    })),
  );
}

/** What the page says became of each file. */
async function becameOn(page: Page): Promise<Record<string, string>> {
  const files = await page
    .locator("[data-file]")
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute("data-file")!,
        element.querySelector(".became")!.textContent!,
      ]),
    );
  return Object.fromEntries(files) as Record<string, string>;
}

/** Imports a file; the id of its policy. */
async function put(server: RunningServer, name: string, content: string): Promise<string> {
  const { data } = await server.ask<{ importDocument: { policy: { id: string } } }>(
    `mutation ($name: String!, $content: String!) {
      importDocument(name: $name, contentBase64: $content, dryRun: false) { policy { id } }
    }`,
    { name, content: Buffer.from(content).toString("base64") },
    { authorization: `Bearer ${ADMIN_TOKEN}` },
  );
  return data.importDocument.policy.id;
}
