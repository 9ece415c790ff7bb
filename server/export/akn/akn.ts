import { element, escape, textOf, type HeldText } from "../../../graph/index.ts";
import type { ExportFormat } from "../export-format.ts";
import { metaOf } from "./meta.ts";
import { markedOf, type Part } from "./tree.ts";
import { marksOf, paragraphsOf } from "./words.ts";

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:zm="urn:zhengmai:vocabulary:">
<doc name="policy">
`;

/** What the standard calls a kind of unit; whatever it has no name for keeps ours. */
const NAMES: Readonly<Record<string, string>> = {
  CHAPTER: "chapter",
  ARTICLE: "article",
  SECTION: "section",
};

/** A document has no text to be marked up: it is only cited, or nobody named it. */
export class NotHeldError extends Error {}

/**
 * Akoma Ntoso 3.0 of one held document: its whole text, its parts by their numbers, with the bodies that are charged
 * and the documents that are cited marked up. Throws `NotHeldError` where there is no text.
 */
export const akn: ExportFormat = {
  async *write(exported) {
    const held = exported.policy && (await textOf(exported.store, exported.policy.id));
    if (!held)
      throw new NotHeldError(
        "Akoma Ntoso 需指定一份收录了原文的文件 / Akoma Ntoso is of one document whose text is held",
      );
    const { roots, start, links } = await markedOf(exported, held.text.length);
    const marks = marksOf(links);
    yield `${OPENING}${metaOf(exported, held, links)}\n`;
    const preface = paragraphsOf(held.text, 0, start, marks);
    if (roots.length > 0 && preface.length > 0) yield `${element("preface", {}, ...preface)}\n`;
    yield "<mainBody>\n";
    if (roots.length === 0) yield preface.join("\n");
    for (const root of roots) yield* written(root, held, marks);
    yield "</mainBody>\n</doc>\n</akomaNtoso>\n";
  },
};

function* written(part: Part, held: HeldText, marks: ReturnType<typeof marksOf>): Generator<string> {
  const { node, end, parts } = part;
  const { kind } = node.properties;
  const name = NAMES[kind] ?? "hcontainer";
  const eId = escape(node.id.slice(node.id.indexOf("#") + 1).replace(/\s/g, "_"));
  yield `<${name}${name === "hcontainer" ? ` name="${kind.toLowerCase()}"` : ""} eId="${eId}">\n`;
  const { head, from } = headOf(part, held.text);
  yield head;
  const own = paragraphsOf(held.text, from, end, marks);
  if (parts.length === 0) yield `${element("content", {}, ...(own.length > 0 ? own : ["<p/>"]))}\n`;
  else if (own.length > 0) yield `${element("intro", {}, ...own)}\n`;
  for (const each of parts) yield* written(each, held, marks);
  yield `</${name}>\n`;
}

/** Number and title, as far as the text begins with them, and where what follows begins. */
function headOf({ node, start, end }: Part, text: string): { head: string; from: number } {
  const { num, title } = node.properties;
  let from = start;
  let head = "";
  for (const [name, words] of [
    ["num", num],
    ["heading", title],
  ] as const) {
    const at = from + text.slice(from, end).search(/\S|$/);
    if (words === undefined || words === "" || !text.startsWith(words, at)) continue;
    head += `${element(name, {}, escape(words))}\n`;
    from = at + words.length;
  }
  return { head, from };
}
