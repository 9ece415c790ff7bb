import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Scenes, Stage } from "./scenes.ts";

const findingsOf = (rest = "") => `/?screen=findings${rest}`;

export const findings: Scenes = {
  name: "findings",
  addresses: [findingsOf(), findingsOf("&filter=CRITICAL+TITLE_DIFFERS&lang=en")],
  play: (stage: Stage) => {
    test("all that the API finds is listed, gravest first, every place with its words", async () => {
      const page = stage.page();
      await stage.visit(findingsOf());
      await page.locator("[data-finding]").first().waitFor();
      const all = await answered(stage);
      const listed = await page
        .locator("[data-finding]")
        .evaluateAll((items) => items.map((item) => item.getAttribute("data-finding")));
      expect(listed).toEqual(all.map(({ id }) => id));
      expect(await page.locator(".findings-count").textContent()).toContain(
        `${all.length} / ${all.length} 条发现`,
      );
      for (const { id, marks } of all) {
        const shown = await page.locator(`[data-finding="${id}"] q`).allTextContents();
        expect(shown, id).toEqual(marks.flatMap(({ evidence }) => evidence.quote ?? []));
      }
      expect(await page.locator("section[data-severity] h2").allTextContents()).toEqual(
        ["CRITICAL", "WARNING", "INFO"].map(
          (severity, at) =>
            `${["实质问题", "需核对", "提示"][at]} ${all.filter((finding) => finding.severity === severity).length}`,
        ),
      );
    });

    test("a filter is in the address: count, reload, a second word, back, clear", async () => {
      const page = stage.page();
      await stage.visit(findingsOf());
      const all = await answered(stage);
      const of = (severity: string) => all.filter((finding) => finding.severity === severity).length;
      const count = page.locator(".findings-count");
      await page.locator('[data-word="CRITICAL"]').click();
      await page.waitForURL(/filter=CRITICAL$/);
      expect(await count.textContent()).toContain(`${of("CRITICAL")} / ${all.length} 条发现`);
      expect(await count.textContent()).toContain(`另有 ${all.length - of("CRITICAL")} 条被筛选隐去`);
      await page.locator('[data-word="INFO"]').click();
      await page.waitForURL(/filter=CRITICAL\+INFO/);
      expect(await page.locator("[data-finding]").count()).toBe(of("CRITICAL") + of("INFO"));
      await page.reload();
      await page.locator("[data-finding]").first().waitFor();
      expect(await page.locator("[data-finding]").count()).toBe(of("CRITICAL") + of("INFO"));
      await page.goBack();
      await page.waitForURL(/filter=CRITICAL$/);
      expect(await page.locator("[data-finding]").count()).toBe(of("CRITICAL"));
      await page.getByRole("button", { name: "清除筛选" }).click();
      await page.waitForURL((url) => !url.searchParams.has("filter"));
      expect(await page.locator("[data-finding]").count()).toBe(all.length);
    });

    test("a filter that leaves nothing says so and offers to clear", async () => {
      const page = stage.page();
      await stage.visit(findingsOf("&filter=CRITICAL+TITLE_DIFFERS"));
      await page.getByText("没有符合筛选的发现").waitFor();
      await page.getByRole("button", { name: "清除筛选" }).click();
      await page.locator("[data-finding]").first().waitFor();
    });

    test("an address lights its finding and brings it into view; node and words lead to chain and text", async () => {
      const page = stage.page();
      const last = (await answered(stage)).at(-1)!;
      await stage.visit(findingsOf(`&selected=${encodeURIComponent(last.id)}`));
      const lit = page.locator("[data-finding][aria-current]");
      await lit.waitFor();
      expect(await lit.getAttribute("data-finding")).toBe(last.id);
      expect(
        await lit.evaluate(
          (item) => item.getBoundingClientRect().top < innerHeight && item.getBoundingClientRect().bottom > 0,
        ),
      ).toBe(true);
      const [mark] = last.marks;
      await lit.locator(".place").first().click();
      expect(new URL(page.url()).searchParams.get("span")).toBe(
        `${mark!.evidence.start}-${mark!.evidence.end}`,
      );
      await page.goBack();
      await lit.locator(".finding-node").first().click();
      expect(new URL(page.url()).searchParams.get("focus")).toBe(mark!.node.id);
    });

    test("the CSV has a line for each place with its words, the JSON what is shown", async () => {
      const page = stage.page();
      await stage.visit(findingsOf("&filter=TITLE_DIFFERS"));
      await page.locator("[data-finding]").first().waitFor();
      const shown = (await answered(stage)).filter(({ code }) => code === "TITLE_DIFFERS");
      const saved = async (name: string) => {
        const saving = page.waitForEvent("download");
        await page.getByRole("button", { name }).click();
        return readFileSync(await (await saving).path(), "utf8");
      };
      const lines = (await saved("导出 CSV")).split("\r\n").slice(0, -1);
      expect(lines[0]).toBe("\uFEFF代码,轻重,说明,所指,位置,行,原文");
      expect(lines.length - 1).toBe(shown.flatMap(({ marks }) => marks).length);
      for (const { evidence } of shown.flatMap(({ marks }) => marks))
        expect(
          lines.filter((line) => line.endsWith(`,${evidence.quote}`)).length,
          String(evidence.quote),
        ).toBeGreaterThan(0);
      const json = JSON.parse(await saved("导出 JSON")) as { filter: string[]; findings: { id: string }[] };
      expect([json.filter, json.findings.map(({ id }) => id)]).toEqual([
        ["TITLE_DIFFERS"],
        shown.map(({ id }) => id),
      ]);
    });
  },
};

interface Found {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly marks: readonly {
    readonly node: { readonly id: string };
    readonly evidence: {
      readonly quote: string | null;
      readonly start: number | null;
      readonly end: number | null;
    };
  }[];
}

async function answered(stage: Stage): Promise<readonly Found[]> {
  const { data } = await stage
    .server()
    .ask<{ findings: { nodes: Found[] } }>(
      "{ findings(first: 1000) { nodes { id code severity marks { node { id } evidence { quote start end } } } } }",
    );
  return data.findings.nodes;
}
