import type { Message } from "../message.ts";
import type { UnreadKind } from "../../model/index.ts";

/** Why nothing was taken from words that usually state something: each code with what it tells a person. */
export const REASONS = {
  LABEL_WITHOUT_NAME: {
    kind: "OWNER",
    zh: "有责任单位一类的标签，没有读出单位",
    en: "a label of responsible bodies from which no body was read",
  },
  CHARGE_WITHOUT_NAME: {
    kind: "OWNER",
    zh: "有牵头、负责一类的词，没有读出由谁承担",
    en: "words of charging from which nobody was read",
  },
  NAME_DAMAGED: {
    kind: "OWNER",
    zh: "单位名称中有缺损的字，没有读出",
    en: "the name of a body in which signs were lost",
  },
  BODY_WITHOUT_ROLE: {
    kind: "OWNER",
    zh: "点名的单位被要求做某事，没有写明牵头、负责一类的角色",
    en: "a named body is told to do something, without a word that gives its role",
  },
  TABLE_NOT_READ: { kind: "TABLE", zh: "表格中没有读出任何内容", en: "a table from which nothing was read" },
  TABLE_RUN_TOGETHER: {
    kind: "TABLE",
    zh: "表格的单元格连在一起，无法可靠拆分",
    en: "a table whose cells run together",
  },
  ROW_NOT_READ: {
    kind: "TABLE",
    zh: "表格一行的单元格与表头对不上",
    en: "a row of a table whose cells do not fit its heads",
  },
  CELL_WITHOUT_NAME: {
    kind: "OWNER",
    zh: "责任单位一列的单元格中没有读出单位",
    en: "a cell in a column of responsible bodies from which no body was read",
  },
  VALUE_NOT_READ: {
    kind: "INDICATOR",
    zh: "指标值的单元格中没有读出数值",
    en: "a cell of a value from which no number was read",
  },
  ROW_WITHOUT_VALUE: {
    kind: "INDICATOR",
    zh: "指标没有读出数值",
    en: "an indicator from which no value was read",
  },
  COUNTS_DIFFER: {
    kind: "TARGET",
    zh: "“分别”前后的项数不同，无法一一对应",
    en: "a distributive list whose counts disagree",
  },
  NUMBER_IN_OTHER_FORM: {
    kind: "TARGET",
    zh: "目标以翻番、成、分之或约数写出，没有读出数值",
    en: "a goal written as a multiple, a tenth, a fraction or a vague number",
  },
  NUMBER_WITHOUT_UNIT: {
    kind: "TARGET",
    zh: "目标的数字后没有认出单位",
    en: "a number of a goal without a known unit",
  },
  NUMBER_NOT_TAKEN: {
    kind: "TARGET",
    zh: "要达到的数字没有作为目标读出",
    en: "a number to be reached that was not read as a goal",
  },
  TIME_IN_OTHER_FORM: {
    kind: "DEADLINE",
    zh: "时间以“十四五”末、近期一类的说法写出，没有读出日期",
    en: "a time in words that give no date",
  },
  CELL_WITHOUT_TIME: {
    kind: "DEADLINE",
    zh: "完成时限一列的单元格中没有读出时间",
    en: "a cell in a column of times from which no time was read",
  },
  YEAR_NOT_READ: {
    kind: "DEADLINE",
    zh: "有年份和“前、底”一类的词，没有读出期限",
    en: "a year with a word of time that was not read as a deadline",
  },
  TITLE_NOT_READ: {
    kind: "CITATION",
    zh: "书名号中的名称没有作为引用文件读出",
    en: "a title in marks that was not read as a citation",
  },
  NUMBER_NOT_READ: {
    kind: "CITATION",
    zh: "发文字号没有作为引用文件读出",
    en: "a document number that was not read as a citation",
  },
} as const satisfies Record<string, Message & { readonly kind: UnreadKind }>;
export type UnreadReason = keyof typeof REASONS;
