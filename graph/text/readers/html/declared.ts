import documents from "../../lexicon/documents.json" with { type: "json" };
import { oneOf } from "../../lexicon/words.ts";
import type { Declared } from "../../document.ts";
import { fold } from "../../fold.ts";
import type { Block } from "../block.ts";
import { declare, fieldOf } from "../front-matter.ts";
import { attribute, textIn, type Element } from "./dom.ts";

/** The `<meta>` that official sites must have, and what they are called elsewhere. 国办发〔2017〕47号. */
const METAS: Readonly<Record<string, keyof Declared>> = {
  articletitle: "title",
  "og:title": "title",
  pubdate: "publishedOn",
  "article:published_time": "publishedOn",
  contentsource: "origin",
};
/** `…的通知 - 广州市人民政府门户网站`, `…的通知_政府信息公开`: what the title of a page adds. */
const SITE_BEHIND = /\s*(?:[-_|–—]{1,2}|\s{2,})\s*[^-_|–—《》]{2,30}$/;
const TITLE = new RegExp(`(?:${oneOf(documents.titled)})(?:[（(][^（）()]{1,20}[）)])?$`);
/** In so many lines at the top a title that the page shows must stand. */
const TITLE_LINES = 12;

/** What the head of a page says of the document in it. */
export function declaredIn(elements: readonly Element[]): Declared {
  let declared: Declared = {};
  for (const element of elements) {
    if (element.tagName === "meta") {
      const key = (attribute(element, "name") ?? attribute(element, "property") ?? "").toLowerCase();
      const field = METAS[key] ?? fieldOf(key);
      if (field) declared = { ...declare(field, attribute(element, "content") ?? ""), ...declared };
    }
  }
  const title = elements.find(({ tagName }) => tagName === "title");
  return title && !declared.title ? { ...declared, ...declare("title", ownTitle(textIn(title))) } : declared;
}

/** The title of a page without the names of the site behind it. */
function ownTitle(title: string): string {
  let words = title.replace(/\s+/g, " ").trim();
  while (SITE_BEHIND.test(words) && !TITLE.test(words)) words = words.replace(SITE_BEHIND, "");
  return words;
}

/** The blocks with the declared title before them, where it reads as one and the page does not show it. */
export function withTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (!title || title.length > 120 || !TITLE.test(fold(title))) return blocks;
  const bare = (words: string) => fold(words).replace(/[\s《》〈〉]/g, "");
  const shown = bare(
    blocks
      .slice(0, TITLE_LINES)
      .map((block) => (block.is === "PARAGRAPH" ? block.text : ""))
      .join(""),
  );
  return shown.includes(bare(title)) ? blocks : [{ is: "PARAGRAPH", text: title }, ...blocks];
}
