import { inBoth } from "../message.ts";
import { defaultTreeAdapter, parse as parseHtml, type DefaultTreeAdapterMap } from "parse5";
import { printBlocks, type Block, type BlockCell } from "./blocks.ts";
import { withinLimit } from "./limits.ts";
import { noteOf, type Reading } from "./reading.ts";
import { decode } from "./text.ts";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

const DROPPED = new Set([
  "script",
  "style",
  "head",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "button",
  "input",
  "textarea",
  "nav",
  "title",
]);
/** Elements that end a line. HTML Living Standard, 15.3 (rendering: flow content). */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary ul " +
    "table caption thead tbody tfoot tr td th"
  ).split(" "),
);

/**
 * HTML, a whole page or a part of one. The text has a block a line and tables kept as tables. Throws
 * `UnreadableError`.
 */
export function readHtml(bytes: Uint8Array, name: string): Reading {
  return readHtmlText(decode(bytes, name).text, name);
}

/** As `readHtml`, from characters. */
export function readHtmlText(html: string, name: string): Reading {
  const walker = new Walker();
  walker.walk(parseHtml(html, { treeAdapter: countingAdapter(name) }).childNodes);
  const tables = walker.blocks.filter(({ is }) => is === "TABLE").length;
  return {
    text: printBlocks(walker.blocks),
    notes:
      tables > 0
        ? [
            noteOf(
              "TABLES_KEPT",
              "INFO",
              inBoth({ zh: `保留表格 ${tables} 个`, en: `${tables} tables kept` }),
            ),
          ]
        : [],
  };
}

/**
 * Gives up at the limit: a page can have far more elements than tags, for formatting left open is opened
 * again in each block.
 */
function countingAdapter(name: string): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      elements += 1;
      withinLimit("elements", elements, name);
      return defaultTreeAdapter.createElement(...parts);
    },
  };
}

/**
 * Walks a tree without recursion, so that no depth of nesting is too much, except through tables that hold
 * tables.
 */
class Walker {
  readonly blocks: Block[] = [];
  #line = "";
  #preformatted = 0;
  readonly #numbered = new Map<Element, number>();

  walk(roots: readonly Node[]): void {
    const pending: (Node | (() => void))[] = roots.toReversed();
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (typeof next === "function") next();
      else if (next.nodeName === "#text") this.#text((next as DefaultTreeAdapterMap["textNode"]).value);
      else if ("tagName" in next) this.#enter(next, pending);
    }
    this.#endLine();
  }

  #text(value: string): void {
    const lines = this.#preformatted > 0 ? value.split("\n") : [value];
    for (const [index, words] of lines.entries()) {
      if (index > 0) this.#endLine();
      this.#line += words;
    }
  }

  #enter(element: Element, pending: (Node | (() => void))[]): void {
    const tag = element.tagName;
    if (DROPPED.has(tag) || isHidden(element)) return;
    if (tag === "br") return this.#endLine();
    if (tag === "table" && isDataTable(element)) {
      this.#endLine();
      this.blocks.push({ is: "TABLE", rows: rowsOf(element) });
      return;
    }
    const isBlock = BLOCKS.has(tag);
    if (isBlock) {
      this.#endLine();
      if (tag === "li") this.#line = this.#numberOf(element);
      if (tag === "pre") this.#preformatted += 1;
      pending.push(() => {
        this.#endLine();
        if (tag === "pre") this.#preformatted -= 1;
      });
    }
    for (const child of element.childNodes.toReversed()) pending.push(child);
  }

  /** `<ol>` prints its numbers; what is written in the items stays theirs. */
  #numberOf(item: Element): string {
    const list = item.parentNode as Element | null;
    if (list?.tagName !== "ol") return "";
    const first = Number(attribute(list, "start") ?? 1);
    const number = Number(
      attribute(item, "value") ?? (this.#numbered.get(list) ?? (Number.isInteger(first) ? first : 1) - 1) + 1,
    );
    this.#numbered.set(list, number);
    return `${number}. `;
  }

  #endLine(): void {
    const text = collapse(this.#line);
    this.#line = "";
    if (text !== "") this.blocks.push({ is: "PARAGRAPH", text });
  }
}

/** White space as CSS collapses it; a line break between two Han characters is none. NBSP and U+3000 stay. */
function collapse(text: string): string {
  return text
    .replace(
      /([\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF])[ \t\r\f]*\n[ \t\r\n\f]*(?=[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF])/g,
      "$1",
    )
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^[ \u200B\uFEFF]+|[ \u200B\uFEFF]+$/g, "");
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) => name === "hidden" || (name === "style" && /display\s*:\s*none/i.test(value)),
  );
}

/** A table that holds tables only lays out the page. */
function isDataTable(table: Element): boolean {
  for (const { tagName } of elementsIn(table)) if (tagName === "table") return false;
  return true;
}

function rowsOf(table: Element): BlockCell[][] {
  return [...elementsIn(table)]
    .filter(({ tagName }) => tagName === "tr")
    .map((row) =>
      row.childNodes
        .filter(
          (node): node is Element => "tagName" in node && (node.tagName === "td" || node.tagName === "th"),
        )
        .map((cell) => ({
          paragraphs: paragraphsOf(cell),
          rowSpan: spanOf(cell, "rowspan"),
          columnSpan: spanOf(cell, "colspan"),
        })),
    );
}

function paragraphsOf(cell: Element): string[] {
  const walker = new Walker();
  walker.walk(cell.childNodes);
  return walker.blocks.flatMap((block) => (block.is === "PARAGRAPH" ? [block.text] : []));
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 1_000) : 1;
}

function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/** All elements below one, in order. */
function* elementsIn(root: Element): Generator<Element> {
  const pending: Node[] = root.childNodes.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (!("tagName" in next)) continue;
    yield next;
    for (const child of next.childNodes.toReversed()) pending.push(child);
  }
}
