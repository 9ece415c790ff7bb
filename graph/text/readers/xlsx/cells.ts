import { attribute, child, childrenCalled, elements, isOn, type Element } from "../xml.ts";
import { builtIn, formatNumber } from "./number-format.ts";

/** How cells of a style show numbers, and whether their words are struck through. */
interface CellStyle {
  readonly format: string;
  readonly struck: boolean;
}

/** Strings and styles that the sheets of a workbook share. */
export class Shared {
  readonly #strings: readonly string[];
  readonly #styles: readonly CellStyle[];
  /** Stretches that are struck through and so left out. */
  struck = 0;

  constructor(
    strings: Element | null,
    styles: Element | null,
    private readonly from1904: boolean,
  ) {
    this.#strings = childrenCalled(strings, "si").map((item) => this.#words(item));
    this.#styles = stylesOf(styles);
  }

  /** What a cell shows, with its line breaks; an empty string for an empty one. ECMA-376, 18.3.1.4. */
  shownIn(cell: Element): string {
    const style = this.#styles[Number(attribute(cell, "s") ?? 0)];
    const value = child(cell, "v")?.textContent ?? "";
    const words = this.#shown(cell, value, style?.format ?? "General");
    if (!style?.struck || words === "") return words;
    this.struck += 1;
    return "";
  }

  #shown(cell: Element, value: string, format: string): string {
    switch (attribute(cell, "t") ?? "n") {
      case "s":
        return this.#strings[Number(value)] ?? "";
      case "inlineStr": {
        const inline = child(cell, "is");
        return inline ? this.#words(inline) : "";
      }
      case "b":
        return value === "1" ? "TRUE" : value === "" ? "" : "FALSE";
      case "n": {
        const number = Number(value);
        return value === "" || Number.isNaN(number) ? value : formatNumber(number, format, this.from1904);
      }
      default:
        return unescaped(value);
    }
  }

  /** The runs of a string, without readings above them. */
  #words(item: Element): string {
    return elements(item)
      .map((part) => {
        if (part.localName === "t") return unescaped(part.textContent ?? "");
        if (part.localName !== "r") return "";
        if (isOn(child(child(part, "rPr"), "strike")) !== true)
          return unescaped(child(part, "t")?.textContent ?? "");
        this.struck += 1;
        return "";
      })
      .join("");
  }
}

/** `_x000D_` is a carriage return. ECMA-376, 22.9.2.19. */
function unescaped(words: string): string {
  return words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function stylesOf(root: Element | null): CellStyle[] {
  const formats = new Map(
    childrenCalled(child(root, "numFmts"), "numFmt").map((format) => [
      Number(attribute(format, "numFmtId")),
      attribute(format, "formatCode") ?? "General",
    ]),
  );
  const struck = childrenCalled(child(root, "fonts"), "font").map(
    (font) => isOn(child(font, "strike")) === true,
  );
  return childrenCalled(child(root, "cellXfs"), "xf").map((style) => {
    const id = Number(attribute(style, "numFmtId") ?? 0);
    return {
      format: formats.get(id) ?? builtIn(id),
      struck: struck[Number(attribute(style, "fontId") ?? 0)] ?? false,
    };
  });
}
