import type { Span } from "./document.ts";
import cited from "./lexicon/cited.json" with { type: "json" };
import documents from "./lexicon/documents.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";

/** `…若干措施`, `…总体应急预案（试行）`, `…纲要的通知`: a title that names its kind is one of a document. */
const KIND = new RegExp(`${oneOf([...documents.cited, ...documents.titled])}(?:的?(?:通知|函))?$`);
/** `（试行）`, `（2021—2025年）`, `〔2024年版〕` behind the kind. */
const BRACKET_BEHIND = /(?:[(〔][^()〔〕]{1,24}[)〕])+$/;

/** `《…日报》`, `《…申报表》`, `《…许可证》`, `《…责任书》`: newspapers, forms, licences and promises. */
const NO_DOCUMENT = new RegExp(`${oneOf(cited.endings)}$`);
/** Endings of those that are documents all the same: `…分工表`, `…任务清单`, `…建议书`. */
const DOCUMENT_ALL_THE_SAME = new RegExp(`${oneOf(cited.documentEndings)}$`);

/** `填写《`, `取得《`, `电影《`, `在《`: what is done with such things, and what they are. */
const BEFORE = new RegExp(`${oneOf(cited.before)}[^《》。;,]{0,2}$`);
/** `》栏目`, `》一书`, `》等影片` */
const BEHIND = new RegExp(`^(?:等|系列|为代表的|为题的)?(?:经典|优秀|精品)?${oneOf(cited.behind)}`);

/** `根据《`, `贯彻落实国务院《`, `印发《`: what is done with a document. */
const BASIS_BEFORE = new RegExp(`${oneOf(cited.basis)}[^《》。;:]{0,12}$`);
/** `》精神`, `》第三条`, `》要求`, `》同时废止` */
const BASIS_BEHIND = new RegExp(`^(?:[^《》。,;]{0,2})${oneOf(cited.basisBehind)}|^第.{1,4}条`);
/** `…关于…`: how official titles are made. */
const OFFICIAL = /关于|^(?:中华人民共和国|中共|国务院|国家|全国)/;

const BEFORE_LENGTH = 16;
const BEHIND_LENGTH = 10;
/** A title that names no kind has this length at least. */
const LEAST_LENGTH = 4;

/**
 * True when a title in 《》 is that of a document: it names a kind of document, or is used as one is. Newspapers,
 * books, films, columns, forms and licences are none. In a list what holds for the title before holds for the next.
 */
export function isDocument(folded: string, title: Span, listed: boolean): boolean {
  const name = folded.slice(title.start + 1, title.end - 1).replace(/[《》〈〉<>“”"\s]/g, "");
  const kind = name.replace(BRACKET_BEHIND, "");
  const before = folded.slice(Math.max(0, title.start - BEFORE_LENGTH), title.start);
  const behind = folded.slice(title.end, title.end + BEHIND_LENGTH);
  if (NO_DOCUMENT.test(kind) && !DOCUMENT_ALL_THE_SAME.test(kind)) return false;
  if (BEHIND.test(behind)) return false;
  if (KIND.test(kind)) return !BEFORE.test(before);
  if (BEFORE.test(before) || kind.length < LEAST_LENGTH) return false;
  return listed || OFFICIAL.test(name) || BASIS_BEFORE.test(before) || BASIS_BEHIND.test(behind);
}
