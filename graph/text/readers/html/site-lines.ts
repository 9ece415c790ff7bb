import { isoDateOf } from "../../dates.ts";
import type { Declared } from "../../document.ts";
import { fold } from "../../fold.ts";
import type { Block } from "../block.ts";

/** `首页 > 政务公开 > 规范性文件`, `您现在的位置：首页>…` */
const CRUMBS =
  /^(?:(?:您?(?:现在|目前|当前)?(?:所在)?的?|当前)位置|所在位置|位置) ?:|^(?:网站)?首页 ?(?:>|»|›|→|\/|·|-|\|)|^(?:[^>。]{1,12} ?> ?){2,}[^>。]{0,30}$/;

/** `打印 关闭`, `【字体：大 中 小】`, `分享到：`, `扫一扫在手机打开当前页`, one such word or several. */
const TOOLS = new RegExp(
  "^(?:[\\[【(<|/·\\s]*(?:打印(?:本页|页面|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|纠错|分享(?:到|至)?|返回(?:顶部|首页|列表)?|" +
    "字[体号](?:大小)?|大|中|小|特大|默认|微信|微博|新浪微博|QQ空间|朋友圈|复制链接|下载(?:文字版|图片版)?|" +
    "繁體|简体|无障碍(?:浏览|阅读)?|手机版|朗读|语音播报|扫一扫[^。]{0,20}|展开全文|点击(?:收起|展开)|" +
    "上一篇|下一篇|上一页|下一页|更多)[:\\]】)>|/·\\s]*)+$",
);
/** `上一篇：…` leads elsewhere; so does what follows `相关链接` at the end. */
const ELSEWHERE = /^(?:上|下)一[篇条页] ?:/;
const RELATED =
  /^(?:相关(?:链接|阅读|文章|新闻|解读|文件|信息|政策|稿件|文档|推荐|内容)|(?:政策|图文|文字)解读|热点(?:推荐|新闻)|推荐阅读|延伸阅读|友情链接|网友评论|我要(?:纠错|评论))(?: ?:)?$/;
/** A list behind such a word has no longer lines. */
const LONGEST_LINK = 80;

/** Only a site says so of itself. */
const SITE =
  /(?:ICP|icp) ?(?:备|证)|公网安备|网站标识码|版权所有|copyright|©|网站地图|(?:建议|推荐)使用[^。]{0,20}(?:浏览器|分辨率)|技术支持 ?:/i;
/** What may stand beside it: `主办单位：…人民政府办公室`, `地址：… 邮编：…`. */
const ABOUT_SITE =
  /^(?:主办|承办|协办|主管|运维|维护|指导)(?:单位)? ?:|^(?:联系|办公)?(?:地址|电话|方式|我们)(?: ?:|$)|(?:邮编|传真|邮政编码|备案号?|举报电话|值班电话|违法和不良信息) ?:?|^关于(?:我们|本站)|^(?:网站声明|隐私(?:声明|保护)|使用帮助|本站已支持)/;

/** The keys of the line under a title: `发布时间：2023-05-06 09:12 来源：市政府办公室 浏览次数：12`. */
const KEYS: Readonly<Record<string, keyof Declared | null>> = {
  发布时间: "publishedOn",
  发布日期: "publishedOn",
  发布于: "publishedOn",
  更新时间: null,
  更新日期: null,
  时间: "publishedOn",
  日期: "publishedOn",
  来源: "origin",
  信息来源: "origin",
  文章来源: "origin",
  稿件来源: "origin",
  内容来源: "origin",
  作者: null,
  编辑: null,
  责任编辑: null,
  审核: null,
  浏览次数: null,
  浏览量: null,
  浏览: null,
  阅读次数: null,
  阅读量: null,
  阅读: null,
  点击数: null,
  点击量: null,
  点击率: null,
  点击: null,
  访问量: null,
  访问次数: null,
  字体: null,
  字号: null,
  字体大小: null,
  文章类型: null,
  信息类别: null,
};
const KEY = new RegExp(
  `(${Object.keys(KEYS)
    .toSorted((a, b) => b.length - a.length)
    .join("|")}) ?:`,
  "g",
);
const LONGEST_KEY_LINE = 200;

/** What a line of such keys says; null for a line of the document. */
function keyLine(words: string): Declared | null {
  if (words.length > LONGEST_KEY_LINE || /[。;；]/.test(words)) return null;
  const keys = [...words.matchAll(KEY)];
  const before = words.slice(0, keys[0]?.index ?? words.length).trim();
  if (keys.length === 0) {
    const date = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(words)?.[1];
    const day = date ? isoDateOf(date) : null;
    return day ? { publishedOn: day } : null;
  }
  if (before !== "" && !/^\d{4}[-/.年][\d\s:年月日/.-]*$/.test(before) && !TOOLS.test(before)) return null;
  const said: { -readonly [Key in keyof Declared]: Declared[Key] } = {};
  for (const [index, match] of keys.entries()) {
    const field = KEYS[match[1]!];
    const value = words
      .slice(match.index + match[0].length, keys[index + 1]?.index)
      .replace(/[\s|/【[(]+$/, "")
      .trim();
    // A value that runs on is a sentence with a colon in it.
    if (value.length > 60) return null;
    if (field === "publishedOn") {
      const day = isoDateOf(value);
      if (day) said.publishedOn ??= day;
    } else if (field && value !== "") said[field] ??= value;
  }
  return said;
}

/** The blocks that are of the document, and what the lines of the site say of it. */
export function withoutSiteLines(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly declared: Declared;
} {
  let declared: Declared = {};
  const folded = blocks.map((block) => (block.is === "PARAGRAPH" ? fold(block.text).trim() : null));
  const last = endOfDocument(folded);
  const kept = blocks.slice(0, last).filter((_, index) => {
    const words = folded[index];
    if (words === null || words === undefined) return true;
    if (CRUMBS.test(words) || TOOLS.test(words) || ELSEWHERE.test(words)) return false;
    const said = keyLine(words);
    if (said) declared = { ...said, ...declared };
    return said === null;
  });
  return { blocks: kept, declared };
}

/** Where the lines at the end begin that speak of the site or lead elsewhere. */
function endOfDocument(folded: readonly (string | null)[]): number {
  let end = folded.length;
  for (let from = end - 1; from >= 0; from -= 1) {
    const words = folded[from];
    if (words === null || words === undefined) break;
    if (SITE.test(words) || TOOLS.test(words) || ELSEWHERE.test(words)) end = from;
    else if (
      !ABOUT_SITE.test(words) &&
      !(words.length <= 20 && !/[。;:0-9]/.test(words) && from > folded.length - 12)
    )
      break;
  }
  const related = folded.findLastIndex((words) => words !== null && RELATED.test(words));
  const isList = (words: string | null) =>
    words !== null && words.length <= LONGEST_LINK && !/[。]/.test(words);
  if (related > 0 && related < end && folded.slice(related, end).every(isList)) end = related;
  return end;
}
