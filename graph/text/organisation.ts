/** How the name of an organisation ends. Source: the names charged with tasks in the plans at hand. */
const ENDING =
  /(?:局|委|部|办|厅|院|会|室|中心|政府|单位|部门|公司|银行|[分支]行|署|处|队|站|所|社|校|集团|机构|组|机关|馆|台|企业|街道|镇|乡|园区|管委会|联|协|工会|妇联|团委|区|县|市|州|盟|旗|省|大学|基金|总社|协会|军区|法院|检察院|地区|领导小组|人民团体|院所|海关|税务|口岸办|兵团|警备区|学会|商会|委员会|办事处|派出所|供销社|共青团中央|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央)$/;

const LONGEST_ENDING = 6;

/** `各省级人民政府`, `各成员单位`, `等有关部门和单位`: a group without a list of members. */
const GROUP = /^(?:各(?!自)|\d{1,3}个|等|有关|相关|其他|其它|全(?:省|市|区|县)各|国务院(?:有关|相关)|省(?:有关|直有关|级有关)|市(?:有关|直有关|级有关)|区(?:有关|直有关)|县(?:有关|直有关))|各成员单位$|^(?:牵头|配合|责任|参与|协办)(?:单位|部门)$|各[^、]{0,8}(?:单位|部门)$|(?:有关|相关)(?:部门|单位|部门和单位|地方)$/;

/** The name of an organisation by its form alone; a bracketed second name is part of it: `市市场监管局(市知识产权局)`. */
export function isOrganisation(folded: string): boolean {
  const name = folded.replace(/\([^()]*\)/g, "");
  return name.length >= 2 && name.length <= 36 && ENDING.test(name.slice(-LONGEST_ENDING)) && !/[。,;:!?“”《》\d\n]/.test(name);
}

/** True for a collective, whose members the text does not list. */
export function isGroup(folded: string): boolean {
  return GROUP.test(folded);
}
