import { FORMATS } from "../numbering.ts";
import { openingAt } from "../../markers.ts";
import { fold } from "../../fold.ts";
import type { Block } from "../block.ts";
import { attribute, parentOf, textIn, wordsOf, type Element, type Node } from "./dom.ts";
import { isNoText, type Walk } from "./page.ts";
import { tableOf } from "./tables.ts";

/** Elements that end a line. HTML Living Standard, 15.3 (rendering: flow content). */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary ul " +
    "table caption thead tbody tfoot tr td th"
  ).split(" "),
);

/** How list styles number. CSS Counter Styles 3, 6 and 7. */
const LIST_STYLES: Readonly<Record<string, { readonly format: string; readonly behind: string }>> = {
  decimal: { format: "decimal", behind: ". " },
  "decimal-leading-zero": { format: "decimalZero", behind: ". " },
  "lower-alpha": { format: "lowerLetter", behind: ". " },
  "lower-latin": { format: "lowerLetter", behind: ". " },
  "upper-alpha": { format: "upperLetter", behind: ". " },
  "upper-latin": { format: "upperLetter", behind: ". " },
  "lower-roman": { format: "lowerRoman", behind: ". " },
  "upper-roman": { format: "upperRoman", behind: ". " },
  "cjk-ideographic": { format: "chineseCounting", behind: "、" },
  "simp-chinese-informal": { format: "chineseCounting", behind: "、" },
  "trad-chinese-informal": { format: "chineseCounting", behind: "、" },
  "cjk-decimal": { format: "chineseCounting", behind: "、" },
};

/** What opens an item, with white space before it, is no longer. */
const LONGEST_MARKER = 60;
/** Tables in tables beyond this depth are read as the lines in them. */
const DEEPEST = 12;

/**
 * The blocks of some nodes in reading order. Walks without recursion, so that no depth of nesting is too much,
 * except through tables, which are bounded.
 */
export function blocksOf(roots: readonly Node[], walk: Walk): Block[] {
  const walker = new Walker(walk);
  walker.walk(roots);
  return walker.blocks;
}

class Walker {
  readonly blocks: Block[] = [];
  #line = "";
  readonly #numbered = new Map<Element, number>();

  constructor(private readonly at: Walk) {}

  walk(roots: readonly Node[]): void {
    const pending: (Node | (() => void))[] = roots.toReversed();
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (typeof next === "function") next();
      else if ("tagName" in next) this.#enter(next, pending);
      else this.#text(next);
    }
    this.#endLine();
  }

  #text(node: Node): void {
    const value = wordsOf(node);
    if (value === null) return;
    const parent = node.parentNode && "tagName" in node.parentNode ? node.parentNode : null;
    const style = parent && this.at.page.styles.get(parent);
    if (style?.unseen || style?.struck) return;
    const lines = style?.preformatted ? value.split("\n") : [value];
    for (const [index, words] of lines.entries()) {
      if (index > 0) this.#endLine();
      this.#line += words;
    }
  }

  #enter(element: Element, pending: (Node | (() => void))[]): void {
    const tag = element.tagName;
    if (isNoText(element) || this.at.page.styles.get(element)?.gone || this.at.skips(element)) return;
    if (tag === "br") return this.#endLine();
    if (tag === "table" && this.at.depth < DEEPEST) {
      this.#endLine();
      this.blocks.push(...tableOf(element, this.at, blocksOf));
      return;
    }
    if (BLOCKS.has(tag)) {
      this.#endLine();
      if (tag === "li") this.#line = this.#numberOf(element);
      pending.push(() => this.#endLine());
    }
    for (let at = element.childNodes.length - 1; at >= 0; at -= 1) pending.push(element.childNodes[at]!);
  }

  /** `<ol>` prints its numbers, unless its style has none or the items carry their own. */
  #numberOf(item: Element): string {
    const list = parentOf(item);
    const style = LIST_STYLES[this.at.page.styles.get(item)?.listType ?? ""];
    if (list?.tagName !== "ol") return "";
    const first = Number(attribute(list, "start") ?? 1);
    const number = Number(
      attribute(item, "value") ?? (this.#numbered.get(list) ?? (Number.isInteger(first) ? first : 1) - 1) + 1,
    );
    this.#numbered.set(list, number);
    if (!style) return "";
    const words = fold(textIn(item, LONGEST_MARKER).trimStart().slice(0, LONGEST_MARKER));
    return openingAt(words, 0, words.length) ? "" : `${FORMATS[style.format]!(number)}${style.behind}`;
  }

  #endLine(): void {
    const text = collapse(this.#line);
    this.#line = "";
    if (text !== "") this.blocks.push({ is: "PARAGRAPH", text });
  }
}

/**
 * White space as CSS collapses it; a line break between two Han characters is none. NBSP and U+3000 stay, and so does a tab
 * within a line: a table that was pasted as text has its cells parted by it.
 */
function collapse(text: string): string {
  return text
    .replace(
      /([\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF])[ \t\r\f]*\n[ \t\r\n\f]*(?=[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF])/g,
      "$1",
    )
    .replace(/[ \t\r\n\f]+/g, (gap) => (/^ *\t[ \t]*$/.test(gap) ? "\t" : " "))
    .replace(/^[ \t\u200B\uFEFF]+|[ \t\u200B\uFEFF]+$/g, "");
}
