import { attribute, child, childrenCalled, isOn, type Element } from "../xml.ts";

/** How words are shown that a style speaks of; null where it says nothing. */
export interface Look {
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
}

export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style extends Look, ListPlace {
  readonly base: string | null;
  readonly name: string;
}

const NOTHING: Look & ListPlace = { hidden: null, struck: null, list: null, level: null };
/** A chain of styles that rest on each other is no longer; one that is runs in a circle. */
const LONGEST_CHAIN = 20;

/** What `w:rPr` says of words. ECMA-376, 17.3.2.37 (strike), .9 (dstrike), .41 (vanish). */
export function lookOf(properties: Element | null): Look {
  if (!properties) return NOTHING;
  const double = isOn(child(properties, "dstrike"));
  return {
    hidden: isOn(child(properties, "vanish")),
    struck: double === true ? true : (isOn(child(properties, "strike")) ?? double),
  };
}

export function listPlaceOf(properties: Element | null): ListPlace {
  const number = child(properties, "numPr");
  const level = attribute(child(number, "ilvl"), "val");
  return {
    list: attribute(child(number, "numId"), "val") ?? null,
    level: level === undefined ? null : Number(level),
  };
}

/** The styles of a document, each with what it takes over from those it rests on. ECMA-376, 17.7. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string, Look & ListPlace>();
  readonly #defaults: Look;
  readonly #usual: string | null;

  constructor(root: Element | null) {
    const defaults = child(child(root, "docDefaults"), "rPrDefault");
    this.#defaults = lookOf(child(defaults, "rPr"));
    let usual: string | null = null;
    for (const style of childrenCalled(root, "style")) {
      const id = attribute(style, "styleId") ?? "";
      if (
        attribute(style, "type") === "paragraph" &&
        /^(?:1|true|on)$/.test(attribute(style, "default") ?? "")
      )
        usual = id;
      this.#styles.set(id, {
        ...lookOf(child(style, "rPr")),
        ...listPlaceOf(child(style, "pPr")),
        base: attribute(child(style, "basedOn"), "val") ?? null,
        name: attribute(child(style, "name"), "val") ?? "",
      });
    }
    this.#usual = usual;
  }

  /** The list that a style numbers its paragraphs by. */
  listPlace(style: string | undefined): ListPlace {
    return this.#whole(style ?? this.#usual);
  }

  /** `toc 1`, `目录 2`: the style of a line of a table of contents. */
  isContents(style: string | undefined): boolean {
    return (
      /^(?:toc|目录)\s?\d/i.test(this.#styles.get(style ?? "")?.name ?? "") || /^toc\d/i.test(style ?? "")
    );
  }

  /** What a run looks like: as it says itself; else as its styles say, of which two cancel each other. 17.7.3. */
  look(own: Element | null, paragraph: string | undefined): { hidden: boolean; struck: boolean } {
    const direct = lookOf(own);
    const outer = this.#whole(paragraph ?? this.#usual);
    const inner = this.#whole(attribute(child(own, "rStyle"), "val") ?? null);
    const of = (key: keyof Look) =>
      direct[key] ?? (this.#defaults[key] === true || (outer[key] === true) !== (inner[key] === true));
    return { hidden: of("hidden"), struck: of("struck") };
  }

  #whole(id: string | null): Look & ListPlace {
    if (id === null) return NOTHING;
    const known = this.#known.get(id);
    if (known) return known;
    let whole: { -readonly [Key in keyof (Look & ListPlace)]: (Look & ListPlace)[Key] } = { ...NOTHING };
    let style = this.#styles.get(id);
    for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
      whole = {
        hidden: whole.hidden ?? style.hidden,
        struck: whole.struck ?? style.struck,
        list: whole.list ?? style.list,
        level: whole.level ?? style.level,
      };
      style = style.base === null ? undefined : this.#styles.get(style.base);
    }
    this.#known.set(id, whole);
    return whole;
  }
}
