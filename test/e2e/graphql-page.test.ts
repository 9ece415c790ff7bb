import { brotliDecompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, noBrowser, openPage } from "../support/browser.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const dist = resolve(import.meta.dirname, "../../dist/web");

describe.skipIf(noBrowser !== null)("/graphql in a browser", () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer("memory:", { trustedOnly: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test("runs a worked query, shows the schema in both languages, and asks nobody else", async () => {
    const { page, complaints } = await openPage(browser);
    const elsewhere: string[] = [];
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(server.url) || url.startsWith("data:")) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(`${server.url}/graphql`);
    await page.getByRole("button", { name: "收录了哪些政策" }).click();
    await page.locator(".result-window").getByText("质量强国建设纲要").first().waitFor();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByText("给出起止时只取最后一日").first().waitFor();
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a link may carry a question", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/graphql?query=${encodeURIComponent("{ asked: __typename }")}`);
    await page.locator(".graphiql-query-editor").getByText("asked").waitFor();
    await page.context().close();
  });

  test("who accepts JSON as well gets no page", async () => {
    for (const accept of ["*/*", "application/json, text/html", ""]) {
      const response = await fetch(`${server.url}/graphql`, { headers: { accept } });
      expect(response.headers.get("content-type"), accept).toMatch(/json/);
    }
  });

  test("the explorer works where only known documents are answered", async () => {
    const { page, complaints } = await openPage(browser);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) sent.push(request.postData() ?? "");
    });
    await page.goto(server.url);
    await page.getByText("杨凌示范区").first().waitFor();
    expect(sent.length).toBeGreaterThan(0);
    for (const body of sent) expect(JSON.parse(body)).toHaveProperty("documentId");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("its files come as they were packed when it was built, for good", async () => {
    const page = await (await fetch(`${server.url}/`)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!;
    const response = await fetch(server.url + script, { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("vary")).toContain("Accept-Encoding");
    expect(response.headers.get("cache-control")).toContain("immutable");
    const plain = readFileSync(join(dist, script));
    expect(brotliDecompressSync(readFileSync(join(dist, `${script}.br`))).equals(plain)).toBe(true);
  });
});
