import type { Diagnostic } from "../../document.ts";
import { inBoth, type Message } from "../../message.ts";
import { noteOf } from "../reading.ts";
import { attribute, type Element } from "../xml.ts";

/** A picture of this size holds text; a smaller one is a seal, a signature or an ornament. In EMU (360,000 = 1 cm). */
const TEXT_WIDTH = 7 * 360_000;
const TEXT_HEIGHT = 4 * 360_000;

type Kind = "PICTURE" | "ORNAMENT" | "CHART" | "OBJECT" | "PART";

const KINDS: Readonly<Record<string, Kind>> = {
  object: "OBJECT",
  chart: "CHART",
  relIds: "CHART",
  subDoc: "PART",
  contentPart: "PART",
  altChunk: "PART",
};

const TOLD: Readonly<
  Record<
    Kind,
    {
      readonly code: string;
      readonly severity: Diagnostic["severity"];
      readonly of: (count: number) => Message;
    }
  >
> = {
  PICTURE: {
    code: "PICTURE_NOT_READ",
    severity: "WARNING",
    of: (count) => ({
      zh: `${count} 张图片未读，其中的文字请先做文字识别（OCR）`,
      en: `${count} pictures were not read; run OCR on the text in them`,
    }),
  },
  ORNAMENT: {
    code: "ORNAMENT_NOT_READ",
    severity: "INFO",
    of: (count) => ({
      zh: `小图片（印章、图标等）${count} 张未读`,
      en: `${count} small pictures (seals, signs) not read`,
    }),
  },
  CHART: {
    code: "PART_NOT_READ",
    severity: "WARNING",
    of: (count) => ({
      zh: `${count} 个图表或示意图未读，请把其中的文字改为表格`,
      en: `${count} charts or diagrams were not read; give their text as a table`,
    }),
  },
  OBJECT: {
    code: "PART_NOT_READ",
    severity: "WARNING",
    of: (count) => ({
      zh: `${count} 个嵌入对象（如 Excel 表）未读，请另存后单独读取`,
      en: `${count} embedded objects (such as Excel sheets) were not read; read them on their own`,
    }),
  },
  PART: {
    code: "PART_NOT_READ",
    severity: "WARNING",
    of: (count) => ({
      zh: `插入的 ${count} 个子文档未读，请用 Word 打开并另存为一个 .docx`,
      en: `${count} inserted parts were not read; open the file in Word and save it as one .docx`,
    }),
  },
};

/** Counts what a Word file holds that is not read, to be told. */
export class Unread {
  hidden = 0;
  struck = 0;
  /** Notes that charge nobody and so are left out. */
  notes = 0;
  readonly #counts = new Map<Kind, number>();

  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  part(name: string, element: Element): void {
    const kind = KINDS[name] ?? (isLarge(element) ? "PICTURE" : "ORNAMENT");
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  diagnostics(): Diagnostic[] {
    const told = [...this.#counts].map(([kind, count]) => {
      const { code, severity, of } = TOLD[kind];
      return noteOf(code, severity, inBoth(of(count)));
    });
    if (this.hidden + this.struck > 0)
      told.push(
        noteOf(
          "NOT_SHOWN",
          "INFO",
          inBoth({
            zh: `隐藏的文字 ${this.hidden} 处、划去的文字 ${this.struck} 处未计入`,
            en: `${this.hidden} hidden and ${this.struck} struck stretches of text left out`,
          }),
        ),
      );
    if (this.notes > 0)
      told.push(
        noteOf(
          "NOTES_LEFT_OUT",
          "INFO",
          inBoth({
            zh: `脚注、尾注 ${this.notes} 条未计入正文`,
            en: `${this.notes} notes left out of the text`,
          }),
        ),
      );
    return told;
  }
}

/** By the size of the drawing around a picture; one without a size counts as large. */
function isLarge(picture: Element): boolean {
  for (let above: Element | null = picture; above; above = above.parentNode as Element | null) {
    if (above.localName === "inline" || above.localName === "anchor") {
      for (let node = above.firstChild; node; node = node.nextSibling)
        if ((node as Element).localName === "extent")
          return (
            Number(attribute(node as Element, "cx")) >= TEXT_WIDTH &&
            Number(attribute(node as Element, "cy")) >= TEXT_HEIGHT
          );
      return true;
    }
    if (above.localName === "shape") {
      const style = above.getAttribute("style") ?? "";
      const points = (side: string) =>
        Number(new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]+)pt`).exec(style)?.[1] ?? 0);
      return points("width") * 12_700 >= TEXT_WIDTH && points("height") * 12_700 >= TEXT_HEIGHT;
    }
  }
  return true;
}
