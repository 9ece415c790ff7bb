import { YEAR } from "./date.ts";

/** What a form says of the date: of the year printed, of the year of issue, counted from the issue, recurring, or of nothing. */
export type Reckoning = "YEAR" | "MONTH" | "ISSUE_YEAR" | "FROM_ISSUE" | "RECURRING" | "RELATIVE";

export interface Form {
  readonly words: RegExp;
  readonly reckoning: Reckoning;
  /** What stands right before it and makes it something else. */
  readonly unless?: RegExp;
  /** What must stand right before it. */
  readonly onlyBehind?: RegExp;
  /** What stands right behind it and makes it something else. */
  readonly unlessBehind?: RegExp;
  /** What the rest of its sentence says where it tells a date of the past. */
  readonly unlessSentence?: RegExp;
}

const PART = "(?:第?[一二三四1-4]季度|[上下]半年|年?[底末])";
const MONTH = "\\d{1,2}\\s?月(?:份)?(?:\\s?\\d{1,2}\\s?日)?(?:[上中下]旬|[底末])?";
const BEFORE = "(?:之前|以前|前)";

/** Where a sentence begins; and where it begins or a comma parts it. */
const SENTENCE = /(?:^|[。;!?\n]|(?:^|\n)[^。\n]{0,30}[)、.])\s{0,4}$/;
const BEGINS = /(?:^|[。;,:\n)]) {0,4}$/;
/** `截至2020年底`, `比2020年底`, `自2019年9月1日起`: from when, or what was. */
const HISTORY = /(?:截至|截止|比|较|同|与|自|从|由|于|达|以|对|延长|延续|推迟|放宽|提高|年|月|日|—|-)\s?$/;
/** `2020年7月，国家发展改革委印发…`: what somebody has done; `2024年，印发方案` is to be done. */
const TOLD =
  /^[^。;\n]{0,60}?(?:以来|(?<=[\u4e00-\u9fff]{2})(?:印发|召开|部署|作出|做出)|出台了|发布了|曾|(?<!为)了(?!解))/;
const LASTS = /^(?:后|起|以来|以后|之后|以上|期|述|列|款|度|版|修订|开始|[—–~～-]|至\s?\d|到\s?\d|的?水平)/;

/**
 * How a text says by when, tried in this order; the first to match a place has it. CONTRACT, Times. What lasts
 * (2019年1月1日至12月31日) or has been is no deadline; a bare duration (5年内) is the period of its goal.
 */
export const FORMS: readonly Form[] = [
  /* 每年12月底前 · 每年3月15日前 · 每季度末前: with its month or day */
  {
    words: new RegExp(`(?:每年|逐年)(?:的)?(?:${MONTH}|年?底)(?:${BEFORE})?`, "g"),
    reckoning: "RECURRING",
    unlessBehind: /^(?:起|至)/,
  },
  { words: /每(?:季度|月|半年|周)(?:[底末]|\d{1,2}日)前?/g, reckoning: "RECURRING" },
  /* 自本意见印发之日起30日内 · 本文印发后3个月内 */
  {
    words:
      /(?:本[^,。、;]{1,8}?|文件)?(?:印发|发布|公布|下发|施行|实施)(?:之日起|之日后|后|起)\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:个工作日|个自然日|个月|日|天|年|周)(?:之|以)?内/g,
    reckoning: "FROM_ISSUE",
  },
  /* 2012年起5年内 */
  {
    words: /20\d\d年起,?(?:用)?\s?(?:\d{1,2}|[一二三四五六七八九十])\s?年(?:的?时间)?(?:之|以)?内/g,
    reckoning: "RELATIVE",
  },
  /* 2020年底前 · 2025年6月底前 · 到2025年6月30日前 · 2026年一季度前, but not 2020年前三季度 */
  {
    words: new RegExp(`(?:到|至)?\\s?${YEAR}\\s?年\\s?(?:${MONTH}|${PART}[底末]?)?${BEFORE}`, "g"),
    reckoning: "YEAR",
    unlessBehind: /^(?:后|三个?季|两个?季|[一二]季|期|述|列|款)/,
  },
  /* 到2025年 · 至2027年 · 到2022年底 · 到二〇三五年, but not 达到2020年 or 延长到2020年 */
  {
    words: new RegExp(`(?:到|至)\\s?${YEAR}\\s?年\\s?(?:${MONTH}|${PART}[底末]?)?`, "g"),
    reckoning: "YEAR",
    unless: /(?:达|延长|延续|推迟|放宽|提高|截|展望|年|月|日|—|-)\s?$/,
    unlessBehind: /^(?:的?水平|以前|之后|后)/,
  },
  /* 2025年上半年完成选址 · 2027年底实现 · 2025年第三季度 */
  {
    words: new RegExp(`${YEAR}\\s?年\\s?${PART}[底末]?`, "g"),
    reckoning: "YEAR",
    unless: HISTORY,
    unlessBehind: /^(?:后|起|以来|以后|之后|[—–~～-]|至\s?\d|到\s?\d|的?水平|[,，]?(?:已|全[省市县区]?已))/,
    unlessSentence: TOLD,
  },
  /* 2026年6月，启动试点: at the beginning; a whole date there is the date of something else */
  {
    words: new RegExp(
      `${YEAR}\\s?年\\s?\\d{1,2}\\s?月(?!\\s?\\d{1,2}\\s?日)(?:份)?(?:[上中下]旬|[底末])?`,
      "g",
    ),
    reckoning: "YEAR",
    onlyBehind: SENTENCE,
    unlessBehind: new RegExp(`${LASTS.source}|^(?:\\)|$|\\s|印发|发布|通过|施行|经)`),
    unlessSentence: TOLD,
  },
  /* 2024年，选取部分机构试点 · 力争2025年…: a year alone that opens a sentence or follows 力争 */
  {
    words: new RegExp(`${YEAR}\\s?年(?!\\s?\\d{1,2}\\s?月)`, "g"),
    reckoning: "YEAR",
    onlyBehind: new RegExp(`(?:${SENTENCE.source}|(?:力争|争取|确保|力求|计划|预计)(?:在|于|到)?\\s?$)`),
    unlessBehind: new RegExp(
      `${LASTS.source}|^(?:[a-zA-Z(\\s]|版|第|前|工作|重点|度|计划|行动|任务|目标|现状|指标|预期|$)`,
    ),
    unlessSentence: TOLD,
  },
  /* ，2020年初步建成300个…: what a comma opens */
  {
    words: new RegExp(`${YEAR}\\s?年(?=(?:初步|基本|全面|力争)?(?:建成|完成|实现|达到))`, "g"),
    reckoning: "YEAR",
    onlyBehind: BEGINS,
  },
  /* 今年年底前 · 今年10月底前 */
  {
    words: new RegExp(
      `(?:今年|本年度?)(?:${MONTH}|年?[底末]|[上下]半年|第?[一二三四]季度)(?:${BEFORE})?`,
      "g",
    ),
    reckoning: "ISSUE_YEAR",
    unlessBehind: /^(?:起|以来|后)/,
  },
  /* 落实情况年底前报省政府 · 年内制定出台 */
  {
    words: /年(?:底|末)(?:前|之前|以前)/g,
    reckoning: "ISSUE_YEAR",
    unless: /[\d每全今当本半翌次逐年度]\s?$/,
  },
  {
    words: /年内(?=[一-龥])/g,
    reckoning: "ISSUE_YEAR",
    unless: /(?:[\d一二三四五六七八九十两几数多每全当半同近度满几]|五|三)\s?$/,
    unlessBehind: /^(?:不|未|累计|有效|均|各)/,
  },
  /* 12月底前 · 6月30日前, but not 次年3月底前 */
  {
    words: new RegExp(`(?<![\\d年每])\\d{1,2}月(?:底|末|\\d{1,2}日)${BEFORE}`, "g"),
    reckoning: "MONTH",
    unless: /(?:每年|次年|逐年|翌年|当年|于每年|[—~-])\s?$/,
  },
];
