/** `建设了…`, `从90分钟降至15分钟`, `上线以来`: what a paragraph tells as having happened. */
const HAPPENED = new RegExp(
  [
    "(?<![为除罢])了(?![解然])",
    "(?:从|由)\\s?[\\d.,]+[^,。;]{1,5}?\\s?(?:降|升|增|提|减|缩|扩)[\\u4e00-\\u9fff]{0,3}(?:到|至|为)\\s?\\d",
    "截至|已(?!知)|目前|年来|以来|同比|(?:落地|上线|投[用运产]|运行)后|初步实现",
    "入选|荣获|位居|居全[国省市球]|排名全",
  ].join("|"),
  "g",
);
/** One sign may stand in any plan: 针对已入侵的物种. */
const LEAST_SIGNS = 2;
/** `到2027年`, `力争`, `目标`: what a paragraph says of what comes. */
const COMES =
  /到\s?20\d\d\s?年|20\d\d\s?年[底末]?前|力争|争取|确保|今后|未来|下一步|目标|将(?!近)|计划|预计|拟/;

/**
 * A paragraph that reports: it tells what happened and says nothing of what comes. What it says of a state
 * (`合格率达98.7%`) is then no goal; what it asks for (`新建泵站3座`) may be one.
 */
export function isReported(paragraph: string): boolean {
  return !COMES.test(paragraph) && [...paragraph.matchAll(HAPPENED)].length >= LEAST_SIGNS;
}
