import { expect, test } from "vitest";
import { fromLayout, layoutOf } from "../../../../../graph/text/layout.ts";
import { fileOf, join, separate } from "../../../../../graph/text/join.ts";
import { groupsIn, type Brought } from "../../../../../graph/text/joining/groups.ts";
import { build, parse, toExtraction } from "../../../../../graph/index.ts";
import { shuffled } from "../../../../support/plans.ts";
import { brought, planFiles, sheet, TASK_ROWS } from "../../../../support/plan-files.ts";

const joinedOf = (files: readonly Brought[]) => join(groupsIn(files)[0]!.members);

const joinedPlan = async () => {
  const files = await planFiles();
  return { files, joined: joinedOf(files) };
};

test("the text is that of the files in the order of print, with nothing between them but line breaks", async () => {
  const { files, joined } = await joinedPlan();
  const [notice, body, table, list] = files.map(({ source }) => source);
  expect(joined.text).toBe([notice, body, table, list].map((source) => source!.text).join("\n\n"));
  expect(joined.parts!.map(({ name, format, role, ordinal }) => [name, format, role, ordinal])).toEqual([
    ["通知.txt", "text", "NOTICE", null],
    ["方案.docx", "docx", "BODY", null],
    ["分工表.xlsx", "xlsx", "ANNEX", 1],
    ["指标.txt", "text", "ANNEX", 2],
  ]);
  for (const { start, end, sha256 } of joined.parts!)
    expect(joined.text.slice(start, end)).toBe(
      files.find(({ source }) => source.sha256 === sha256)!.source.text,
    );
  expect([joined.name, joined.format]).toEqual(["方案.docx", "docx"]);
  for (const seed of [1, 2, 3]) expect(joinedOf(shuffled(files, seed))).toEqual(joined);
});

test("a place names its file, also when the text is held; the files come back as they were", async () => {
  const { files, joined } = await joinedPlan();
  const held = { ...joined, ...fromLayout(layoutOf(joined)) };
  expect(held.parts).toEqual(joined.parts);
  expect(
    ["现将《", "（一）整治", "市林业局", "90%"].map((words) => fileOf(held, joined.text.indexOf(words))),
  ).toEqual(["通知.txt", "方案.docx", "分工表.xlsx", "指标.txt"]);
  expect(separate(joined)).toEqual(files.map(({ source }) => source));
  expect(separate(files[0]!.source)).toEqual([files[0]!.source]);
});

test("notes keep their places and say which file they are about", async () => {
  const [notice, body] = await planFiles();
  const damaged = await brought("石川", "附件1.txt", "重点任务分工表\n1.整治\uFFFD河道。\n");
  const joined = joinedOf([notice!, body!, damaged]);
  const note = joined.notes!.find(({ code }) => code === "BYTES_REPLACED")!;
  expect(joined.text.slice(note.start, note.end)).toBe("\uFFFD");
  expect(note.message).toMatch(/^附件1\.txt：有 1 处文字缺损/);
  expect(separate(joined).at(-1)).toEqual(damaged.source);
});

test("a note about all of a file is about all of its part", async () => {
  const { joined } = await joinedPlan();
  const note = joined.notes!.find(({ code }) => code === "TABLES_KEPT")!;
  const [, , table] = joined.parts!;
  expect([note.start, note.end, note.message]).toEqual([
    table!.start,
    table!.end,
    "分工表.xlsx：保留表格 1 个 / 1 tables kept",
  ]);
});

test("each annex is an attachment, by its number and by its title; rows of its table stand below it", async () => {
  const { joined } = await joinedPlan();
  const { policy, headings, assignments } = toExtraction(parse(joined));
  expect([policy.title, policy.docNumber, policy.issuedOn]).toEqual([
    "石川市湖泊保护行动方案",
    "石政发〔2024〕15号",
    "2024-05-06",
  ]);
  const annexes = headings.filter(({ kind }) => kind === "ATTACHMENT");
  expect(annexes.map(({ num, title }) => [num, title])).toEqual([
    [null, "重点任务分工表"],
    ["附件2", null],
  ]);
  const [table] = annexes;
  expect(joined.text.slice(table!.start, table!.end)).toBe("重点任务分工表");
  expect(headings.filter(({ parent }) => parent === table!.id).map(({ num, title }) => [num, title])).toEqual(
    [
      ["1", "整治入湖河道"],
      ["2", "恢复湖滨湿地"],
    ],
  );
  expect(
    assignments.map(({ printed, role, start }) => `${fileOf(joined, start)} ${printed} ${role}`),
  ).toContain("分工表.xlsx 市林业局 LEAD");
});

test("a table without a title is an annex of its own, not a part of the last section", async () => {
  const [notice, body] = await planFiles();
  const table = await brought("石川", "附件1 重点任务分工表.xlsx", sheet(null, TASK_ROWS));
  const { units } = parse(joinedOf([notice!, body!, table]));
  const annex = units.find(({ kind }) => kind === "ATTACHMENT")!;
  expect([annex.num, annex.title, annex.path, annex.parent]).toEqual([null, null, "att_1", null]);
  expect(units.filter(({ parent }) => parent === annex).map(({ title }) => title)).toEqual([
    "整治入湖河道",
    "恢复湖滨湿地",
  ]);
});

test("an annex that begins with a numbered line is one all the same, and its line is read", async () => {
  const [notice, body] = await planFiles();
  const list = await brought(
    "石川",
    "附件1 重点任务分工表.txt",
    "1.整治入湖河道。由市水务局负责。\n2.恢复湖滨湿地。\n",
  );
  const { units } = parse(joinedOf([notice!, body!, list]));
  expect(units.slice(-3).map(({ path, part }) => [path, part])).toEqual([
    ["att_1", "ANNEX"],
    ["att_1__t_1", "ANNEX"],
    ["att_1__t_2", "ANNEX"],
  ]);
});

test("body and annex are two witnesses: where they name different leaders, that is found", async () => {
  const { joined } = await joinedPlan();
  const { nodes, relationships } = build([joined], { policies: [] });
  const findings = nodes.flatMap((node) => (node.label === "Finding" ? [node.properties.code] : []));
  expect(findings).toContain("OWNER_DIFFERS");
  const restated = relationships.filter(({ type }) => type === "RESTATES");
  expect(restated.length).toBe(2);
  const quotations = relationships.flatMap(({ evidence }) => ("quote" in evidence ? [evidence] : []));
  expect(quotations.length).toBeGreaterThan(10);
  for (const { quote, start, end } of quotations) expect(joined.text.slice(start, end)).toBe(quote);
});
