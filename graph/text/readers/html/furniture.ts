import { classesOf } from "./css.ts";
import { attribute, textIn, type Element } from "./dom.ts";
import type { Page, Size } from "./page.ts";

/** Elements and roles that hold what every page of a site has. HTML Living Standard 4.3; WAI-ARIA 1.2, 5.3.4. */
const TAGS = new Set(["nav", "footer", "aside", "menu"]);
const ROLES = new Set(["navigation", "contentinfo", "search", "complementary", "menu", "menubar", "dialog"]);

/** What sites call such parts, one word of a class or an id: `crumb`, `bdshare-box`, `footer_2`, `页脚`. */
const NAMES = new RegExp(
  "^(?:nav(?:bar|s|igation|igator)?|menus?|sub(?:nav|menu)|bread(?:crumbs?)?|crumbs?|position|location|dqwz|curpos|" +
    "weizhi|mbx|foot(?:er|erbox|box)?|copyright|bdshare|share(?:bar|box|to)?|print(?:er)?|toolbars?|tools?|" +
    "sidebar|related|relate|recommend(?:ed)?|xgwj|xgwd|xglj|xgjd|pager|pagination|paging|search(?:box|bar)?|login|" +
    "banner|logo|topbar|qr(?:code)?|ewm|erweima|friendlinks?|yqlj|comments?|gotop|backtop|totop|back|" +
    "fontsize|accessible|wza|skip|prev|next|statistics?|counter)$",
  "i",
);

/** A part with such a name is furniture while it is small: so many characters, or such a share of the page. */
const SMALL_PART = 160;
const SMALL_SHARE = 0.15;
const MOST_STOPS = 2;
/** A list of so many links with hardly a word between them leads elsewhere. */
const LINKS = 3;
const LINKED_SHARE = 0.75;
const BLOCKS = new Set(["div", "ul", "ol", "dl", "table", "section", "td", "p", "form", "center"]);

/** True for navigation, footers, tools and lists of links: what the site says on every page. */
export function isFurniture(element: Element, page: Page): boolean {
  const size = page.sizes.get(element)!;
  if (size.words + size.linked === 0) return false;
  if (attribute(element, "aria-hidden") === "true" && isSmall(size, page.whole)) return true;
  if (element.tagName === "header") return isSmall(size, page.whole) && !holds(element, /^h[1-3]$/);
  if (TAGS.has(element.tagName) || ROLES.has(attribute(element, "role") ?? "") || isNamed(element))
    return isSmall(size, page.whole) && !holds(element, /^h1$/);
  return BLOCKS.has(element.tagName) && isLinkList(element, size);
}

function isNamed(element: Element): boolean {
  const names = [...classesOf(element), attribute(element, "id") ?? ""];
  return names.some((name) =>
    name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .split(/[^A-Za-z]+/)
      .some((word) => NAMES.test(word)),
  );
}

function isSmall(size: Size, whole: Size): boolean {
  return size.stops <= MOST_STOPS && (size.words <= SMALL_PART || size.words <= whole.words * SMALL_SHARE);
}

/** `附件：1.重点任务分工表.docx` is a list of links too, but one of the document. */
function isLinkList(element: Element, { words, linked, links, stops }: Size): boolean {
  return (
    links >= LINKS &&
    stops === 0 &&
    linked > (words + linked) * LINKED_SHARE &&
    !/附\s*[件表]/.test(textIn(element))
  );
}

function holds(element: Element, tag: RegExp): boolean {
  const pending = [...element.childNodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!("tagName" in node)) continue;
    if (tag.test(node.tagName)) return true;
    pending.push(...node.childNodes);
  }
  return false;
}
