import { cuesOf, touching, type CueFinder } from "./cue.ts";

const TITLE = /《[^《》\n]{2,60}》/g;
const NUMBER = /[\u4e00-\u9fa5]{1,12}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\s?第?\s?\d{1,5}\s?号/g;
/** 《中国质量报》 · 《登记表》 · 《合格证》: papers, forms and licences are no policies. */
const NO_POLICY =
  /(?:报|刊|杂志|日报|周刊|表|单|证|证书|书|卡|册|歌|曲|剧|片|画|合同|协议|名录|目录|清单|台账|通知书|承诺书|报告书|发票|登记|申请)》$/;

/** Titles and numbers of documents that no citation holds. The document's own are none. */
export const citationsUnread: CueFinder = ({ folded, citations, metadata }) => {
  const read = touching([...citations, metadata.titleSpan]);
  const own = metadata.docNumber;
  const titles = cuesOf(folded, TITLE, "TITLE_NOT_READ").filter(
    ({ start, end }) => !NO_POLICY.test(folded.slice(start, end)),
  );
  const numbers = cuesOf(folded, NUMBER, "NUMBER_NOT_READ").filter(
    ({ start, end }) => own === null || !folded.slice(start, end).replace(/\s/g, "").includes(own.slice(-8)),
  );
  return [...titles, ...numbers].filter((cue) => !read(cue));
};
