import { inBoth } from "../message.ts";
import { fileURLToPath } from "node:url";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import { UnreadableError } from "../unreadable.ts";
import { linesOf, type Item, type PageLine } from "./pdf-lines.ts";
import { toParagraphs } from "./pdf-paragraphs.ts";
import { withinLimit } from "./limits.ts";
import { withoutRadicals } from "./radicals.ts";
import { noteOf, type Reading } from "./reading.ts";

/** Some fonts write the dash of Chinese as one character. */
const TWO_EM_DASH = "\u2E3A";

/** So many lines of mixed cells are no accident. */
const LEAST_MIXED = 4;

/**
 * PDF with a text layer: its paragraphs, with hard wraps joined and page numbers dropped. Throws
 * `UnreadableError`.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Reading> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const data = new URL(".", import.meta.resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: fileURLToPath(new URL("cmaps/", data)),
    cMapPacked: true,
    standardFontDataUrl: fileURLToPath(new URL("standard_fonts/", data)),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pages = await pagesOf(await task.promise, name);
    const { lines, joined, dropped, mixed } = toParagraphs(pages);
    if (lines.length === 0)
      throw new UnreadableError(
        "NO_TEXT",
        name,
        inBoth({
          zh: "PDF 没有文字层（可能是扫描件），请先做文字识别（OCR）",
          en: "the PDF has no text layer (a scan, perhaps); run OCR on it first",
        }),
      );
    const { text, replaced } = withoutRadicals(lines.join("\n").replaceAll(TWO_EM_DASH, "——"));
    return {
      text,
      notes: [
        ...(mixed >= LEAST_MIXED
          ? [
              noteOf(
                "TABLE_CELLS_MIXED",
                "WARNING",
                inBoth({
                  zh: `有 ${mixed} 行由表格中并排的单元格混成，内容可能错位，请改用 Word 或网页版`,
                  en: `${mixed} lines mix cells that stand side by side in a table; use the Word or web version instead`,
                }),
              ),
            ]
          : []),
        ...(replaced > 0
          ? [
              noteOf(
                "RADICALS_REPLACED",
                "INFO",
                inBoth({
                  zh: `部首字符还原为汉字 ${replaced} 处`,
                  en: `${replaced} radicals turned into the characters they stand for`,
                }),
              ),
            ]
          : []),
        ...(joined > 0
          ? [
              noteOf(
                "LINES_JOINED",
                "INFO",
                inBoth({ zh: `合并被硬换行断开的行 ${joined} 处`, en: `${joined} hard wraps joined` }),
              ),
            ]
          : []),
        ...(dropped > 0
          ? [
              noteOf(
                "PAGE_EDGES_DROPPED",
                "INFO",
                inBoth({
                  zh: `去掉页码、页眉页脚 ${dropped} 行`,
                  en: `${dropped} page numbers, headers and footers dropped`,
                }),
              ),
            ]
          : []),
      ],
    };
  } catch (cause) {
    throw cause instanceof UnreadableError ? cause : unreadable(name, cause);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy, name: string): Promise<PageLine[][]> {
  withinLimit("pages", document.numPages, name);
  const pages: PageLine[][] = [];
  let before = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const items: Item[] = [];
    let here = 0;
    // Piece by piece: a page that is packed well can hold more of them than the memory does.
    const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      here += chunk.value.items.length;
      withinLimit("pieces", here, name);
      withinLimit("elements", before + here, name);
      for (const item of chunk.value.items) if ("str" in item) items.push(itemOf(item));
    }
    before += here;
    pages.push(linesOf(items));
    page.cleanup();
  }
  return pages;
}

function itemOf({ str, transform, width, height }: TextItem): Item {
  const [, , slope, scale, x, y] = transform as number[];
  return { text: str, x: x!, y: y!, width, size: Math.hypot(slope!, scale!) || height || 1 };
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
    {
      cause,
    },
  );
}
