import cover from "../lexicon/cover.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { ISSUER } from "./names.ts";

/** `—３—`, `- 3 -`, `3/12`, `第3页 共12页`: a line that is a page number. */
const PAGE_NUMBER =
  /^(?:[—–\-·\s]*\d{1,4}(?:\s?\/\s?\d{1,4})?[—–\-·\s]*|第\s?\d+\s?页(?:\s?,?共\s?\d+\s?页)?)$/;

/** `—１—关于…`, `-3- 北塘市…`: a page number that a title was glued to. */
export const PAGE_NUMBER_BEFORE = /^(?:[—–]{1,2}|-)\s?\d{1,3}\s?(?:[—–]{1,2}|-)\s?(?=\D)/;

/** `首页>经信动态>文件通知`, `您的位置：首页 > 政务公开`: the path to a page. */
const PATH =
  /^(?:[当前您你现在所的]{0,6})位置 ?:|[^\s<>]{2,12} ?[>›»]{1,2} ?[^\s<>]{2,12}(?: ?[>›»]|$)|^首页 ?[>›»-]/;
/** No path is without one of these. */
const IN_PATH = /[>›»]|位置|首页/;

/** `请输入关键词`, `浏览次数：12`, `扫一扫在手机打开当前页` */
const CONTROL = /^(?:请输入|搜索|扫一扫|分享到?|打印|关闭|浏览|字体|字号|【?(?:大|字体)|copyright)/i;

/** Menu words only, parted by blanks, bars or tabs; a place may be the last: `政策解读政策原文济南`. */
const MENU = new RegExp(`^(?:${oneOf(cover.site)}[\\s|/·,\\[\\]【】]*){1,20}[\\u4e00-\\u9fff]{0,4}$`);

/** `ABCD00-2025-0010`, `000123`, `特急`, `机密★1年`: the codes above a letterhead. GB/T 9704-2012, 7.2.1–7.2.3. */
const CODE =
  /^(?:[A-Z]{2,8}\d{2}-\d{4}-\d{3,6}|[A-Z\d-]{4,30}|特急|平急|加急|(?:绝密|机密|秘密)(?:★.{0,8})?)$/;

/** `北塘市人民政府公报 2024年第3期`: the head of a gazette. */
const GAZETTE = /^[\u4e00-\u9fff]{2,14}公报(?:\s|$|\d|[((])/;

/** A rule that is drawn with letters, private characters, tags of a page. */
const DRAWN = /^(?:(.)\1{4,}|[\s\p{Co}]+|[^\p{L}\p{N}]+|<[%!?].*|[\p{Co}].{0,4}|.{0,6}\p{Co}{2,}.{0,6})$/u;

/**
 * True for a line of the cover that is none of the document: page numbers, paths, menus and buttons of a site,
 * codes above the letterhead, drawn rules.
 */
export function isFurniture(words: string): boolean {
  return (
    PAGE_NUMBER.test(words) ||
    (IN_PATH.test(words) && PATH.test(words)) ||
    CONTROL.test(words) ||
    CODE.test(words) ||
    GAZETTE.test(words) ||
    DRAWN.test(words) ||
    MENU.test(words) ||
    isMenuRow(words)
  );
}

/**
 * True for the name of a body right above the menu of a site, `国家水务局⏎首页`: a link to the site of a higher body, and no
 * letterhead, under which the number or the title stands.
 */
export function isSiteLink(words: string, below: string): boolean {
  return ISSUER.test(words) && MENU.test(below);
}

/** `首页 走进北塘 政务公开 互动交流`: short words side by side that are no signatures and no spaced letters. */
function isMenuRow(words: string): boolean {
  const cells = words.split(/[\s|]+/).filter(Boolean);
  return (
    cells.length >= 3 &&
    cells.every((cell) => /^[\u4e00-\u9fffA-Za-z·]{1,9}$/.test(cell)) &&
    cells.some((cell) => cell.length > 1) &&
    (cells.length >= 5 || cells.every((cell) => cell.length <= 7) || cells.some((cell) => SITE.has(cell))) &&
    !cells.every((cell) => cell.length === 1 || ISSUER.test(cell)) &&
    !/(?:方 ?案|意 ?见|规 ?划|计 ?划|办 ?法|通 ?知|措 ?施)$/.test(words)
  );
}

const SITE: ReadonlySet<string> = new Set(cover.site);
