import type { Browser, Page } from "playwright-core";
import { read } from "../../graph/index.ts";

type Options = NonNullable<Parameters<Page["pdf"]>[0]>;

const STYLE = `<meta charset="utf-8"><style>
body { font: 14px/1.7 "Noto Serif CJK SC"; margin: 0 } p { text-indent: 2em; margin: 0 }
h1 { text-align: center; font-size: 24px; margin: 0 } table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #222; padding: 3px 6px; font-size: 12px; text-align: left }
</style>`;

/** Words in the middle of the head or the foot of a page. */
export const inMiddle = (words: string) =>
  `<div style="font-size:10px;width:100%;text-align:center">${words}</div>`;

/** Prints a page as a PDF, with numbers at the foot of its pages, and reads it. */
export async function readPrinted(browser: Browser, html: string, options: Options = {}) {
  const page = await browser.newPage();
  try {
    await page.setContent(STYLE + html);
    const file = await page.pdf({
      format: "A4",
      displayHeaderFooter: true,
      headerTemplate: "<div></div>",
      footerTemplate: inMiddle(`—<span class="pageNumber"></span>—`),
      margin: { top: "25mm", bottom: "25mm", left: "25mm", right: "25mm" },
      ...options,
    });
    return await read(file, "printed.pdf");
  } finally {
    await page.close();
  }
}

/** What is told of the reading, but for what is always done. */
export function toldIn({ notes = [] }: Awaited<ReturnType<typeof read>>): string[] {
  return notes.filter(({ severity }) => severity !== "INFO").map(({ code, message }) => `${code} ${message}`);
}

export const repeat = (count: number, of: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index + 1)).join("");
