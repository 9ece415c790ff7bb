import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DOMParser } from "@xmldom/xmldom";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SEED } from "../../support/seed.ts";
import { ANNEX_SIX, chainOf, type Scenes, type Stage } from "./scenes.ts";

const VIEW = chainOf(ANNEX_SIX);
const PNG = "89504e470d0a1a0a";

export const share: Scenes = {
  name: "share",
  addresses: [VIEW],
  play: (stage: Stage) => {
    test("each file has its name and holds what the API answers", async () => {
      const page = stage.page();
      const answered = await answerOf(page, stage, VIEW);
      const { nodes, relationships } = answered.chain;
      const files = Object.fromEntries(
        await inTurn(
          ["png", "svg", "csv", "json", "graphml"],
          async (ending) => [ending, await taken(page, ending)] as const,
        ),
      );
      expect(files.png!.subarray(0, 8).toString("hex")).toBe(PNG);
      const shown = await page.locator(".card").count();
      const svg = new DOMParser().parseFromString(files.svg!.toString(), "text/xml");
      expect(
        [...svg.getElementsByTagName("rect")].filter((rect) => rect.getAttribute("rx") === "6"),
      ).toHaveLength(shown);
      expect(files.png!.readUInt32BE(16)).toBe(2 * Number(svg.documentElement!.getAttribute("width")));
      expect(JSON.parse(files.json!.toString()).data).toEqual(answered);
      const graph = new DOMParser().parseFromString(files.graphml!.toString(), "text/xml");
      expect([graph.getElementsByTagName("node").length, graph.getElementsByTagName("edge").length]).toEqual([
        nodes.length,
        relationships.length,
      ]);
      expect(recordsOf(files.csv!.toString())).toBe(relationships.length + 1);
    });

    test("a cut column says so in the picture", async () => {
      const page = stage.page();
      await answerOf(page, stage, chainOf(SEED));
      expect((await taken(page, "svg")).toString()).toContain("措施 10 / 48");
    });

    test("the offline page opens from a file, light and dark, asks for nothing and complains of nothing", async () => {
      const page = stage.page();
      const { relationships } = (await answerOf(page, stage, VIEW)).chain;
      const file = join(mkdtempSync(join(tmpdir(), "zhengmai-")), "chain.html");
      await saved(page, "html", file);
      const asked: string[] = [];
      const offline = await page.context().newPage();
      offline.on("request", (request) => asked.push(request.url()));
      offline.on("console", (message) => asked.push(message.text()));
      for (const colorScheme of ["light", "dark"] as const) {
        await offline.emulateMedia({ colorScheme });
        await offline.goto(`file://${file}`);
        expect(await offline.locator("tbody tr").count()).toBe(relationships.length);
        expect(await offline.locator("svg text").count()).toBeGreaterThan(10);
      }
      expect(asked).toEqual([`file://${file}`, `file://${file}`]);
    });

    test("the query that is shown is the view's, and curl gets the view's answer", async () => {
      const page = stage.page();
      const answered = await answerOf(page, stage, VIEW);
      await page.getByRole("button", { name: "GraphQL" }).click();
      const panel = page.getByRole("tabpanel");
      const query = (await panel.textContent())!;
      await page.getByRole("tab", { name: "GraphQL" }).focus();
      await page.keyboard.press("ArrowRight");
      const variables = JSON.parse((await panel.textContent())!);
      expect((await stage.server().ask(query, variables)).data).toEqual(answered);
      await page.keyboard.press("ArrowRight");
      const { stdout } = await promisify(execFile)("sh", ["-c", (await panel.textContent())!], {
        maxBuffer: 1e8,
      });
      expect(JSON.parse(stdout).data).toEqual(answered);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("GraphQL");
    });

    test("the menu by keyboard: opens, walks round, and Escape gives the focus back", async () => {
      const page = stage.page();
      await answerOf(page, stage, VIEW);
      const opener = page.getByRole("button", { name: "导出" });
      await opener.press("Enter");
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      expect(await focused()).toContain("PNG");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toContain("SVG");
      await page.keyboard.press("End");
      expect(await focused()).toBe((await page.locator(".share-data a").last().textContent())?.trim());
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toContain("PNG");
      await page.keyboard.press("Escape");
      expect(await focused()).toContain("导出");
      expect(await opener.getAttribute("aria-expanded")).toBe("false");
      expect(page.url()).toBe(stage.server().url + VIEW);
    });

    test("paper gets sentence, table and quotes, and the screen is as before", async () => {
      const page = stage.page();
      const { relationships } = (await answerOf(page, stage, VIEW)).chain;
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => {
        addEventListener("beforeprint", () => {
          document.documentElement.dataset.rows = String(
            document.querySelectorAll(".printed tbody tr").length,
          );
          document.documentElement.dataset.origin = document.querySelector(".printed .origin")!.textContent!;
        });
      });
      expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
      expect(await page.locator("html").getAttribute("data-rows")).toBe(String(relationships.length));
      const { data } = await stage.server().ask<{ meta: { revision: string } }>("{ meta { revision } }");
      expect(await page.locator("html").getAttribute("data-origin")).toContain(data.meta.revision);
      await page.locator(".printed").waitFor({ state: "detached" });
    });
  },
};

interface Answer {
  readonly chain: { readonly nodes: readonly unknown[]; readonly relationships: readonly unknown[] };
}

/** Goes to a view; the answer that fills it. */
async function answerOf(page: Page, stage: Stage, path: string): Promise<Answer> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith("/graphql") &&
      (response.request().postData() ?? "").includes("ResponsibilityChain"),
  );
  await stage.visit(path);
  const { data } = await (await answered).json();
  await page.locator(".chain-frame[data-drawn]").waitFor();
  return data;
}

async function saved(page: Page, ending: string, path?: string): Promise<string> {
  await page.getByRole("button", { name: "导出" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .locator(".share-menu button")
      .filter({ hasText: new RegExp(`${ending}$`, "i") })
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^政脉-.+\\.${ending}$`));
  if (path) await file.saveAs(path);
  return path ?? (await file.path());
}

async function taken(page: Page, ending: string): Promise<Buffer> {
  return readFileSync(await saved(page, ending));
}

async function inTurn<From, To>(list: readonly From[], each: (item: From) => Promise<To>): Promise<To[]> {
  const all: To[] = [];
  for (const item of list) all.push(await each(item));
  return all;
}

/** Records of a CSV; a line break within quotes ends none. */
function recordsOf(csv: string): number {
  return csv
    .replace(/"(?:[^"]|"")*"/g, "")
    .split("\r\n")
    .filter(Boolean).length;
}
