import type { Diagnostic } from "../../document.ts";
import { inBoth } from "../../message.ts";
import { noteOf } from "../reading.ts";
import { attribute, type Element } from "./dom.ts";
import { isFurniture } from "./furniture.ts";
import type { Page } from "./page.ts";

/** A picture with a side of so many pixels may hold text; smaller ones are signs. */
const LARGE_PIXELS = 300;
/** A page with fewer characters than this says what it says in its pictures. */
const FEW_WORDS = 200;

/** What a page holds that is not read, and what of it was left out as it is not shown. */
export function notesOf(page: Page): Diagnostic[] {
  const shown = page.elements.filter((element) => !page.styles.get(element)?.gone);
  const frames = shown.filter(isFrame).length;
  const pictures = shown.filter((element) => isPicture(element, page)).length;
  const { hidden, struck } = page.leftOut;
  return [
    ...(frames > 0
      ? [
          noteOf(
            "PART_NOT_READ",
            "WARNING",
            inBoth({
              zh: `页面中嵌入的 ${frames} 个文件或框架未读，请另存后单独读取`,
              en: `${frames} embedded files or frames were not read; save them and read them on their own`,
            }),
          ),
        ]
      : []),
    ...(pictures > 0
      ? [
          noteOf(
            "PICTURE_NOT_READ",
            "WARNING",
            inBoth({
              zh: `${pictures} 张图片未读，其中的文字请先做文字识别（OCR）`,
              en: `${pictures} pictures were not read; run OCR on the text in them`,
            }),
          ),
        ]
      : []),
    ...(hidden + struck > 0
      ? [
          noteOf(
            "NOT_SHOWN",
            "INFO",
            inBoth({
              zh: `页面不显示的文字 ${hidden} 处、划去的文字 ${struck} 处未计入`,
              en: `${hidden} hidden and ${struck} struck stretches of text left out`,
            }),
          ),
        ]
      : []),
  ];
}

function isFrame(element: Element): boolean {
  if (!["iframe", "object", "embed", "frame"].includes(element.tagName)) return false;
  const address = attribute(element, "src") ?? attribute(element, "data") ?? "";
  const sides = [attribute(element, "width"), attribute(element, "height")];
  return (
    address !== "" && !address.startsWith("about:") && !sides.some((side) => /^[01](?:px)?$/.test(side ?? ""))
  );
}

function isPicture(element: Element, page: Page): boolean {
  if (element.tagName !== "img") return false;
  for (let above = element.parentNode; above && "tagName" in above; above = above.parentNode)
    if (page.styles.get(above)?.gone || isFurniture(above, page)) return false;
  const sides = [attribute(element, "width"), attribute(element, "height")].map((side) =>
    Number.parseInt(side ?? "", 10),
  );
  return (
    sides.some((side) => side >= LARGE_PIXELS) || (sides.every(Number.isNaN) && page.whole.words < FEW_WORDS)
  );
}
