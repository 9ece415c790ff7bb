import { attribute, child, elements, holds, isOn, type Element } from "../xml.ts";
import { Fields } from "./fields.ts";
import type { Unread } from "./unread.ts";
import type { Styles } from "./styles.ts";

/** What the runs of a paragraph hold beside words. */
export interface Found {
  words: string;
  /** Text boxes: their words are paragraphs of their own. */
  readonly boxes: Element[];
  /** `w:id` of the footnotes and endnotes referred to. */
  readonly notes: { readonly kind: "footnote" | "endnote"; readonly id: string }[];
}

/** Properties, what was deleted, instructions, and readings above characters. */
const PASSED_OVER = new Set(
  "pPr rPr sdtPr del delText delInstrText moveFrom rt instrText fldData footnoteRef endnoteRef annotationRef".split(
    " ",
  ),
);

/** Reads the words of runs as Word shows them. One for each story, as fields run over paragraphs. */
export class Words {
  readonly fields = new Fields();

  constructor(
    private readonly styles: Styles,
    private readonly unread: Unread,
  ) {}

  /** `style` is that of the paragraph. */
  in(element: Element, style: string | undefined): Found {
    const found: Found = { words: "", boxes: [], notes: [] };
    this.#take(element, style, found);
    return found;
  }

  #take(element: Element, style: string | undefined, found: Found): void {
    for (const part of elements(element)) {
      const name = part.localName ?? "";
      if (name === "instrText") this.fields.instruct(part.textContent ?? "");
      else if (name === "r") this.#run(part, style, found);
      else if (name === "txbxContent") found.boxes.push(part);
      else if (name === "AlternateContent") this.#alternative(part, style, found);
      else if (name === "sdt" && isPlaceholder(part)) continue;
      else if (!PASSED_OVER.has(name)) {
        const words = this.#character(name, part, found);
        if (words === null) this.#take(part, style, found);
        else found.words += this.fields.show(words);
      }
    }
  }

  #run(run: Element, style: string | undefined, found: Found): void {
    const look = this.styles.look(child(run, "rPr"), style);
    if (!look.hidden && !look.struck) return this.#take(run, style, found);
    if (look.struck && !look.hidden) this.unread.struck += 1;
    else this.unread.hidden += 1;
    // The marks of a field count although nobody sees them.
    for (const part of elements(run)) {
      if (part.localName === "fldChar") this.#fieldMark(part);
      else if (part.localName === "instrText") this.fields.instruct(part.textContent ?? "");
    }
  }

  /** What one element shows; null when what it holds does. */
  #character(name: string, part: Element, found: Found): string | null {
    switch (name) {
      case "t":
        return part.textContent ?? "";
      case "tab":
      case "ptab":
        return "\t";
      case "br":
        return /^(?:page|column)$/.test(attribute(part, "type") ?? "") ? "" : "\n";
      case "cr":
        return "\n";
      case "noBreakHyphen":
        return "-";
      case "fldChar":
        return this.#fieldMark(part);
      case "checkBox":
        return "";
      case "footnoteReference":
      case "endnoteReference":
        found.notes.push({
          kind: name === "footnoteReference" ? "footnote" : "endnote",
          id: attribute(part, "id") ?? "",
        });
        return "";
      case "textpath":
        return part.getAttribute("string") ?? "";
      case "object":
      case "chart":
      case "relIds":
      case "imagedata":
      case "blip":
      case "subDoc":
      case "contentPart":
        this.unread.part(name, part);
        // An embedded object may stand beside a text box.
        return holds(part, "txbxContent") ? null : "";
      default:
        return null;
    }
  }

  #fieldMark(mark: Element): string {
    const type = attribute(mark, "fldCharType");
    if (type === "begin") this.fields.begin();
    else if (type === "separate") this.fields.separate();
    else if (type === "end") return this.fields.end();
    return "";
  }

  /** The first alternative that says something: the new form of a text box, or the old one behind it. */
  #alternative(part: Element, style: string | undefined, found: Found): void {
    for (const alternative of elements(part)) {
      const own: Found = { words: "", boxes: [], notes: [] };
      const before = this.unread.count;
      this.#take(alternative, style, own);
      if (own.words.trim() === "" && own.boxes.length === 0 && this.unread.count === before) continue;
      found.words += own.words;
      found.boxes.push(...own.boxes);
      found.notes.push(...own.notes);
      return;
    }
  }
}

/** A control that still shows what to fill in. */
export function isPlaceholder(control: Element): boolean {
  return isOn(child(child(control, "sdtPr"), "showingPlcHdr")) === true;
}
