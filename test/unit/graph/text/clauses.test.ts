import { describe, expect, test } from "vitest";
import { parse } from "../../../../graph/text/parse.ts";
import { sourceOf } from "../../../support/sources.ts";

/** `一、甲⏎(一)乙。丙。CLAUSE` → `name ROLE`, a group with * */
function rolesIn(clause: string): string[] {
  const document = parse(sourceOf(`一、甲\n(一)乙。丙。${clause}`));
  return document.clauses.flatMap(({ names }) =>
    names.map(
      ({ start, end, role, group }) => `${document.source.text.slice(start, end)} ${role}${group ? "*" : ""}`,
    ),
  );
}

describe("who a clause names, and as what", () => {
  test.each<[string, string[]]>([
    ["(示范区市场监管局负责)", ["示范区市场监管局 SOLE"]],
    ["(示范区农业局、市场监管局按职责分工负责)", ["示范区农业局 SHARED", "市场监管局 SHARED"]],
    [
      "（省发展改革委牵头，省财政厅、省水利厅配合）",
      ["省发展改革委 LEAD", "省财政厅 SUPPORT", "省水利厅 SUPPORT"],
    ],
    [
      "(市场监管局牵头负责,农业局等部门按职责分工负责)",
      ["市场监管局 LEAD", "农业局 SHARED", "等部门 SHARED*"],
    ],
    [
      "（牵头单位：市经贸委，配合单位：市工商联，各区、县级市）",
      ["市经贸委 LEAD", "市工商联 SUPPORT", "各区、县级市 SUPPORT*"],
    ],
    ["（财政部，各省级人民政府按职责分工负责）", ["财政部 SHARED", "各省级人民政府 SHARED*"]],
    ["(市场监管总局会同工业和信息化部负责)", ["市场监管总局 LEAD", "工业和信息化部 SUPPORT"]],
    ["(省市场监管局（省知识产权局）负责)", ["省市场监管局（省知识产权局） SOLE"]],
    ["(教育部指导,各省级人民政府组织实施)", ["教育部 GUIDE", "各省级人民政府 IMPLEMENT*"]],
    ["(由市教育局负责)", ["市教育局 SOLE"]],
    ["(工业和商务局、市场监管局、按职责分工负责)", ["工业和商务局 SHARED", "市场监管局 SHARED"]],
  ])("%s", (clause, names) => expect(rolesIn(clause)).toEqual(names));

  test.each(["(此件公开发布)", "(旱区农业)", "(件)", "(以下简称《纲要》)", "(由企业自行负责)", "(见附件)"])(
    "%s names nobody",
    (clause) => expect(rolesIn(clause)).toEqual([]),
  );

  test("列第一位者为牵头单位，下同: from there on the first of a list leads", () => {
    expect(
      rolesIn("（财政部、民政部负责。列第一位者为牵头单位，下同）\n(二)丁。戊。（教育部、科技部负责）"),
    ).toEqual(["财政部 LEAD", "民政部 SHARED", "教育部 LEAD", "科技部 SHARED"]);
  });

  test("a list broken over two lines is one clause", () => {
    expect(rolesIn("\n示范区发展改革局、\n\n工业和商务局按职责分工负责")).toEqual([
      "示范区发展改革局 SHARED",
      "工业和商务局 SHARED",
    ]);
  });
});
