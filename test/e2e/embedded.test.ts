import { expect, test } from "vitest";
import { launchBrowser, noBrowser, openPage } from "../support/browser.ts";
import { startServer } from "../support/start-server.ts";
import { explorerScenes } from "./explorer.scenes.ts";

if (noBrowser) test.skip(noBrowser, () => undefined);
else {
  explorerScenes("the explorer on the embedded store", "memory:");

  test("a server that stops shows as such, and a retry helps when it is back", async () => {
    const server = await startServer("memory:");
    const browser = await launchBrowser();
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/?q=食品`);
    await page.locator("[data-result]").first().waitFor();
    await server.stop();
    await page.getByRole("searchbox").fill("农业");
    expect(await page.getByRole("alert").textContent()).toContain("连不上服务器");
    const again = await startServer("memory:", { port: Number(new URL(server.url).port) });
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator("[data-result]").filter({ hasText: "农业" }).first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await browser.close();
    await again.stop();
  });

  test("a server without its store says so", async () => {
    const server = await startServer(null);
    const browser = await launchBrowser();
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/?q=食品`);
    expect(await page.getByRole("alert").textContent()).toContain("图库暂时不可用");
    await browser.close();
    await server.stop();
  });
}
