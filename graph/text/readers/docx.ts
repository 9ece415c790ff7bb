import { inBoth } from "../message.ts";
import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { UnreadableError } from "../unreadable.ts";
import { printBlocks, type Block, type BlockCell } from "./blocks.ts";
import { broken, unpack } from "./docx-parts.ts";
import { ListNumbers, type List, type ListLevel } from "./numbering.ts";
import { noteOf, type Reading } from "./reading.ts";

/**
 * Word (.docx): its paragraphs with the numbers Word writes before them, and its tables. ECMA-376. Headers,
 * notes, comments and deleted words are left out. Throws `UnreadableError`.
 */
export function readDocx(bytes: Uint8Array, name: string): Reading {
  const parts = unpack(bytes, name);
  const body = parts.get("word/document.xml");
  if (!body)
    throw new UnreadableError(
      "UNSUPPORTED",
      name,
      inBoth({
        zh: "这是 ZIP 文件，不是 Word 文档（.docx），请换一个文件",
        en: "this is a ZIP file, not a Word document (.docx); choose another file",
      }),
    );
  try {
    const reader = new DocxReader(
      listsOf(parseXml(parts.get("word/numbering.xml"))),
      styleListsOf(parseXml(parts.get("word/styles.xml"))),
    );
    const blocks = reader.blocksIn(parseXml(body)!.documentElement!);
    return { text: printBlocks(blocks), notes: reader.notes(blocks) };
  } catch (cause) {
    throw broken(name, cause);
  }
}

function parseXml(xml: string | undefined): Document | null {
  if (xml === undefined) return null;
  const onError = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, "application/xml");
}

class DocxReader {
  readonly #numbers = new ListNumbers();
  #numbered = 0;

  constructor(
    private readonly lists: ReadonlyMap<string, List>,
    private readonly styleLists: ReadonlyMap<string, { list: string; level: number }>,
  ) {}

  notes(blocks: readonly Block[]): Reading["notes"] {
    const tables = blocks.filter(({ is }) => is === "TABLE").length;
    return [
      ...(tables > 0
        ? [
            noteOf(
              "TABLES_KEPT",
              "INFO",
              inBoth({ zh: `保留表格 ${tables} 个`, en: `${tables} tables kept` }),
            ),
          ]
        : []),
      ...(this.#numbered > 0
        ? [
            noteOf(
              "NUMBERS_WRITTEN",
              "INFO",
              inBoth({
                zh: `写出自动编号 ${this.#numbered} 处`,
                en: `${this.#numbered} automatic numbers written out`,
              }),
            ),
          ]
        : []),
    ];
  }

  blocksIn(container: Element): Block[] {
    return elements(container).flatMap((element): Block[] => {
      switch (element.localName) {
        case "p":
          return this.#paragraph(element).map((text) => ({ is: "PARAGRAPH", text }));
        case "tbl":
          return [{ is: "TABLE", rows: this.#rows(element) }];
        case "body":
        case "sdt":
        case "sdtContent":
        case "customXml":
        case "ins":
          return this.blocksIn(element);
        default:
          return [];
      }
    });
  }

  /** The lines of a paragraph, its number before the first; none when it is empty. */
  #paragraph(paragraph: Element): string[] {
    const boxes: Element[] = [];
    const text = runsOf(paragraph, boxes);
    const words = text.trim() === "" ? "" : this.#numberOf(paragraph) + text;
    const lines = words.split("\n").filter((line) => line.trim() !== "");
    return [
      ...lines,
      ...boxes.flatMap((box) =>
        elements(box).flatMap((inner) => (inner.localName === "p" ? this.#paragraph(inner) : [])),
      ),
    ];
  }

  #numberOf(paragraph: Element): string {
    const properties = child(paragraph, "pPr");
    const own = properties && child(properties, "numPr");
    const style = this.styleLists.get(attribute(properties && child(properties, "pStyle"), "val") ?? "");
    const list = this.lists.get(attribute(own && child(own, "numId"), "val") ?? style?.list ?? "");
    if (!list) return "";
    const number = this.#numbers.next(
      list,
      Number(attribute(own && child(own, "ilvl"), "val") ?? style?.level ?? 0),
    );
    if (number !== "") this.#numbered += 1;
    return number;
  }

  #rows(table: Element): BlockCell[][] {
    const rows = descend(table, "tr", "tbl").map((row) => descend(row, "tc", "tbl"));
    // A merged cell says "restart" where it begins and is printed again, empty, in each row below.
    const columns = rows.map((cells) => {
      let at = 0;
      return cells.map((cell) => {
        const start = at;
        at += spanOf(cell);
        return { cell, start };
      });
    });
    return columns.map((cells, index) =>
      cells.flatMap(({ cell, start }) => {
        if (mergeOf(cell) === "continue") return [];
        let rowSpan = 1;
        while (
          mergeOf(cell) === "restart" &&
          mergeOf(columns[index + rowSpan]?.find((below) => below.start === start)?.cell) === "continue"
        )
          rowSpan += 1;
        return [{ paragraphs: this.#cell(cell), rowSpan, columnSpan: spanOf(cell) }];
      }),
    );
  }

  #cell(cell: Element): string[] {
    return this.blocksIn(cell).flatMap((block) =>
      block.is === "PARAGRAPH" ? [block.text] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs),
    );
  }
}

/**
 * The words of the runs below an element. Text boxes are put aside: their words are paragraphs of their own.
 */
function runsOf(element: Element, boxes: Element[]): string {
  return elements(element)
    .map((part) => {
      switch (part.localName) {
        case "t":
          return part.textContent ?? "";
        case "tab":
          return "  ";
        case "br":
          return /^(?:page|column)$/.test(attribute(part, "type") ?? "") ? "" : "\n";
        case "cr":
          return "\n";
        case "noBreakHyphen":
          return "-";
        case "txbxContent":
          boxes.push(part);
          return "";
        case "pPr":
        case "rPr":
        case "del":
        case "delText":
        case "instrText":
        case "moveFrom":
        case "Fallback":
        case "rt":
          return "";
        default:
          return runsOf(part, boxes);
      }
    })
    .join("");
}

function listsOf(numbering: Document | null): Map<string, List> {
  const lists = new Map<string, List>();
  if (!numbering) return lists;
  const root = elements(numbering.documentElement!);
  const levels = new Map(
    root
      .filter(({ localName }) => localName === "abstractNum")
      .map((list) => [attribute(list, "abstractNumId") ?? "", levelsOf(list)]),
  );
  for (const list of root.filter(({ localName }) => localName === "num")) {
    const shared = attribute(child(list, "abstractNumId"), "val") ?? "";
    const overrides = elements(list).filter(({ localName }) => localName === "lvlOverride");
    const restarts = overrides.flatMap((override) => {
      const start = attribute(child(override, "startOverride"), "val");
      return start === undefined ? [] : [[Number(attribute(override, "ilvl") ?? 0), Number(start)] as const];
    });
    lists.set(attribute(list, "numId") ?? "", {
      shared,
      levels: levels.get(shared) ?? [],
      restarts: new Map(restarts),
    });
  }
  return lists;
}

function levelsOf(list: Element): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of elements(list).filter(({ localName }) => localName === "lvl")) {
    levels[Number(attribute(level, "ilvl") ?? 0)] = {
      format: attribute(child(level, "numFmt"), "val") ?? "decimal",
      text: attribute(child(level, "lvlText"), "val") ?? "",
      start: Number(attribute(child(level, "start"), "val") ?? 1),
    };
  }
  return levels;
}

/** Styles that number their paragraphs, as headings often do. */
function styleListsOf(styles: Document | null): Map<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>();
  for (const style of styles ? elements(styles.documentElement!) : []) {
    const properties = style.localName === "style" ? child(style, "pPr") : null;
    const number = properties && child(properties, "numPr");
    const list = attribute(number && child(number, "numId"), "val");
    if (list)
      found.set(attribute(style, "styleId") ?? "", {
        list,
        level: Number(attribute(number && child(number, "ilvl"), "val") ?? 0),
      });
  }
  return found;
}

function mergeOf(cell: Element | undefined): "restart" | "continue" | null {
  const properties = cell && child(cell, "tcPr");
  const merge = properties && child(properties, "vMerge");
  return merge ? (attribute(merge, "val") === "restart" ? "restart" : "continue") : null;
}

function spanOf(cell: Element): number {
  const properties = child(cell, "tcPr");
  const value = Number(attribute(properties && child(properties, "gridSpan"), "val") ?? 1);
  return Number.isInteger(value) && value >= 1 ? value : 1;
}

/** Elements of one name below an element, not looking into those called `not`. */
function descend(element: Element, name: string, not: string): Element[] {
  return elements(element).flatMap((below) =>
    below.localName === name ? [below] : below.localName === not ? [] : descend(below, name, not),
  );
}

function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

function child(element: Element, name: string): Element | null {
  return elements(element).find(({ localName }) => localName === name) ?? null;
}

function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(`w:${name}`) ?? undefined;
}
