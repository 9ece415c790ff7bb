/** `比2017年`, `较2020年底`, `在2020年基础上`, `以2015年为基数`, `与2020年相比`, `较“十三五”末`: the year a goal is measured from. */
const BASE =
  /(?:比|较|同|与|以|在|从|由|自)\s?(?:20\d\d\s?年|“?十[一二三四五]五”?(?=期?末))(?:期?[底末])?(?:的?水平|的?基础上|为基[数准期年]|相比|起|以来|开始)?(?:上)?/g;
/** `到2025年`, `2022年底前`; 2020年度 and 2019年3月 bound nothing. */
const YEAR = /(20\d\d) ?年(?![度月起\d以来])/g;

/** The words with the years that goals are measured from blanked out; offsets stay. */
export function withoutBaseYears(words: string): string {
  return words.replace(BASE, (phrase) => " ".repeat(phrase.length));
}

/** The years by which a clause sets something, in order, without those it measures from. */
export function yearsIn(words: string): number[] {
  if (!words.includes("年")) return [];
  return [...withoutBaseYears(words).matchAll(YEAR)].map((match) => Number(match[1]));
}
