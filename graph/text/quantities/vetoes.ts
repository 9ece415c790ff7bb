import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { asksFor } from "./subjects.ts";

/** The words around a number, each inside its own clause or member of a list. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  readonly unit: string;
  readonly value: number;
  /** `千名`: the number is in words. */
  readonly inWords: boolean;
  /** The clause whole. */
  readonly words: string;
}

const PAYING = oneOf(lexicon.paying);
const PAID_BEFORE = new RegExp(`(?:${PAYING})[^,。;]{0,14}$`);
const PAID_BEHIND = new RegExp(
  `^(?:以内|以上|以下|左右)?(?:的|[^,。;、]{0,4})?(?:一次性[^,。;、]{0,6})?(?:${PAYING}|资金|经费|奖金)`,
);
/** 享受贷款贴息2% · 给予奖励不超过投资额的10% */
const PAID_AS_SHARE = new RegExp(
  `(?:${PAYING})(?:(?:比例)?(?:不超过|最高|不高于|为|达)?(?:[^,。;]{1,8}的)?)$`,
);
/** 按不低于采购金额的30%预付 · 按50%比例分配: a share by which something is divided. */
const SHARE = /按(?:照)?(?![时期需质量月年季])[^,。;]{0,16}$/;
/** 时速120公里以上线路 · 直径3米以下管道: a measure that says which. */
const MEASURED_NOUN = /(?:时速|直径|高度|长度|宽度|深度|间距|半径|距离|口径|容量|库容|吨位)\s?$/;
/** 年产10万套家电项目, 年出栏100万头以上生猪大县, 1000万只肉兔产业园, 20立方米/秒泵站: places and works have a size. */
const WORK = oneOf(lexicon.works);
const WORKS = new RegExp(`^[^,。;]{0,30}?(?:${WORK})(?:等|建设|一[座个处].*|及.*|、.*|\\([^()]*\\))?$`);
/** What works themselves are counted or laid out in. */
const COUNTS_WORKS = /(?:[个家座处所条项口片批户名]|台套|亩|公顷|平方米|公里|元|%)$/;
const CONDITION_BEFORE = new RegExp(`(?:${oneOf(lexicon.conditions)})[^,。;、]{0,8}$`);
const TIMED = new Set(lexicon.timed);
const MONEY = new RegExp(`(?:${oneOf(lexicon.money)})$`);

/** `80%|以上的环境监察机构要配备…`: a share of those who are told to do something. */
const SHARE_TOLD = /^\s?以上的[^,。;、]{2,20}?(?:要|应当?|须|必须|实现|达到|完成|建[立成])/;
/** `设置不少于|2名的专管员`: so many are to be provided. */
const PROVIDED = /(?:设置|配备|配置|设立|配足|安排|组建|培育|建成)(?:有)?不(?:少|低)于\s?$/;

/** True for a number that is to be reached though 的 stands behind it. */
export function isSetThoughOf({ before, behind, unit }: Pick<Around, "before" | "behind" | "unit">): boolean {
  return (/[%‰]$/.test(unit) && SHARE_TOLD.test(behind)) || PROVIDED.test(before);
}

/**
 * Why a number is no goal: each rule looks at the number's own words, so that a word elsewhere in the sentence vetoes
 * nothing. Tried in order; the first that holds decides.
 */
const VETOES: readonly { readonly why: string; readonly holds: (around: Around) => boolean }[] = [
  /* 续约率=续约户数/上年户数×100% */
  {
    why: "FORMULA",
    holds: ({ before, behind }) =>
      /[=×*÷/+]\s?$/.test(before.replace(/[≥≤><]=?\s?$/, "")) || /^\s?[×*÷=+]/.test(behind),
  },
  /* 由50%提高到60%: from where */
  {
    why: "FROM",
    holds: ({ before, behind }) => /(?:由|从)[^,]{0,16}$/.test(before) && /^.{0,6}(?:到|至|为)/.test(behind),
  },
  /* 给予最高500万元奖励 · 按投资额的10%给予补助 */
  {
    why: "PAYMENT",
    holds: ({ before, behind, unit }) =>
      (MONEY.test(unit) && (PAID_BEFORE.test(before) || PAID_BEHIND.test(behind))) ||
      (/[%倍]$/.test(unit) && PAID_AS_SHARE.test(before)) ||
      (/[%倍元]$/.test(unit) && SHARE.test(before)),
  },
  /* 年满18周岁 · 具备…5年以上 */
  { why: "CONDITION", holds: ({ before, unit }) => CONDITION_BEFORE.test(before) || unit.endsWith("岁") },
  /* 对年营收超过1亿元的企业 · 凡…3次以上的 · 入围前10名 */
  {
    why: "SCOPE",
    holds: ({ words, before, behind }) =>
      /^(?:对于?|凡|如|若|当)(?!标)/.test(words) ||
      (words.endsWith("的") && /^[^,。;]{0,10}的$/.test(behind)) ||
      (/(?:等|在)\s?$/.test(before) &&
        !/^\s?及?以上/.test(behind) &&
        !/(?:稳定|保持|维持|控制|压缩)在\s?$/.test(before)),
  },
  /* 1000万元以上的网商 · 30人至50人的 */
  {
    why: "ATTRIBUTE",
    holds: ({ before, behind, unit }) =>
      /^\s?(?:及?以上|以下|以内|左右)?(?:的|至)(?!标)/.test(behind) &&
      !isSetThoughOf({ before, behind, unit }),
  },
  /* 1公里内有居民 · 50米范围外 */
  { why: "LOCATION", holds: ({ behind }) => /^(?:范围)?(?:[内外]|之外|以外)/.test(behind) },
  /* 每5年修订1次 · 每年调整1次 */
  {
    why: "FREQUENCY",
    holds: ({ before, unit }) =>
      unit.endsWith("次") && /每\s?(?:\d{1,2}|半)?\s?(?:年|个?月|季度?|周)[^,]{0,8}$/.test(before),
  },
  /* 每个团队抽查10份 */
  {
    why: "SAMPLE",
    holds: ({ before, unit }) => !/[%‰]$/.test(unit) && /抽(?:查|取|检|样|选)[^,]{0,6}$/.test(before),
  },
  /* 3.8米直径火箭 · 10万吨级码头 · 2000立方米库容的 */
  {
    why: "DIMENSION",
    holds: ({ before, behind }) =>
      /^(?:长|宽|高|深|直径|口径|跨度|半径|容量|排量|载重|级|型|档)/.test(behind) ||
      (MEASURED_NOUN.test(before) && /^(?:及?以上|以下|以内)[\u4e00-\u9fff]/.test(behind)),
  },
  /* 新建20m3/s排涝泵站 · 年产200台智能装备项目 */
  {
    why: "SIZE",
    holds: ({ before, behind, unit }) =>
      WORKS.test(behind.trim()) && (!COUNTS_WORKS.test(unit) || /年(?:产|出栏|存栏)\s?$/.test(before)),
  },
  /* 千名国际人才培训项目: the name of one */
  {
    why: "NAME",
    holds: ({ before, behind, inWords }) =>
      inWords && before.trim() === "" && /(?:项目|工程|计划|行动|活动|专项)$/.test(behind),
  },
  /* 甲、乙、丙3个支点城市加快转型: how many were just named */
  {
    why: "APPOSITION",
    holds: ({ before, behind, value }) =>
      behind.trim() !== "" &&
      !asksFor(before) &&
      before.includes("、") &&
      before.split("、").length === value,
  },
  /* 全市GDP的20%: a share of a whole that nothing reaches */
  {
    why: "SHARE",
    holds: ({ before, behind }) =>
      /的\s?$/.test(before) &&
      !/(?:达到?|占|不低于|不少于|超过|至少|提高到|以)[^,]{1,14}的\s?$/.test(before) &&
      !/^\s?及?以上/.test(behind),
  },
  /* 扣5分 · 5分钟一班 · 3个工作日内答复: time measures a goal only where it is cut */
  {
    why: "TIME",
    holds: ({ before, behind, unit }) =>
      TIMED.has(unit) &&
      !/(?:压缩|压减|缩短|控制|减少|提速|缩减|优化|降低|降|平均)[^,]{0,8}$/.test(before) &&
      !/^\s?(?:以内|之内).{0,3}(?:服务圈|生活圈)/.test(behind),
  },
];

/** The code of the first rule by which a number is no goal; null for a goal. */
export function vetoOf(around: Around): string | null {
  return VETOES.find(({ holds }) => holds(around))?.why ?? null;
}
