import { isoDateOf } from "../dates.ts";
import type { Declared } from "../document.ts";
import { fold } from "../fold.ts";

/** The block of data that some tools put before a text: `--- … ---`. */
const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Each of its lines is a key with a value, goes on with one, or is an item or a remark. */
const LINE = /^(?:[\w\u4e00-\u9fff-]{1,40}[ \t]*[:：].*|[ \t]+.*|-[ \t].*|#.*|[ \t]*)$/;

/** By key in lower case: what it says of the document. */
const KEYS: Readonly<Record<string, keyof Declared>> = {
  title: "title",
  标题: "title",
  名称: "title",
  issuer: "issuer",
  agency: "issuer",
  发文机关: "issuer",
  发文机构: "issuer",
  发文单位: "issuer",
  发布机构: "issuer",
  发布单位: "issuer",
  制定机关: "issuer",
  docnumber: "docNumber",
  doc_number: "docNumber",
  document_number: "docNumber",
  发文字号: "docNumber",
  文号: "docNumber",
  发文文号: "docNumber",
  issued: "issuedOn",
  成文日期: "issuedOn",
  发文日期: "issuedOn",
  印发日期: "issuedOn",
  date: "publishedOn",
  pubdate: "publishedOn",
  published: "publishedOn",
  publish_date: "publishedOn",
  发布日期: "publishedOn",
  发布时间: "publishedOn",
  公布日期: "publishedOn",
  日期: "publishedOn",
  source: "origin",
  url: "origin",
  link: "origin",
  来源: "origin",
  信息来源: "origin",
  文章来源: "origin",
  网址: "origin",
  原文链接: "origin",
  原文地址: "origin",
  链接: "origin",
};
/** Keys of a crawler that say nothing of the document. */
const OTHER_KEYS =
  /^(?:作者|标签|分类|栏目|抓取时间|采集时间|爬取时间|下载时间|更新时间|收录时间|关键词|摘要|索引号|主题分类|有效性|author|tags?|categor(?:y|ies)|crawled(?:_at)?|fetched(?:_at)?|keywords?)$/i;

/** What a value says in a field: dates as ISO, quotation marks gone; nothing where it says nothing. */
export function declare(field: keyof Declared, value: string): Declared {
  const words = value
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
  if (words === "") return {};
  if (field !== "issuedOn" && field !== "publishedOn") return { [field]: words };
  const day = isoDateOf(fold(words));
  return day ? { [field]: day } : {};
}

/** What a key of a page, a front matter or a table of keys is about; null for one that is not known. */
export function fieldOf(key: string): keyof Declared | null {
  return KEYS[key.replace(/[\s\u3000\u00A0]/g, "").toLowerCase()] ?? null;
}

/** The block of data before a text: how many characters it has, and what it declares. Nothing there: length 0. */
export function frontMatterOf(text: string): { readonly length: number; readonly declared: Declared } {
  const match = BLOCK.exec(text);
  const lines = match?.[1]!.split(/\r?\n/) ?? [];
  if (!match || !lines.some((line) => /[:：]/.test(line)) || !lines.every((line) => LINE.test(line)))
    return { length: 0, declared: {} };
  let declared: Declared = {};
  for (const line of lines) {
    const pair = /^([\w\u4e00-\u9fff-]{1,40})[ \t]*[:：](.*)$/.exec(line);
    const field = pair && fieldOf(pair[1]!);
    if (field) declared = { ...declare(field, pair[2]!), ...declared };
  }
  return { length: match[0].length, declared };
}

/** How far down a crawler's header may stand, and how few lines are none. */
const HEADER_LINES = 16;
const LEAST_LINES = 2;
const ONLY_OF_A_CRAWLER =
  /^(?:来源|信息来源|文章来源|网址|原文链接|原文地址|链接|url|link|source|抓取时间|采集时间|爬取时间|下载时间)$/i;

/**
 * The lines that a crawler puts above a text: `**来源**：…`, `> 发布日期: 2023-05-06`, `原文链接：https://…`.
 * Their spans, newlines included, and what they declare. A single key is left to the text, and so are keys that
 * no crawler's stands among: official texts print `发文字号：…` themselves.
 */
export function crawlHeaderOf(text: string): {
  readonly lines: readonly { readonly start: number; readonly end: number }[];
  readonly declared: Declared;
} {
  const lines: { start: number; end: number }[] = [];
  let declared: Declared = {};
  let ofCrawler = false;
  let start = 0;
  for (let seen = 0; seen < HEADER_LINES && start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline + 1;
    const words = text.slice(start, end).trim();
    if (words !== "") seen += 1;
    const pair =
      /^[>*_\-+\s|#]{0,8}([\w\u4e00-\u9fff]{2,12})[*_\s|]{0,4}[:：][*_\s|]{0,4}(.{0,200}?)[*_\s|]{0,8}$/.exec(
        words,
      );
    const key = pair?.[1] ?? "";
    const field = fieldOf(key);
    if (pair && (field || OTHER_KEYS.test(key)) && !/[。；]/.test(pair[2]!)) {
      lines.push({ start, end });
      ofCrawler ||= ONLY_OF_A_CRAWLER.test(key);
      if (field) declared = { ...declare(field, pair[2]!), ...declared };
    }
    start = end;
  }
  return ofCrawler && lines.length >= LEAST_LINES ? { lines, declared } : { lines: [], declared: {} };
}
