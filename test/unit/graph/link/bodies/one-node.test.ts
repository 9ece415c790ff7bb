import { expect, test } from "vitest";
import { build, hasLabel, type NodeOf } from "../../../../../graph/index.ts";
import type { Source } from "../../../../../graph/text/document.ts";
import { shuffled } from "../../../../support/plans.ts";
import { sourceOf } from "../../../../support/sources.ts";

const NUMBERS = ["一", "二", "三", "四"];

/** A plan with its cover, one measure for each list of names. */
function issued(issuer: string, title: string, ...lists: readonly string[]): Source {
  const measures = lists.map(
    (list, index) => `（${NUMBERS[index]}）做好第${index + 1}项工作。（责任单位：${list}）\n`,
  );
  return sourceOf(
    `${issuer}关于印发${title}的通知\n\n${issuer}\n2024年3月1日\n\n${title}\n\n一、主要任务\n${measures.join("")}`,
    `${title}.txt`,
  );
}

const bodiesOf = (...sources: readonly Source[]) =>
  build(sources, { policies: [] }).nodes.filter((node) => hasLabel(node, "Bureau"));
const at = (bodies: readonly NodeOf<"Bureau">[], id: string) =>
  bodies.find((body) => body.id === id)?.properties;
const idsWith = (bodies: readonly NodeOf<"Bureau">[], words: string) =>
  bodies
    .map(({ id }) => id)
    .filter((id) => id.includes(words))
    .toSorted();

const LEVELS = [
  issued("南京市鼓楼区人民政府办公室", "鼓楼区河道整治方案", "区水务局、区市场监管局"),
  issued("南京市人民政府办公室", "南京市河道整治方案", "市水务局、市市场监管局"),
  issued("徐州市鼓楼区人民政府办公室", "徐州市鼓楼区河道整治方案", "区水务局"),
  issued("吉林省柳河县人民政府办公室", "柳河县河道整治方案", "县市场监管局"),
  issued("吉林省人民政府办公厅", "吉林省河道整治方案", "省市场监管厅"),
];

test("bodies of a district, its city and another city's district of the same name stay apart", () => {
  const bodies = bodiesOf(...LEVELS);
  expect(idsWith(bodies, "水务局")).toEqual([
    "bureau/江苏省/南京市/水务局",
    "bureau/江苏省/南京市/鼓楼区/水务局",
    "bureau/江苏省/徐州市/鼓楼区/水务局",
  ]);
  expect(idsWith(bodies, "市场监管")).toEqual([
    "bureau/吉林省/市场监管厅",
    "bureau/吉林省/通化市/柳河县/市场监管局",
    "bureau/江苏省/南京市/市场监管局",
    "bureau/江苏省/南京市/鼓楼区/市场监管局",
  ]);
});

test("what issues a plan and what it charges is one body, in every document of the place", () => {
  const bodies = bodiesOf(
    issued("杭州市卫生健康委员会", "杭州市基层医疗方案", "市卫生健康委、市人社局"),
    issued("杭州市人民政府办公厅", "杭州市养老方案", "市卫健委、市人力资源和社会保障局、市政府办公厅"),
  );
  expect(bodies.map(({ id }) => id).toSorted()).toEqual([
    "bureau/浙江省/杭州市/人力资源社会保障局",
    "bureau/浙江省/杭州市/人民政府办公厅",
    "bureau/浙江省/杭州市/卫生健康委",
  ]);
  expect(at(bodies, "bureau/浙江省/杭州市/卫生健康委")).toMatchObject({
    place: "浙江省/杭州市",
    jurisdiction: "杭州市",
    aliases: ["市卫健委", "市卫生健康委", "杭州市卫生健康委员会"],
  });
});

test("a collective is of its clause, a team without a subject of its document", () => {
  const bodies = bodiesOf(
    issued("国务院办公厅", "关于甲事项的意见", "财政部等部门", "公安部等部门、领导小组办公室"),
    issued("国务院办公厅", "关于乙事项的意见", "等部门、有关部门", "领导小组办公室"),
  );
  expect(idsWith(bodies, "等部门")).toHaveLength(3);
  expect(idsWith(bodies, "/领导小组办公室")).toHaveLength(2);
  expect(
    bodies
      .filter(({ properties }) => properties.group)
      .every(({ properties }) => properties.place === undefined),
  ).toBe(true);
});

test("parts of the body that issued it are its own", () => {
  const bodies = bodiesOf(issued("杭州市卫生健康委员会", "杭州市家庭医生方案", "基层处、财务处"));
  expect(idsWith(bodies, "处")).toEqual([
    "bureau/浙江省/杭州市/卫生健康委/基层处",
    "bureau/浙江省/杭州市/卫生健康委/财务处",
  ]);
});

test("an elided name is completed, with the words that prove it; a place is put to no other name", () => {
  const bodies = bodiesOf(
    issued("河南省人民政府", "河南省算力方案", "省工业和信息化厅、科技厅、政务和数据局，河南证监局"),
    issued("国务院", "关于算力的意见", "国家发展改革委、财政部、国务院扶贫办"),
  );
  expect(at(bodies, "bureau/河南省/科技厅")).toMatchObject({
    name: "省科技厅",
    fullName: "省科技厅",
    aliases: ["科技厅"],
    completedNames: ["省科技厅"],
    completedBy: ["省工业和信息化厅、科技厅"],
  });
  const shown = bodies.flatMap(({ properties: { name, fullName } }) => [name, fullName]);
  expect(shown).toContain("河南证监局");
  for (const invented of ["省河南证监局", "国家财政部", "国家国务院扶贫办"])
    expect(shown).not.toContain(invented);
  expect(at(bodies, "bureau/国家/财政部")).toMatchObject({
    officialName: "中华人民共和国财政部",
    englishName: "Ministry of Finance",
  });
});

test("reforms relate bodies, and merge none", () => {
  const { nodes, relationships } = build(
    [issued("国务院办公厅", "关于治理的意见", "环境保护部、银监会、保监会、国务院扶贫办")],
    { policies: [] },
  );
  const reforms = relationships
    .filter(({ type }) => type === "SUCCEEDED_BY")
    .map(({ source, target, evidence, properties }) => [
      source.replace("bureau/国家/", ""),
      target.replace("bureau/国家/", ""),
      "date" in properties && properties.date.slice(0, 4),
      evidence.kind,
    ]);
  expect(reforms.toSorted()).toEqual(
    [
      ["环境保护部", "生态环境部", "2018", "REFERENCE"],
      ["银监会", "银保监会", "2018", "REFERENCE"],
      ["保监会", "银保监会", "2018", "REFERENCE"],
      ["银保监会", "金融监管总局", "2023", "REFERENCE"],
      ["扶贫办", "乡村振兴局", "2021", "REFERENCE"],
      ["乡村振兴局", "农业农村部", "2023", "REFERENCE"],
    ].toSorted(),
  );
  expect(nodes.filter((node) => hasLabel(node, "Bureau")).map(({ id }) => id)).toContain(
    "bureau/国家/环境保护部",
  );
});

const CITING = issued("杭州市人民政府", "杭州市落实方案", "市水务局").text.replace(
  "做好",
  "按照《河道长效管护方案》做好",
);
const LIBRARY = [
  ...LEVELS,
  sourceOf(CITING, "citing.txt"),
  issued("绍兴市人民政府", "河道长效管护方案", "市水利局、等部门"),
  issued("嘉兴市人民政府", "河道长效管护方案", "市水利局、有关部门"),
  sourceOf(
    "河道保洁行动方案（征求意见稿）\n\n一、任务\n（一）做好保洁。（责任单位：市水利局）\n",
    "draft.txt",
  ),
  sourceOf(
    "河道保洁行动方案\n\n浙政办发〔2024〕8号\n\n一、任务\n（一）做好保洁。（责任单位：省水利厅）\n",
    "issued.txt",
  ),
];

test("thirty orders of one library give one revision", () => {
  const { revision } = build(LIBRARY, { policies: [] });
  for (let seed = 1; seed <= 30; seed += 1)
    expect(build(shuffled(LIBRARY, seed), { policies: [] }).revision).toBe(revision);
});

test("a citation by a title that two policies have picks neither, and says so", () => {
  const { nodes, relationships, texts } = build(LIBRARY, { policies: [] });
  const ids = texts.filter(({ name }) => name.startsWith("河道长效")).map(({ policy }) => policy);
  const cited = nodes.find((node) => hasLabel(node, "Policy") && node.properties.candidates !== undefined);
  expect(cited?.properties).toMatchObject({ held: false, candidates: ids.toSorted() });
  const citing = texts.find(({ name }) => name === "citing.txt")!.policy;
  const cites = relationships.filter(({ type, source }) => type === "CITES" && source === citing);
  expect(cites.map(({ target }) => target)).toEqual([cited!.id]);
  const found = nodes.flatMap((node) => (hasLabel(node, "Finding") ? [node.properties.code] : []));
  expect(found).toContain("CITATION_AMBIGUOUS");
});

test("a draft and the issued text are two policies, the one an earlier version of the other", () => {
  const { relationships, texts } = build(LIBRARY, { policies: [] });
  const idOf = (file: string) => texts.find(({ name }) => name === file)!.policy;
  const [version, ...others] = relationships.filter(({ type }) => type === "EARLIER_VERSION_OF");
  expect(others).toEqual([]);
  expect(version).toMatchObject({ source: idOf("draft.txt"), target: idOf("issued.txt"), method: "DERIVED" });
  expect(version!.evidence).toMatchObject({ quote: expect.stringContaining("河道保洁行动方案") as string });
});

test("where no place is known, the word before a list stands for it all the same", () => {
  const text = [
    "水务改革方案",
    "一、任务",
    "（一）节水。（省水利厅、住房城乡建设厅、审计厅按职责分工负责）",
    "（二）治污。（省住房城乡建设厅牵头，省审计厅配合）",
    "",
  ].join("\n");
  const names = bodiesOf(sourceOf(text)).map(({ properties }) => properties.name);
  expect(names.toSorted()).toEqual(["省住房城乡建设厅", "省审计厅", "省水利厅"].toSorted());
});
