import type { Block, BlockCell } from "../block.ts";
import { ListNumbers, type List } from "../numbering.ts";
import { attribute, child, childrenCalled, elements, isOn, type Element } from "../xml.ts";
import { behind, withoutTabs } from "../word-lines.ts";
import { contentsLine } from "./contents-line.ts";
import { listPlaceOf, lookOf, type Styles } from "./styles.ts";
import { rowsOf } from "./tables.ts";
import { isPlaceholder, Words, type Found } from "./words.ts";
import type { Unread } from "./unread.ts";

/** What the body of a document refers to in other parts. */
export interface Surroundings {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly unread: Unread;
  /** The blocks of a part that is inserted whole; null when it cannot be read. */
  readonly inserted: (chunk: Element) => readonly Block[] | null;
  /** The element of a footnote or endnote. */
  readonly note: (kind: "footnote" | "endnote", id: string) => Element | null;
}

/** A note says who answers for something, or it explains a word. */
const CHARGES = /负责|牵头|配合|(?:责任|主办|承办|协办|落实|实施|参与)(?:单位|部门)/;

/** Elements that hold paragraphs and are no place of their own. */
const WRAPPINGS = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "smartTag",
  "ins",
  "moveTo",
  "Choice",
  "Fallback",
]);

/** A paragraph whose mark was deleted goes on in the next. */
interface Pending {
  readonly number: string;
  readonly found: Found;
}

/** The blocks of a story in the order in which Word shows them. */
export class Body {
  /** Automatic numbers that were written out. */
  numbered = 0;
  readonly #numbers = new ListNumbers();
  readonly #words: Words;
  #pending: Pending | null = null;
  #inCell = 0;

  constructor(private readonly around: Surroundings) {
    this.#words = new Words(around.styles, around.unread);
  }

  blocksIn(container: Element): Block[] {
    const blocks: Block[] = [];
    for (const element of elements(container)) {
      switch (element.localName) {
        case "p":
          blocks.push(...this.#paragraph(element));
          break;
        case "tbl":
          blocks.push(...this.#flush(), this.#table(element));
          break;
        case "altChunk":
          blocks.push(...this.#flush(), ...this.#chunk(element));
          break;
        case "AlternateContent":
          blocks.push(...this.#alternative(element));
          break;
        default:
          if (
            element.localName === "body" ||
            (WRAPPINGS.has(element.localName ?? "") && !isPlaceholder(element))
          )
            blocks.push(...this.blocksIn(element));
      }
    }
    // What is only wrapped goes on behind its wrapping.
    return WRAPPINGS.has(container.localName ?? "") ? blocks : [...blocks, ...this.#flush()];
  }

  #alternative(element: Element): Block[] {
    for (const alternative of elements(element)) {
      const blocks = this.blocksIn(alternative);
      if (blocks.length > 0) return blocks;
    }
    return [];
  }

  #chunk(element: Element): readonly Block[] {
    const blocks = this.around.inserted(element);
    if (!blocks) this.around.unread.part("altChunk", element);
    return blocks ?? [];
  }

  #table(element: Element): Block {
    const rows = rowsOf(element, (cell): Pick<BlockCell, "paragraphs" | "blocks"> => {
      this.#inCell += 1;
      const blocks = this.blocksIn(cell);
      this.#inCell -= 1;
      return {
        paragraphs: blocks.flatMap((block) => (block.is === "PARAGRAPH" ? [block.text] : [])),
        ...(blocks.some(({ is }) => is === "TABLE") && { blocks }),
      };
    });
    return { is: "TABLE", ...rows };
  }

  /** The lines of a paragraph with its number before the first, and what stands in its boxes and notes. */
  #paragraph(paragraph: Element): Block[] {
    const properties = child(paragraph, "pPr");
    const style = attribute(child(properties, "pStyle"), "val");
    const wasInContents = this.#words.fields.inContents;
    const found = this.#words.in(paragraph, style);
    const before = this.#pending;
    this.#pending = null;
    // A mark that was deleted, moved away or hidden ends no line, and a paragraph that is gone counts nowhere.
    const mark = child(properties, "rPr");
    const open = child(mark, "del") || child(mark, "moveFrom") || lookOf(mark).hidden === true;
    const isEmpty = found.words.trim() === "";
    const number =
      (open && isEmpty) || (before && before.found.words.trim() !== "" && before.number !== "")
        ? ""
        : this.#numberOf(properties, style);
    const whole: Pending = {
      number: before?.number || (before && before.found.words.trim() !== "" ? "" : number),
      found: before
        ? {
            words: before.found.words + found.words,
            boxes: [...before.found.boxes, ...found.boxes],
            notes: [...before.found.notes, ...found.notes],
          }
        : found,
    };
    if (open) {
      this.#pending = whole;
      return [];
    }
    const inContents = wasInContents || this.#words.fields.inContents || this.around.styles.isContents(style);
    return this.#blocksOf(whole, (words) =>
      inContents || hasLeader(properties) ? contentsLine(words) : withoutTabs(words),
    );
  }

  #flush(): Block[] {
    const pending = this.#pending;
    this.#pending = null;
    return pending ? this.#blocksOf(pending, withoutTabs) : [];
  }

  #blocksOf({ number, found }: Pending, print: (words: string) => string): Block[] {
    const isEmpty = found.words.trim() === "";
    // Outside tables a number without words is an empty line that Word numbers.
    const words = isEmpty ? (this.#inCell > 0 ? number : "") : number + behind(number, found.words);
    const lines = words.split("\n").filter((line) => line.trim() !== "");
    return [
      ...lines.map((text) => ({ is: "PARAGRAPH", text: print(text) }) as const),
      ...found.boxes.flatMap((box) => this.blocksIn(box)),
      ...found.notes.flatMap(({ kind, id }) => this.#note(kind, id)),
    ];
  }

  #note(kind: "footnote" | "endnote", id: string): Block[] {
    const note = this.around.note(kind, id);
    if (!note) return [];
    const blocks = this.blocksIn(note);
    const charges = blocks.some((block) => block.is === "TABLE" || CHARGES.test(block.text));
    if (!charges) this.around.unread.notes += 1;
    return charges ? blocks : [];
  }

  #numberOf(properties: Element | null, style: string | undefined): string {
    const own = listPlaceOf(properties);
    const styled = this.around.styles.listPlace(style);
    const list = this.around.lists.get(own.list ?? styled.list ?? "");
    if (!list) return "";
    const byStyle = list.levels.findIndex((level) => level?.style !== null && level?.style === style);
    const level = own.level ?? (own.list === null ? styled.level : null) ?? (byStyle >= 0 ? byStyle : 0);
    const number = this.#numbers.next(list, level);
    if (number !== "") this.numbered += 1;
    return number;
  }
}

/** A tab stop with leaders of its own, as lines of a table of contents have that was typed. */
function hasLeader(properties: Element | null): boolean {
  return childrenCalled(child(properties, "tabs"), "tab").some((stop) => {
    const leader = attribute(stop, "leader");
    return leader !== undefined && leader !== "none" && isOn(child(properties, "numPr")) !== true;
  });
}
