import { attribute, parentOf, type Element } from "./dom.ts";

/** What a style sheet or a style attribute says, by property in lower case. */
export type Declarations = ReadonlyMap<string, string>;

interface Simple {
  readonly tag: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

interface Rule {
  /** From the element itself outwards: `div.main p.old` is p.old, div.main. */
  readonly path: readonly Simple[];
  readonly weight: number;
  readonly declarations: Declarations;
}

/** The only properties that decide whether words are shown, and how lists number. */
const PROPERTIES = new Set([
  "display",
  "visibility",
  "font-size",
  "font",
  "text-decoration",
  "text-decoration-line",
  "text-indent",
  "left",
  "top",
  "height",
  "overflow",
  "list-style",
  "list-style-type",
  "mso-hide",
  "white-space",
]);
/** No style sheet of a page has more rules that matter here. */
const MOST_RULES = 5_000;

/**
 * The rules of a style sheet that are written with tags, classes and ids. Rules for print and those with
 * attributes or states are passed over. CSS 2.2, 4.1 and 5.
 */
export function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  const plain = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, " ");
  let from = 0;
  let bodyEnd = 0;
  const depth: boolean[] = [];
  for (const { index, 0: bracket } of plain.matchAll(/[{}]/g)) {
    const words = plain.slice(from, index).trim();
    from = index + 1;
    if (bracket === "{") {
      const head = words.slice(words.lastIndexOf(";") + 1).trim();
      if (/^@(?:media|supports|layer|container)\b/i.test(head)) {
        depth.push(/\bprint\b/i.test(head) && !/\bscreen\b|\ball\b|\bnot\b/i.test(head));
        continue;
      }
      const end = plain.indexOf("}", index);
      const body = plain.slice(index + 1, end < 0 ? undefined : end);
      if (!depth.includes(true) && index >= bodyEnd && rules.length < MOST_RULES)
        rules.push(...rulesWith(head, body));
      bodyEnd = end < 0 ? plain.length : end;
    } else if (index > bodyEnd) depth.pop();
  }
  return rules;
}

function rulesWith(selectors: string, body: string): Rule[] {
  const declarations = declarationsOf(body);
  if (declarations.size === 0 || selectors.startsWith("@")) return [];
  return selectors.split(",").flatMap((selector) => {
    if (/[:[\]+~*()]/.test(selector)) return [];
    const path = selector
      .trim()
      .split(/[\s>]+/)
      .map(simpleOf)
      .toReversed();
    if (path.some((part) => part === null)) return [];
    const parts = path as Simple[];
    const weight = parts.reduce(
      (sum, { tag, ids, classes }) => sum + ids.length * 10_000 + classes.length * 100 + (tag ? 1 : 0),
      0,
    );
    return [{ path: parts, weight, declarations }];
  });
}

function simpleOf(words: string): Simple | null {
  const match = /^([a-z][\w-]*)?((?:[.#][\w\u0080-\uFFFF-]+)*)$/i.exec(words);
  if (!match || words === "") return null;
  const marks = match[2]!.match(/[.#][^.#]+/g) ?? [];
  return {
    tag: match[1]?.toLowerCase() ?? null,
    ids: marks.filter((mark) => mark.startsWith("#")).map((mark) => mark.slice(1)),
    classes: marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1)),
  };
}

/** `display:none; color:red` → display; what decides nothing here is left out. */
export function declarationsOf(body: string): Declarations {
  const found = new Map<string, string>();
  for (const part of body.split(";")) {
    const colon = part.indexOf(":");
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (PROPERTIES.has(name))
      found.set(
        name,
        part
          .slice(colon + 1)
          .replace(/!\s*important/i, "")
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

/** Answers what the rules of a page say of an element; its own style attribute comes last. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules.toSorted((a, b) => a.weight - b.weight)) {
      const [own] = rule.path;
      const key = own!.ids[0] ? `#${own!.ids[0]}` : own!.classes[0] ? `.${own!.classes[0]}` : own!.tag!;
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule]);
    }
  }

  declarations(element: Element): Declarations {
    const classes = classesOf(element);
    const id = attribute(element, "id");
    const found = [element.tagName, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ path }) => matches(element, path))
      .toSorted((a, b) => a.weight - b.weight);
    const style = attribute(element, "style");
    if (found.length === 0 && !style) return NOTHING;
    const all = new Map<string, string>();
    for (const { declarations } of found) for (const [name, value] of declarations) all.set(name, value);
    if (style) for (const [name, value] of declarationsOf(style)) all.set(name, value);
    return all;
  }
}

const NOTHING: Declarations = new Map();

export function classesOf(element: Element): string[] {
  return (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");
}

/** How far up an ancestor that a rule names is looked for. */
const MOST_ANCESTORS = 40;

function matches(element: Element, path: readonly Simple[]): boolean {
  if (!fits(element, path[0]!)) return false;
  let above = parentOf(element);
  for (const part of path.slice(1)) {
    let steps = 0;
    while (above && !fits(above, part) && steps < MOST_ANCESTORS) {
      above = parentOf(above);
      steps += 1;
    }
    if (!above || !fits(above, part)) return false;
    above = parentOf(above);
  }
  return true;
}

function fits(element: Element, { tag, ids, classes }: Simple): boolean {
  if (tag && tag !== element.tagName) return false;
  if (ids.length > 0 && !ids.includes(attribute(element, "id") ?? "")) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}
