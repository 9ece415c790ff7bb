import { expect, test } from "vitest";
import { findingsOf, planWith } from "./findings-of.ts";

const measure = (words: string) => planWith(`（六）加强宣传引导。${words}`);
const MISSING = "CRITICAL OWNER_MISSING （六）加强宣传引导：文件未指定责任单位";

test.each([
  ["nobody is named", "利用报纸和电视宣传供热常识，营造良好氛围。", [MISSING]],
  ["a body in prose", "由县融媒体中心宣传供热常识。", []],
  ["a body and what it has to do", "县供销社要备足物资。", []],
  ["a closed group", "各乡镇要宣传供热常识。", []],
  ["a closed group at the begin", "各有关部门及时发布信息。", []],
  ["a group that is named elsewhere", "充分发挥供暖工作领导小组作用。", []],
  ["a class of bodies that has to do it", "供热机构应公布电话。", []],
  ["what bodies own charges none", "用好各级政府网站宣传供热常识。", [MISSING]],
  ["a district that is made is none that acts", "创建一批示范区县，打造一批品牌。", [MISSING]],
])("%s", (_, words, expected) => {
  expect(findingsOf(measure(words), "OWNER_MISSING")).toEqual(expected);
});

test("a plan that names nobody in general makes no habit of it", () => {
  const plan = measure("利用报纸宣传。").replaceAll("（县住建局、县财政局按职责分工负责）", "");
  expect(findingsOf(plan, "OWNER_MISSING")).toEqual([]);
});

test("one sentence that says who carries out the plan speaks for all measures", () => {
  const plan = `${measure("利用报纸宣传。")}\n本方案由县住建局负责组织实施。\n`;
  expect(findingsOf(plan, "OWNER_MISSING")).toEqual([]);
});

test("a row of the annex with the title of the measure names who answers", () => {
  const row = "附件\n\n任务分解表\n\n序号\t任务\t责任单位\n1\t加强宣传引导\t县融媒体中心";
  expect(findingsOf(`${measure("利用报纸宣传。")}\n${row}`, "OWNER_MISSING")).toEqual([]);
});

test("words of charging that were not read take the place of the claim", () => {
  const found = findingsOf(
    measure("利用报纸宣传供热常识，牵头单位：\n"),
    "OWNER_MISSING",
    "READING_INCOMPLETE",
  );
  expect(found).toEqual(["INFO READING_INCOMPLETE 有 1 处没有读出，因此不能断言：1 项措施没有责任单位"]);
});
