import type { Role } from "../../model/index.ts";
import { keyOf } from "../clause/keys.ts";
import { roleOfWords } from "../role-words.ts";
import limits from "../lexicon/limits.json" with { type: "json" };

/** What a column holds, so far as its head tells. */
export type Head =
  | {
      readonly is: "ORDINAL" | "CATEGORY" | "TASK" | "CONTENT" | "NATURE" | "TIME" | "GROWTH" | "PASSED";
    }
  /** `meant`: what the head says stands below, where the cells do not read so. */
  | { readonly is: "UNKNOWN"; readonly meant?: "OWNERS" }
  /** `sure`: the noun in it says that bodies stand below; `generic`: 部门, 成员单位 say nothing of what they do. */
  | {
      readonly is: "OWNERS";
      readonly role: Role | "COUNT";
      readonly sure: boolean;
      readonly generic?: "PLAIN" | "HELPING";
    }
  /** 单位 measures or names who answers; the cells tell. */
  | { readonly is: "UNIT" }
  /** `level` of 一级指标 is 1; `sure` for heads that say 指标. */
  | { readonly is: "NAME"; readonly level: number; readonly sure: boolean }
  /** `sure` for heads with a year, or that can mean nothing but numbers. */
  | {
      readonly is: "VALUE";
      readonly year: number | null;
      readonly kind: "TARGET" | "BASELINE" | null;
      readonly sure: boolean;
      /** 任务, 目标任务: without numbers below it the column says what is to be done. */
      readonly task?: boolean;
    };

interface HeadRule {
  readonly words: RegExp;
  readonly head: (match: RegExpExecArray) => Head;
}

const is =
  (kind: "ORDINAL" | "CATEGORY" | "TASK" | "CONTENT" | "NATURE" | "TIME" | "GROWTH" | "PASSED") => () => ({
    is: kind,
  });
const value = (kind: "TARGET" | "BASELINE" | null, sure: boolean) => () => ({
  is: "VALUE" as const,
  year: null,
  kind,
  sure,
});

const BASELINE = "现状|基期|基准|基数|实际|现有|当前|完成值|完成数|完成情况|上年|去年";
const TARGET = "目标|预期|计划|规划|任务|要求";
const KIND = `(?:(?:${BASELINE}|${TARGET})(?:值)?)`;
const MORE = `(?:[(]?(?:${BASELINE}|${TARGET}|预计|完成|指标|年度|累计|数|值|情况|水平)+[)]?)*`;
/** What a row says beside what is to be done, by whom and when. */
const BESIDE = [
  "备注|说明|含义|释义|解释|口径|方法|公式|依据|来源|电话|联系|分值|权重|得分|评分|扣分|领导|人员?$",
  "资金|投资|经费|预算|金额|地点|地址|范围|对象|佐证|附件|进展|完成情况",
  "有效期|编码|代码|文号|索引|姓名|职务|职称|职级|手机|邮箱|传真|邮编|网址|微信|排名|名次",
].join("|");
/** 验收单位, 督导部门: who looks at what others do. 负责考核部门 has a word of role and is charged with it. */
const WATCH = [
  "验收|督导|督办|督查|督促|考核|考评|监督|审核|复核|核查|核验",
  "评价|评估|销号|检查|巡查|抽查|调度",
].join("|");
const WATCHING = new RegExp(
  `^(?!.*(?:牵头|责任|负责|配合|落实|实施|承办))(?:${WATCH}).{0,4}(?:单位|部门|主体|机构|科室|处室)`,
);
/** 发文单位, 采购单位, 工作单位: bodies of which the row tells something else than a duty. */
const OTHERS = [
  "发文|制发|颁布|印发|来文|采购|用人|招聘|获奖|受?表彰|推荐|使用|受益|受援|供货",
  "中标|[发颁]证|执?收费?|举报|投诉|所在|所属|隶属|工作|原|开户",
].join("|");
const OF_OTHERS = new RegExp(`^(?:${OTHERS})(?:单位|部门|机构|机关)`);
/** 成员单位, 帮扶单位: they help who leads. */
const HELPING = /^(?:主要)?(?:成员|共建|联动|帮扶|包[保联抓]|支撑|协作)/;
/** 建设单位, 项目业主: whose a project is; beside 责任单位 it answers, too. */
const PROJECT_OWNER =
  /^(?:项目)?(?:建设|业主|法人|承建|投资)(?:单位|主体|企业|业主|法人)$|^项目(?:单位|主体|业主)$|^业主$/;
const NUMBERS = "目标值|指标值|数值|预期值?|计划值|规划值|控制值|标准值|累计.{0,4}|目标数|任务数|任务量";
/** Numbers or words stand below; the cells tell. */
const AIMS = [
  "目标|规划目标|年度目标|总目标|考核目标|绩效目标|量化目标|预期目标|计划任务|目标任务",
  "目标要求|指标要求|评价标准|考核标准|标准|任务",
].join("|");
const LEVELS = "一二三四";

/** What heads say, tried in this order on words without white space. Who answers is said by the key of a clause. */
const BEFORE_KEYS: readonly HeadRule[] = [
  {
    words: /^(?:(?:任务|项目|工作|事项|问题|清单)?(?:序号|编号)|序|项次|顺序号?|序次|[Nn][Oo]\.?)$/,
    head: is("ORDINAL"),
  },
  { words: /^(?:年度|年份)$/, head: is("CATEGORY") },
  /* 责任单位和完成时限: bodies with their time behind them */
  {
    words: /^(?:责任|牵头|负责)(?:单位|部门)(?:和|及|、|与)(?:完成|办结)?(?:时限|时间|期限)$/,
    head: (match) => ({ is: "OWNERS", role: match[0].startsWith("牵头") ? "LEAD" : "COUNT", sure: true }),
  },
  /* 2025年 · 2020年（基期） · 到2025年目标值 · 2023年实际 */
  {
    words: new RegExp(
      `^(?:到|至|截至)?${KIND}?[(]?(\\d{4})年?[底末]?(?:度)?[)]?${MORE}(?:\\([^()]{1,8}\\))?$`,
    ),
    head: (match) => ({ is: "VALUE", year: Number(match[1]), kind: kindOf(match[0]), sure: true }),
  },
  {
    words: /^(?:数据|统计|填报|报送|申报|被|受|使用|计量数据|资料).{0,6}(?:单位|部门|对象|来源)/,
    head: is("PASSED"),
  },
  /* 会同单位: who is joined */
  {
    words: /^(?:会同|联合|合作)(?:责任|落实|实施)?(?:单位|部门|处室|科室)$/,
    head: () => ({ is: "OWNERS", role: "SUPPORT", sure: true }),
  },
  { words: WATCHING, head: is("PASSED") },
  { words: OF_OTHERS, head: is("PASSED") },
  { words: PROJECT_OWNER, head: () => ({ is: "OWNERS", role: "COUNT", sure: true }) },
  { words: /^(?:计量|指标|统计|数量)?单位(?:\([^()]*\))?$/, head: () => ({ is: "UNIT" }) },
  { words: /属性|性质/, head: is("NATURE") },
];
const BEHIND_KEYS: readonly HeadRule[] = [
  {
    words: new RegExp(BESIDE),
    head: is("PASSED"),
  },
  { words: /时限|期限|时间|节点|进度|日期|时点|年限|起止(?=[时日年]|$)|周期|时序/, head: is("TIME") },
  { words: /年均|增速|增长率?|增幅/, head: is("GROWTH") },
  { words: new RegExp(`^(?:${BASELINE})(?:值|数|水平|情况)?$`), head: value("BASELINE", true) },
  {
    words: new RegExp(`^(?:总体|年度|规划|预期|计划|约束)?(?:${NUMBERS})$`),
    head: value("TARGET", true),
  },
  {
    words: new RegExp(`^(?:${AIMS})$`),
    head: (match) => ({ ...value("TARGET", false)(), ...(match[0].endsWith("任务") && { task: true }) }),
  },
  {
    words: /^(?:([一二三四])级)?[^,。]{0,6}指标(?:名称|内容|项目)?$|^指标/,
    head: (match) => ({ is: "NAME", level: match[1] ? LEVELS.indexOf(match[1]) + 1 : 9, sure: true }),
  },
  { words: /^(?:名称|项目|(?:目标|指标?项目?)名称)$/, head: () => ({ is: "NAME", level: 9, sure: false }) },
  /* 2025年创建标准, 2025年水平: numbers stand below, or words; the cells tell */
  {
    words: /^(?:到|至)?(20\d\d)年(?!.*(?:任务|工作|项目|[措举]|事项|内容|重点|问题))[\u4e00-\u9fff]{1,6}$/,
    head: (match) => ({ is: "VALUE", year: Number(match[1]), kind: kindOf(match[0]), sure: false }),
  },
  { words: /(?:类别?|领域|类型|分类|板块|方面|维度|环节|专题|章节|阶段|步骤)$|^所属/, head: is("CATEGORY") },
  /* 一季度 · 上半年目标: what is to be done by then */
  { words: /^(?:第?[一二三四1-4]季度|[上下]半年)(?:目标|计划|任务|进度|安排)?$/, head: is("CONTENT") },
  { words: /^(?:存在|反馈|突出|主要|整改|发现)?的?问题(?:描述|表现|清单|情况)?$/, head: is("TASK") },
  { words: /(?:任务|事项|举措|措施|项目|工作|行动|工程|要点)(?:名称)?$|任务(?:分解)?$/, head: is("TASK") },
  { words: /内容|要求|目标|标准|成果|成效|描述|概况|思路|路径|规模|形式/, head: is("CONTENT") },
  { words: /任务|事项|举措|措施|项目|工作|行动|工程|要点|改革|问题|政策|主题/, head: is("TASK") },
];
/** `责任分工`, `牵头`: words of role without a noun; the cells must show that they hold bodies. */
const ROLE_ALONE = /^(?:(?:责任|任务|职责)?分工|责任落实|牵头|配合|协同|主办|协办|责任|负责|指导)$/;

/** 行业主管部门 answers for what it is competent for. */
const ANSWERING = /主管|归口/;

const LONGEST_HEAD = limits.tableHead;

/** What the head of a column says of it. */
export function headOf(printed: string): Head {
  const words = printed.replace(/\s/g, "");
  if (words === "" || words.length > LONGEST_HEAD + 8 || /^[一二三四五六七八九十]+、|[。;]/.test(words))
    return { is: "UNKNOWN" };
  const early = firstOf(BEFORE_KEYS, words);
  if (early) return early;
  const key = keyOf(words);
  if (key?.kind === "BODIES" && (key.headed || ROLE_ALONE.test(words))) {
    const known = key.role !== null || ANSWERING.test(words);
    const generic = key.headed && !known && (HELPING.test(words) ? "HELPING" : "PLAIN");
    return {
      is: "OWNERS",
      role: key.role ?? "COUNT",
      sure: key.headed && known,
      ...(generic && { generic }),
    };
  }
  if (ROLE_ALONE.test(words)) return { is: "OWNERS", role: "COUNT", sure: false };
  const known = firstOf(BEHIND_KEYS, words);
  if (known) return known;
  /* 牵头部委, 责任学院: a noun that nobody listed; the cells must show that they hold bodies */
  const role =
    (key?.kind === "OTHER" || key?.kind === "BODIES") && !PLACES.test(words) ? roleOfWords(words) : null;
  return role ? { is: "OWNERS", role, sure: false } : { is: "UNKNOWN" };
}

/** 责任片区, 实施路段: places for which somebody answers. */
const PLACES = /(?<![市县镇])[区段河湖路线点片格村]$/;

function firstOf(rules: readonly HeadRule[], words: string): Head | null {
  for (const rule of rules) {
    const match = rule.words.exec(words);
    if (match) return rule.head(match);
  }
  return null;
}

function kindOf(words: string): "TARGET" | "BASELINE" | null {
  if (new RegExp(BASELINE).test(words)) return "BASELINE";
  return new RegExp(TARGET).test(words) ? "TARGET" : null;
}
