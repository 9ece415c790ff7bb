import { expect, test } from "vitest";
import { groupsIn, type Brought } from "../../../../../graph/text/joining/groups.ts";
import { shuffled } from "../../../../support/plans.ts";
import {
  BODY_LINES,
  brought,
  NOTICE,
  PLAN_TITLE,
  planFiles,
  sheet,
  TASK_ROWS,
  word,
} from "../../../../support/plan-files.ts";

/** Each group as its files with what they are. */
const told = (files: readonly Brought[]) =>
  groupsIn(files).map(({ members }) =>
    members.map(({ source, role, ordinal }) => `${role}${ordinal ?? ""} ${source.name}`).toSorted(),
  );
const WHOLE = ["ANNEX1 分工表.xlsx", "ANNEX2 指标.txt", "BODY 方案.docx", "NOTICE 通知.txt"];

test("a notice, the plan it passes on and the annexes it announces are one policy, in any order", async () => {
  const files = await planFiles();
  for (const seed of [1, 2, 3, 4]) expect(told(shuffled(files, seed))).toEqual([WHOLE]);
  expect(groupsIn(files)[0]!.why).toEqual({
    zh: `通知印发《${PLAN_TITLE}》；“分工表.xlsx”是正文预告的附件1《重点任务分工表》；“指标.txt”是正文预告的附件2《主要指标》`,
    en:
      `the notice passes on 《${PLAN_TITLE}》; “分工表.xlsx” is annex 1 《重点任务分工表》 that the text announces; ` +
      "“指标.txt” is annex 2 《主要指标》 that the text announces",
  });
});

test("an annex goes by the title of its plan, by its number, or by the only plan that refers to it", async () => {
  const body = BODY_LINES.slice(0, -2);
  const plan = await brought("a", "方案.docx", word(body));
  expect(told([plan, await brought("a", "x.xlsx", sheet(`${PLAN_TITLE}任务清单`, TASK_ROWS))])).toEqual([
    ["ANNEX x.xlsx", "BODY 方案.docx"],
  ]);
  expect(told([plan, await brought("a", `${PLAN_TITLE}指标表.xlsx`, sheet(null, TASK_ROWS))])).toEqual([
    [`ANNEX ${PLAN_TITLE}指标表.xlsx`, "BODY 方案.docx"],
  ]);
  const whole = await brought("a", "全文.docx", word([...NOTICE.split("\n"), ...body]));
  const numbered = await brought(
    "a",
    "附件.docx",
    word(["附件", "（石政发〔2024〕15号附件）", "分工如下。"]),
  );
  expect(told([whole, numbered])).toEqual([["ANNEX 附件.docx", "BODY 全文.docx"]]);
  expect(told([plan, await brought("a", "附件1.xlsx", sheet(null, TASK_ROWS))])).toEqual([
    ["ANNEX1 附件1.xlsx", "BODY 方案.docx"],
  ]);
  expect(told([plan, await brought("a", "附件3.xlsx", sheet(null, TASK_ROWS))])).toEqual([]);
});

test("two plans in one folder stay two; an annex that both could mean belongs to neither", async () => {
  const other = BODY_LINES.map((line) => line.replace(PLAN_TITLE, "石川市河道保护行动方案"));
  const plans = [await brought("a", "甲.docx", word(BODY_LINES)), await brought("a", "乙.docx", word(other))];
  expect(told(plans)).toEqual([]);
  expect(told([...plans, await brought("a", "附件1.xlsx", sheet("重点任务分工表", TASK_ROWS))])).toEqual([]);
  const own = await brought("a", "附件1.xlsx", sheet("石川市河道保护行动方案重点任务分工表", TASK_ROWS));
  expect(told([...plans, own])).toEqual([["ANNEX1 附件1.xlsx", "BODY 乙.docx"]]);
});

test("annexes of one name in two folders go with the plans beside them; a folder of annexes is part of its own", async () => {
  const files = [...(await planFiles("甲")), ...(await planFiles("乙/"))];
  expect(told(files)).toEqual([WHOLE, WHOLE]);
  expect(groupsIn(files).map(({ sources }) => new Set(sources).size)).toEqual([4, 4]);
  const [plan, table] = [await planFiles("丙"), await planFiles("丙/附件")];
  expect(told([plan[1]!, table[2]!])).toEqual([["ANNEX1 分工表.xlsx", "BODY 方案.docx"]]);
  expect(told([plan[1]!, (await planFiles("丁"))[2]!])).toEqual([]);
});

test("a draft is not joined with what was issued, nor two files that would be one annex", async () => {
  const [notice, body, table] = await planFiles();
  const draft = await brought(
    "石川",
    "征求意见稿.docx",
    word([PLAN_TITLE, "（征求意见稿）", ...BODY_LINES.slice(1, 5)]),
  );
  expect(told([notice!, draft])).toEqual([]);
  expect(told([notice!, draft, body!])).toEqual([["BODY 方案.docx", "NOTICE 通知.txt"]]);
  const twice = await brought("石川", "分工表（打印）.txt", "重点任务分工表\n1.整治入湖河道。\n");
  expect(told([body!, table!, twice])).toEqual([]);
  const marked = await brought("石川", "附件1.xlsx", sheet("重点任务分工表（征求意见稿）", TASK_ROWS));
  expect(told([notice!, body!, marked])).toEqual([["BODY 方案.docx", "NOTICE 通知.txt"]]);
});

test("an annex that the text holds already, and a document with a number of its own, are joined with nothing", async () => {
  const whole = await brought(
    "a",
    "全文.docx",
    word([...BODY_LINES, "附件1", "重点任务分工表", "1.整治入湖河道。"]),
  );
  expect(told([whole, await brought("a", "附件1.xlsx", sheet("重点任务分工表", TASK_ROWS))])).toEqual([]);
  const rules = [
    "石川市湖泊巡查办法",
    "石水发〔2023〕4号",
    "第一条 巡查湖泊。",
    "石川市水务局",
    "2023年3月1日",
  ];
  const body = [...BODY_LINES.slice(0, -2), "附件：石川市湖泊巡查办法"];
  expect(
    told([await brought("a", "方案.docx", word(body)), await brought("a", "办法.docx", word(rules))]),
  ).toEqual([]);
});
