/** `牵头单位`, `各项目牵头单位`, `配合部门`: the word of a role instead of a name. */
const ROLE_WORDS =
  /^(?:各)?.{0,4}(?:牵头|配合|责任|参与|协办|协同|主办|承办|支持|实施|落实|成员)(?:单位|部门)(?:名单)?$/;
/** `所在地市`, `县级人民政府`, `试点城市`, `属地镇街`: any of a kind. */
const ANY = new RegExp(
  "^(?:各|等|有关|相关|所在|属地|当地|辖区|本级|同级|上级|下级|其他|其它|全(?!国)|" +
    "试点(?:地区|城市|单位|企业|[省市县区])|(?:乡镇|村|镇街)级)|" +
    "^(?:[省市县区]级|乡镇级?|镇街|区县|市县|县区|市州|地方|设区市|地市)" +
    "(?:人民政府|政府|党委|有关|各|相关|$)",
);
/** `市场监管部门`, `教育行政部门`, `行业主管部门`, `单位`: who is competent, not one by name. */
const COMPETENT = /(?:部门|单位|机关|机构)(?:和单位|及单位)?$/;
/** Bodies by name that end alike. */
const NAMED = /^(?:省|市|县|区|自治区)?(?:直属机关|机关事务|市级机关|省级机关)/;

/** True for words that stand for any of a class of bodies, so that no two clauses mean one by them. */
export function isClass(name: string): boolean {
  const words = name.replace(/[(（][^()（）]*[)）]/g, "");
  return ROLE_WORDS.test(words) || ANY.test(words) || (COMPETENT.test(words) && !NAMED.test(words));
}

const TEAM = new RegExp(
  "^(.*?)(?:领导小组|工作小组|协调小组|推进小组|专项小组|小组|工作组|推进组|工作专班|专班|" +
    "联席会议|指挥部|领导机构|委员会)(?:办公室|办)?$",
);
/** Words that say of no team what it is for. */
const NO_SUBJECT =
  /工作|推进|试点|协调|建设|专项|全面|统筹|综合|组织|实施|部际|厅际|领导|方案|本|的|各|上述|该|其/g;
const LEAST_SUBJECT = 2;

/** `领导小组办公室`, `试点工作小组办公室`: a team that its own document alone tells from others. */
export function isNamelessTeam(name: string): boolean {
  const subject = TEAM.exec(name)?.[1];
  return subject !== undefined && subject.replace(NO_SUBJECT, "").length < LEAST_SUBJECT;
}

/** `基层处`, `财务科`: a part of the body that issued the document; `街道办事处`, `公路管理处` are bodies. */
const PART = /^(?!.*(?:办事|管理|代表|公司|指挥))[\u4e00-\u9fff]{2,5}(?:处|科|股)$/;
export function isPartOfBody(name: string): boolean {
  return PART.test(name);
}
