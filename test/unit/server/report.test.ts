import { expect, test } from "vitest";
import { groupsIn, join } from "../../../graph/index.ts";
import { importFiles } from "../../../server/library/import-files.ts";
import { coverageIn, reportOf } from "../../../server/library/report.ts";
import { libraryAt } from "../../support/library.ts";
import { BODY_LINES, brought, NOTICE, planFiles } from "../../support/plan-files.ts";
import { SMALL_PLAN, SMALL_PLAN_ID } from "../../support/small-plan.ts";

test("of files of one policy each is told what of it was not read", async () => {
  const files = [
    ...(await planFiles()).slice(0, 3),
    await brought("石川", "附件2.txt", "主要指标\n1.恢复\uFFFD湿地。\n"),
  ];
  const [group] = groupsIn(files);
  const of = coverageIn(join(group!.members));
  const read = files.map(({ source: { sha256 } }) => of(sha256));
  expect(read.map(({ places }) => places)).toEqual([0, 0, 0, 1]);
  expect(read[3]!.kinds).toContain("没有读到的页或部分 1 处");
  expect(read[3]!.why).toContain("附件2.txt：有 1 处文字缺损");
});

test("files that make one policy are joined where they lie in one folder, and told so; a second import reads nothing", async () => {
  const library = await libraryAt();
  const body = "石川市湖泊保护行动方案\n\n一、主要任务\n（一）整治河道。（市水务局牵头）\n";
  const texts = { "石川/通知.txt": NOTICE, "石川/方案.txt": body, "别处/plan.md": SMALL_PLAN };
  let opened = 0;
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: () => {
      opened += 1;
      return new TextEncoder().encode(text);
    },
  }));
  const report = await importFiles(library, files, { separate: false });
  expect(report.files.map(({ name, became, policy }) => [name, became, policy])).toEqual([
    ["石川/通知.txt", "JOINED", "石政发〔2024〕15号"],
    ["石川/方案.txt", "JOINED", "石政发〔2024〕15号"],
    ["别处/plan.md", "READ", SMALL_PLAN_ID],
  ]);
  expect(report.files[0]!.told[1]).toMatch(
    /^通知\.txt: 与其他文件合为一份政策：通知\.txt、方案\.txt（通知印发《石川市/,
  );
  opened = 0;
  const again = await importFiles(library, files, { separate: false });
  expect([again.result, opened]).toEqual(["UNCHANGED", files.length]);
  expect(again.files.map(({ became }) => became)).toEqual(["UNCHANGED", "UNCHANGED", "UNCHANGED"]);
  const apart = await importFiles(library, files.slice(0, 2), { separate: true });
  expect(apart.files.map(({ became }) => became)).toEqual(["READ", "READ"]);
  expect(new Set(apart.files.map(({ policy }) => policy)).size).toBe(2);
  await library.close();
});

test("an annex that comes later is joined with the plan that is held already", async () => {
  const library = await libraryAt();
  const fileOf = (name: string, text: string) => ({ name, bytes: () => new TextEncoder().encode(text) });
  const body = `${BODY_LINES.join("\n")}\n`;
  const annex = "附件1\n\n重点任务分工表\n\n1.整治入湖河道。（市水务局牵头）\n";
  const files = [
    fileOf("石川/通知.txt", NOTICE),
    fileOf("石川/方案.txt", body),
    fileOf("石川/附件1.txt", annex),
  ];
  await importFiles(library, files.slice(0, 2), { separate: false });
  const later = await importFiles(library, files, { separate: false });
  expect(later.files.map(({ became }) => became)).toEqual(["JOINED", "JOINED", "JOINED"]);
  expect(new Set(later.files.map(({ policy }) => policy))).toEqual(new Set(["石政发〔2024〕15号"]));
  await library.close();
});

test("a name that a spreadsheet would run as a formula is a word in the report", () => {
  const nothing = { policy: null, title: null, unread: null, kinds: "", told: [] };
  const [heads, read, refused] = reportOf([
    { ...nothing, name: "=1+1.docx", became: "READ", why: null },
    { ...nothing, name: "@甲,乙.zip", became: "REFUSED", why: "-压缩包" },
  ])
    .slice(1)
    .split("\r\n");
  expect(heads).toBe("file,result,policy,title,places_not_read,kinds_not_read,why");
  expect(read).toMatch(/^'=1\+1\.docx,READ,/);
  expect(refused).toBe(`"'@甲,乙.zip",REFUSED,,,0,,'-压缩包`);
});
