import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../graph/index.ts";
import { launchBrowser, noBrowser } from "../support/browser.ts";
import { toHtml } from "../support/convert.ts";
import { seedSource } from "../support/seed.ts";
import { summaryOf } from "../support/summary.ts";
import { NO_TABLE, SEED_TABLE } from "./seed-table.ts";

const expected = summaryOf(seedSource);

describe.skipIf(noBrowser)("the seed as a PDF", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each([
    [
      "with page numbers at the foot",
      SEED_TABLE,
      {
        footerTemplate: `<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>`,
        headerTemplate: "<div></div>",
        displayHeaderFooter: true,
        margin: { top: "30mm", bottom: "30mm", left: "28mm", right: "26mm" },
      },
    ],
    [
      "a cell a line",
      NO_TABLE,
      { displayHeaderFooter: false, margin: { top: "37mm", bottom: "35mm", left: "28mm", right: "26mm" } },
    ],
    [
      "without them, on narrow pages",
      SEED_TABLE,
      {
        displayHeaderFooter: false,
        width: "140mm",
        height: "200mm",
        margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" },
      },
    ],
  ])("%s says the same, and tells of its hard wraps", async (_, table, options) => {
    const page = await browser.newPage();
    await page.setContent(toHtml(seedSource.text, table));
    const file = await page.pdf({ format: "A4", ...options });
    await page.close();
    const source = await read(file, "seed.pdf");
    expect(source.notes?.map(({ code }) => code)).toContain("LINES_JOINED");
    expect(summaryOf(source)).toEqual(expected);
  });
});
