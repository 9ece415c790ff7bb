import type { Source } from "../../graph/text/document.ts";
import { sourceOf } from "./sources.ts";

/** Numbers from 0 up to, but not including, 1; equal seeds give equal ones. */
export function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const NATIONAL = "国务院关于加强基层养老服务体系建设的意见";
const PROVINCIAL = "浙江省基层养老服务体系建设实施方案";
const MUNICIPAL = "杭州市基层养老服务体系建设行动方案";

interface Plan {
  readonly issuer: string;
  readonly title: string;
  readonly number: string | null;
  readonly day: string | null;
  readonly ground: string;
  /** The word of its place before a body. */
  readonly level: string;
  readonly stage: string;
}

/**
 * Invented plans of four levels that cite each other by number, by title, within a title, or by what two of
 * them may be.
 */
const PLANS: readonly Plan[] = [
  plan("国务院", NATIONAL, "国发〔2020〕5号", "2020年3月1日", "", ""),
  plan("国务院办公厅", "关于加强基层养老服务体系建设重点工作的通知", null, "2019年5月1日", "", ""),
  plan(
    "浙江省人民政府",
    PROVINCIAL,
    "浙政发〔2021〕3号",
    "2021年4月2日",
    `《${NATIONAL}》（国发〔2020〕5号）`,
    "省",
  ),
  plan("浙江省民政厅", "浙江省基层养老服务规范", null, "2021年6月1日", `《${PROVINCIAL}》`, "省"),
  plan("杭州市人民政府", MUNICIPAL, null, "2022年5月3日", `《${PROVINCIAL}》（浙政发〔2021〕3号）`, "市"),
  plan("杭州市人民政府", MUNICIPAL, null, "2022年1月3日", `《${PROVINCIAL}》`, "市", "（征求意见稿）"),
  plan(
    "杭州市西湖区人民政府",
    "杭州市西湖区基层养老服务实施细则",
    "西政发〔2023〕1号",
    "2023年6月4日",
    `《关于贯彻落实〈${NATIONAL}〉的实施意见》、《${MUNICIPAL}》`,
    "区",
  ),
  plan("嘉兴市人民政府", "嘉兴市基层养老服务体系建设行动方案", null, "2022年7月1日", `《${NATIONAL}》`, "市"),
  plan(
    "杭州市人民政府",
    "实施方案",
    null,
    "2023年2月1日",
    "《实施方案》、《养老服务规范》（浙民规〔2020〕2号）",
    "市",
  ),
  plan(
    "宁波市人民政府",
    "实施方案",
    "甬政发〔2024〕8号",
    null,
    "《养老机构等级规范》（浙民规〔2020〕2号）",
    "市",
  ),
];

function plan(
  issuer: string,
  title: string,
  number: string | null,
  day: string | null,
  ground: string,
  level: string,
  stage = "",
): Plan {
  return { issuer, title, number, day, ground, level, stage };
}

/** How many there are. */
export const PLAN_COUNT = PLANS.length;

const MATTERS = ["建设养老服务中心", "培训护理员队伍", "改造社区适老设施", "完善智慧养老平台"];
const BODIES = ["民政局", "财政局", "卫生健康委", "市场监管局"];

/** One of the plans in one of its wordings; another wording charges others, and asks for other values. */
export function planOf(which: number, wording: number): Source {
  const { issuer, title, number, day, ground, level, stage } = PLANS[which]!;
  const next = numbers(which * 31 + wording);
  const any = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  const measures = MATTERS.filter((_, index) => index === 0 || next() < 0.8).map((matter, index) => {
    const named = level === "" ? any(["民政部", "财政部", "国家卫生健康委"]) : `${level}${any(BODIES)}`;
    const words = `依托智慧养老平台，${matter}，到2025年建成${10 + Math.floor(next() * 5)}个。`;
    return `（${"一二三四"[index]}）${matter}。${words}（${named}牵头，${level === "" ? "住房城乡建设部" : `${level}${any(BODIES)}`}配合）`;
  });
  const rows = ["养老服务中心数量", "护理员培训人数", "护理型床位占比"].filter(() => next() < 0.7);
  const table = rows.map((name, index) => `${index + 1}\t${name}\t${50 + Math.floor(next() * 4)}\t预期性`);
  const text = [
    `${issuer}关于印发《${title}》的通知`,
    number,
    `${title}${stage}`,
    ground && `为贯彻落实${ground}，制定本方案。`,
    "一、主要任务",
    ...measures,
    rows.length > 0 ? "二、主要指标" : null,
    rows.length > 0 ? "序号\t指标\t2025年\t属性" : null,
    ...table,
    issuer,
    day,
  ];
  return sourceOf(
    `${text.filter((line) => line !== null && line !== "").join("\n\n")}\n`,
    `plan-${which}-${wording}.txt`,
  );
}
