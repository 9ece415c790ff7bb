import { fileURLToPath } from "node:url";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import { withinLimit } from "./limits.ts";
import { contentOf } from "./pdf-content.ts";
import { documentWithoutFaces } from "./pdf-faces.ts";
import { flowOf } from "./pdf-flow.ts";
import { seen } from "./pdf-glyphs.ts";
import type { Font } from "./pdf-state.ts";
import { notesOf } from "./pdf-notes.ts";
import { isLine, pageOf, type Page } from "./pdf-page.ts";
import { toParagraphs } from "./pdf-paragraphs.ts";
import { print } from "./pdf-print.ts";
import { runsOf, scannedPages } from "./pdf-scans.ts";
import type { Reading } from "./reading.ts";

/** A guessed line of two parts that is no longer is a signature or a heading with a space in it. */
const SHORT_LINE = 16;

/** No image is decoded: none is larger than a pixel. Its place is known all the same. */
const LARGEST_IMAGE = 1;

/** Pages without comments and fields. */
const NO_ANNOTATIONS = 0;

/**
 * PDF with a text layer: its paragraphs, with hard wraps joined and page numbers dropped; its tables, from
 * the lines that are drawn. Throws `UnreadableError`.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Reading> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const data = new URL(".", import.meta.resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: fileURLToPath(new URL("cmaps/", data)),
    cMapPacked: true,
    standardFontDataUrl: fileURLToPath(new URL("standard_fonts/", data)),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    // Where faces are not loaded, the library draws the outline of each character.
    disableFontFace: false,
    ownerDocument: documentWithoutFaces(),
    maxImageSize: LARGEST_IMAGE,
  });
  try {
    return readingOf(await pagesOf(await task.promise, pdfjs.OPS, name), name);
  } catch (cause) {
    throw cause instanceof UnreadableError ? cause : unreadable(name, cause);
  } finally {
    await task.destroy();
  }
}

function readingOf(pages: readonly Page[], name: string): Reading {
  const { flow, dropped } = flowOf(pages);
  const numbered = pages.map((page, index) => ({ ...page, number: index + 1 }));
  const numbersOf = (is: (page: Page) => boolean) => numbered.filter(is).map(({ number }) => number);
  if (flow.length === 0)
    throw withoutText(
      numbersOf(({ scanned }) => scanned),
      name,
    );
  const { blocks, joined } = toParagraphs(flow);
  const { text, grids, pageStarts } = print(blocks);
  const lines = pages.flatMap(({ content }) => content.filter(isLine));
  const notes = notesOf(
    {
      scans: numbersOf(({ scanned }) => scanned),
      pictures: numbersOf(({ pictured }) => pictured),
      turned: numbered
        .filter(({ turned }) => turned !== "")
        .map(({ turned, number }) => ({ page: number, words: turned })),
      balloons: numbersOf(({ balloons }) => balloons),
      cut: numbersOf(({ cut }) => cut),
      unnamed: pages.reduce((sum, { unnamed }) => sum + unnamed, 0),
      mixed: lines.filter((line) => line.columns.length === 2 && line.text.length > SHORT_LINE).length,
      radicals: pages.reduce((sum, { radicals }) => sum + radicals, 0),
      joined,
      dropped,
      columns: numbersOf(({ twoColumns }) => twoColumns),
    },
    (page) => startOf(pageStarts, page) ?? text.length,
    text.length,
  );
  return { text, notes, grids };
}

/** A file of pictures is named as one, with its pages. */
function withoutText(scans: readonly number[], name: string): UnreadableError {
  const reason =
    scans.length > 0
      ? scannedPages(runsOf(scans))
      : {
          zh: "PDF 没有文字层（可能是扫描件），请先做文字识别（OCR）",
          en: "the PDF has no text layer (a scan, perhaps); run OCR on it first",
        };
  return new UnreadableError("NO_TEXT", name, inBoth(reason));
}

/** Where a page begins, or the next one with text; undefined behind the last. */
function startOf(starts: ReadonlyMap<number, number>, page: number): number | undefined {
  return [...starts].find(([number]) => number >= page)?.[1];
}

async function pagesOf(
  document: PDFDocumentProxy,
  OPS: Parameters<typeof contentOf>[1],
  name: string,
): Promise<Page[]> {
  withinLimit("pages", document.numPages, name);
  const pages: Page[] = [];
  let before = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    const here = operators.fnArray.filter((operator) => operator === OPS.showText).length;
    withinLimit("pieces", here, name);
    before += here;
    withinLimit("elements", before, name);
    const fontOf = (id: string): Font => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font) : {});
    pages.push(pageOf(seen(contentOf(operators, OPS, fontOf), page.view, page.rotate)));
    page.cleanup();
  }
  return pages;
}

function unreadable(name: string, cause: unknown): UnreadableError {
  if ((cause as Error).name === "PasswordException")
    return new UnreadableError(
      "ENCRYPTED",
      name,
      inBoth({ zh: "PDF 已加密，请先解除密码", en: "the PDF is encrypted; remove its password first" }),
      { cause },
    );
  return new UnreadableError(
    "BROKEN",
    name,
    inBoth({ zh: "PDF 已损坏，请重新导出", en: "the PDF is broken; export it again" }),
    { cause },
  );
}
