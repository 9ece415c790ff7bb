import { fold } from "../../text/fold.ts";

/** What the name of a body, of a closed group or of an office ends in: 局, 分行, 各区县, 各地, 负责人. */
const ENDINGS = "局委厅办部地级区县市州者位司校院行组会处科心所站队人员方府室班镇乡村道社企构关织体";
/** How it is done stands between the name and the verb. */
const MANNER = "均|都|也|共同|分别|具体|积极|认真|切实|主动|按照?[^,。;]{0,8}";
/** What a body has to do; 要求, 要素, 应用 and 需求 are nouns. */
const DUTIES = [
  "要(?!求|素|点|件)",
  "应(?![用对急])",
  "须",
  "需(?!求|要的)",
  "负责|牵头|会同|承担|配合|协调推进|督促|指导|担任|统筹|落实|制定|建立",
  "组织(?:实施|开展|协调|做好|有关|相关|编制)",
].join("|");
/** 区县要 · 部门应 · 局牵头 · 分行会同: a body or a closed group, and right behind it what it has to do. */
const ACTS = new RegExp(
  `[${ENDINGS}](?:\\([^()]{1,24}\\))?(?:等(?:有关|相关)?(?:部门|单位)?)?(?:${MANNER})?(?:${DUTIES})`,
);
/** 由省政府办公厅具体协调推进 */
const BY_WHOM = /由[^,。;]{0,40}?[局委厅办部组会处室班府中心镇乡街道社司校院位]/;
/** 领导小组 · 联席会议 · 成员单位: who is meant is named elsewhere. */
const GROUPS = new RegExp(
  [
    "领导小组|联席会议|工作专班|指挥部|协调机制|工作组",
    "(?:成员|责任|牵头)单位|(?:责任|牵头|落实|主管)部门|行政机关",
    "责任人|主体责任|责任主体",
  ].join("|"),
);
/** 各区县… · 全省各级政府… at the begin of a sentence or behind a comma. */
const EVERYONE = /(?:^|[。;,:\n])(?:全[省市区县国州])?(?:各|有关|相关|省级|市级|区级|县级)[^,。;:\n]{1,}/;
/** 县财政局按预算安排资金 at the begin of a sentence. */
const BODY_FIRST = new RegExp(
  "(?:^|[。;\\n])(?:[省市区县州]|国家|中国)[\\u4e00-\\u9fff]{1,12}" +
    "(?:局|委|厅|办|部|院|会|处|中心|政府|银行)",
);
const SIGNS = [ACTS, BY_WHOM, GROUPS, EVERYONE, BODY_FIRST];

/**
 * Whether words seem to charge somebody, by name or by a closed group: `各区县要制定…`, `由省政府办公厅具体协调推进`.
 * Says yes too often rather than too seldom, since its no makes a claim that nobody is named.
 */
export function chargesSomebody(words: string): boolean {
  const folded = fold(words);
  return SIGNS.some((sign) => sign.test(folded));
}

/** 本方案由市发展改革委负责组织实施: who answers for all that a plan says. */
const FOR_ALL = new RegExp(
  "本(?:实施)?(?:方案|意见|计划|规划|措施|办法|行动计划|细则|通知)" +
    "[^。;\\n]{0,16}由[^。;\\n]{2,40}(?:负责(?!解释)|组织实施|牵头|统筹)",
);

/** Whether a text says in one sentence who carries out the whole plan. */
export function chargesForAll(text: string): boolean {
  return FOR_ALL.test(fold(text));
}

/** 市财政局 · 区教委 · 有关部门 · 责任单位: what a name of a body, or the label before it, ends in. */
const BODY = new RegExp(
  "[\\u4e00-\\u9fff](?:局|委员会|委(?![员托培派])|厅|办公室|部门|政府|管委会|集团|公司)" +
    "|(?:责任|牵头|负责|配合|主管|承担)(?:单位|处室|人)",
);

/** Whether words that were not read as anything may name a body: those that hold none, and are there, name nobody. */
export function mayNameBody(words: string): boolean {
  const folded = fold(words).replace(/\s/g, "");
  return folded.length <= 1 || BODY.test(folded);
}

/** Whether a row of a table has a label of responsible bodies in it. */
export function hasLabelOfBodies(words: string): boolean {
  return /(?:责任|牵头|负责|配合|主管|承担)(?:单位|部门|处室)/.test(fold(words).replace(/\s/g, ""));
}
