import { cuesOf, touching, type Account, type CueFinder, type NoCue } from "./cue.ts";

const TITLE = /《[^《》\n]{2,60}》/g;
const NUMBER = /[\u4e00-\u9fa5]{1,12}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\s?第?\s?\d{1,5}\s?号/g;
/** 《中国质量报》 · 《登记表》 · 《合格证》: papers, forms and licences are no policies. */
const NO_POLICY =
  /(?:报|刊|杂志|日报|周刊|表|单|证|证书|书|卡|册|歌|曲|剧|片|画|合同|协议|名录|目录|清单|台账|通知书|承诺书|报告书|发票|登记|申请)》$/;

/** `(以下简称《方案》)`: another name of what is cited there; `《规划》`: of what the document speaks of. */
const SHORT_NAME = /简称[:为]?[“"]?《([^《》\n]{2,30})》/g;
const BARE_KIND =
  /^《(?:实施)?(?:方案|规划|纲要|意见|办法|条例|规定|细则|计划|通知|决定|措施|要点|目录|指南|标准)》$/;
/** `《时代》周刊` */
const PAPER_BEHIND = /^(?:周刊|杂志|日报|晚报|报|月刊|期刊|栏目|节目)/;

/** Titles and numbers of documents. The document's own are none. */
export const citationsUnread: CueFinder = ({ folded, citations, metadata }) => {
  const read = touching([...citations, metadata.titleSpan]);
  const own = metadata.docNumber;
  const short = new Set([...folded.matchAll(SHORT_NAME)].map((match) => match[1]!));
  const noTitle = (title: string, behind: string): NoCue | null => {
    if (NO_POLICY.test(title) || PAPER_BEHIND.test(behind)) return "PAPER";
    return BARE_KIND.test(title) || short.has(title.slice(1, -1)) ? "SHORT_NAME" : null;
  };
  const titles = cuesOf(folded, TITLE, "TITLE_NOT_READ").map((cue): Account => {
    const { start, end } = cue;
    const none = noTitle(folded.slice(start, end), folded.slice(end, end + 4));
    return { ...cue, state: read(cue) ? "READ" : (none ?? "UNREAD") };
  });
  const numbers = cuesOf(folded, NUMBER, "NUMBER_NOT_READ").map((cue): Account => {
    const digits = folded.slice(cue.start, cue.end).replace(/\s/g, "");
    const isOwn = own !== null && digits.includes(own.slice(-8));
    return { ...cue, state: read(cue) ? "READ" : isOwn ? "OWN_NUMBER" : "UNREAD" };
  });
  return [...titles, ...numbers];
};
