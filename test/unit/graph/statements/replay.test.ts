import { describe, expect, test } from "vitest";
import { completedOn, statementsIn, type GraphNode } from "../../../../graph/index.ts";
import { SMALL_PLAN, SMALL_PLAN_ID } from "../../../support/small-plan.ts";
import { sourceOf } from "../../../support/sources.ts";
import { graphOf, said, stated } from "../../../support/state.ts";

/** A plan of which the rules read less than it says. */
const PLAN = SMALL_PLAN.replace("每年培育民宿10家。", "民宿床位数三年翻一番，县旅投公司跟进。").replace(
  "新建旅游公路30公里。",
  "新建旅游公路30公里，十四五期末前建成。",
);
const plan = sourceOf(PLAN, "plan.md");
const ROAD = `${SMALL_PLAN_ID}#sec_1__m_1`;
const INN = `${SMALL_PLAN_ID}#sec_1__m_2`;

const words = (quote: string, text = PLAN) => {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length };
};
const reading = (subject: string, quote: string, value: object) => {
  const { start, end } = words(quote);
  return { kind: "READING", subject, quote, value: { start, end, ...value } };
};
const statedOf = (nodes: readonly GraphNode[], id: string) =>
  statementsIn(nodes.find((node) => node.id === id)?.properties.stated).map(({ kind }) => kind);

describe("a reading", () => {
  test("as OWNER charges whom the words name; what rests on it is STATED, with the words", () => {
    const statement = stated([plan], reading(INN, "县旅投公司", { as: "OWNER", role: "SUPPORT" }));
    const graph = graphOf([plan], [statement]);
    const charged = graph.relationships.filter(
      ({ type, source }) => type === "ASSIGNED_TO" && source === INN,
    );
    expect(charged.map(({ method, rule, evidence }) => [method, rule, evidence])).toEqual([
      ["EXPLICIT", "clause/names", expect.objectContaining({ quote: "县文化旅游局" })],
      [
        "STATED",
        "statement/reading",
        expect.objectContaining({ quote: "县旅投公司", start: words("县旅投公司").start }),
      ],
    ]);
    expect(charged[1]!.properties).toMatchObject({ role: "SUPPORT", printed: "县旅投公司" });
    expect(statementsIn(charged[1]!.stated)).toEqual([statement]);
    expect(statedOf(graph.nodes, INN)).toEqual(["READING"]);
    expect(graph.unmatched).toEqual([]);
  });

  test("as OWNER of words that were read otherwise changes the role, and only theirs", () => {
    const line = reading(ROAD, "县财政局", { as: "OWNER", role: "LEAD" });
    const graph = graphOf([plan], [stated([plan], line)]);
    const charged = graph.relationships.filter(
      ({ type, source }) => type === "ASSIGNED_TO" && source === ROAD,
    );
    const told = charged.map(({ method, evidence, properties }) => [
      "quote" in evidence && evidence.quote,
      method,
      "role" in properties && properties.role,
    ]);
    expect(told.toSorted()).toEqual([
      ["县交通运输局", "EXPLICIT", "LEAD"],
      ["县财政局", "STATED", "LEAD"],
    ]);
  });

  test("as INDICATOR and TARGET makes nodes that say so, under ids of their words", () => {
    const ledger = [
      stated([plan], reading(INN, "民宿床位数", { as: "INDICATOR" })),
      stated([plan], reading(ROAD, "到2026年，新建旅游公路30公里", { as: "TARGET" })),
    ];
    const graph = graphOf([plan], ledger);
    const made = graph.relationships
      .filter(({ method }) => method === "STATED")
      .toSorted((a, b) => (a.type < b.type ? -1 : 1));
    expect(made.map(({ type, source }) => [type, source])).toEqual([
      ["CONTAINS", INN],
      ["SETS", ROAD],
    ]);
    const named = made.map(({ target }) => graph.nodes.find(({ id }) => id === target)!);
    expect(named.map(({ label, properties: { name } }) => [label, name])).toEqual([
      ["Indicator", "民宿床位数"],
      ["Target", "新建旅游公路 30公里"],
    ]);
    for (const { id } of named) expect(statedOf(graph.nodes, id)).toHaveLength(1);
    expect(named[0]!.id).toMatch(/#ind_stated_[0-9a-f]{8}$/);
  });

  test("as DEADLINE gives the unit a time, read from the words or stated beside them", () => {
    const line = reading(ROAD, "十四五期末前", { as: "DEADLINE", date: "2025" });
    const [document] = graphOf([plan], [stated([plan], line)]).documents;
    expect(document!.deadlines).toContainEqual(
      expect.objectContaining({ date: "2025", start: words("十四五期末前").start, standing: false }),
    );
  });

  test("as NONE takes away what was read in the words, and findings see it so", () => {
    const line = reading(INN, "县文化旅游局", { as: "NONE" });
    const graph = graphOf([plan], [stated([plan], line)]);
    expect(graph.relationships.some(({ source, type }) => type === "ASSIGNED_TO" && source === INN)).toBe(
      false,
    );
    expect(statedOf(graph.nodes, INN)).toEqual(["READING"]);
  });

  test("the last on the same words stands", () => {
    const [owner, none] = [{ as: "OWNER", role: "SOLE" }, { as: "NONE" }].map((value) =>
      stated([plan], reading(INN, "县文化旅游局", value)),
    );
    const charges = (ledger: readonly unknown[]) =>
      graphOf([plan], ledger).relationships.filter(
        ({ source, type }) => type === "ASSIGNED_TO" && source === INN,
      ).length;
    expect([charges([owner, none]), charges([none, owner])]).toEqual([0, 1]);
  });

  test("goals keep their ids when one before them goes", () => {
    const two = sourceOf(SMALL_PLAN.replace("30公里。", "30公里，改造旅游公路50公里。"), "two.md");
    const targets = (ledger: readonly unknown[]) =>
      graphOf([two], ledger).nodes.flatMap(({ id, label }) =>
        label === "Target" && id.startsWith(ROAD) ? [id] : [],
      );
    expect(targets([])).toEqual([`${ROAD}~t1`, `${ROAD}~t2`]);
    const { start, end } = words("新建旅游公路30公里", two.text);
    const line = { kind: "READING", subject: ROAD, quote: two.text.slice(start, end) };
    const none = stated([two], { ...line, value: { as: "NONE", start, end } });
    expect(targets([none])).toEqual([`${ROAD}~t2`]);
  });
});

describe("words that are not there are refused", () => {
  test.each([
    [
      reading(INN, "县旅投公司", { as: "OWNER", role: "LEAD", start: 0, end: 5 }),
      /the words at \[start, end\)/,
    ],
    [{ ...reading(INN, "县旅投公司", { as: "NONE" }), quote: "县水利局" }, /县水利局” are not at offset/],
    [reading(INN, "县旅投公司", { as: "NONE" }), /nothing of it was read in these words/],
    [reading(INN, "县旅投公司", { as: "TARGET" }), /there is no number in these words/],
    [{ kind: "METADATA", subject: INN, value: { field: "title", to: "x" } }, /must be of Policy/],
    [{ kind: "FINDING_STATE", subject: ROAD, value: { state: "OPEN" } }, /must be of Finding/],
    [{ kind: "AFFIRMATION", subject: "nobody", value: {} }, /no node or relationship has the id/],
    [{ kind: "AFFIRMATION", subject: ROAD, quote: "不在文中", value: {} }, /are not in the document/],
  ])("%#", (line, message) => {
    expect(() => stated([plan], line)).toThrow(message);
  });
});

describe("after another text of the policy comes in", () => {
  const owner = stated([plan], reading(INN, "县旅投公司", { as: "OWNER", role: "SUPPORT" }));
  const statedIn = (text: string) => {
    const graph = graphOf([sourceOf(text, "again.md")], [owner]);
    const made = graph.relationships.filter(({ method }) => method === "STATED");
    return { made: made.map(({ source, evidence }) => [source, evidence]), unmatched: graph.unmatched };
  };

  test("words that only moved are the same words", () => {
    const moved = PLAN.replace("现提出如下意见。", "经县政府同意，现提出如下意见。");
    const place = words("县旅投公司", moved);
    expect(statedIn(moved)).toMatchObject({ made: [[INN, place]], unmatched: [] });
  });

  test("words that are gone, and a unit that is another under the same number, match nothing", () => {
    expect(statedIn(PLAN.replace("县旅投公司", "县文旅集团"))).toEqual({ made: [], unmatched: [owner] });
    expect(statedIn(PLAN.replace("培育乡村民宿", "清退违规民宿"))).toEqual({ made: [], unmatched: [owner] });
  });

  test("words that are twice where they were once match nothing", () => {
    const twice = PLAN.replace("县旅投公司跟进", "相关工作由县旅投公司跟进、县旅投公司运营");
    expect(statedIn(twice)).toEqual({ made: [], unmatched: [owner] });
  });

  test("a completion of a task is not that of the task that takes its number", () => {
    const done = stated([plan], {
      kind: "COMPLETION",
      subject: ROAD,
      value: { date: "2026-05-01" },
      source: "验收报告",
    });
    const road = graphOf([plan], [done]).nodes.find(({ id }) => id === ROAD)!;
    expect(completedOn(road.properties.stated)).toBe("2026-05-01");
    const other = sourceOf(PLAN.replace("建设旅游道路", "建设停车场"), "other.md");
    expect(graphOf([other], [done]).unmatched).toEqual([done]);
  });

  test("what was checked counts as checked until its words change", () => {
    const checked = stated([plan], { kind: "AFFIRMATION", subject: ROAD, value: {} });
    expect(statedOf(graphOf([plan], [checked]).nodes, ROAD)).toEqual(["AFFIRMATION"]);
    const other = sourceOf(PLAN.replace("30公里", "40公里"), "other.md");
    expect(graphOf([other], [checked]).unmatched).toEqual([checked]);
  });
});

test("a ledger makes the same graph whatever the order of documents, and says nothing of others", () => {
  const other = sourceOf(SMALL_PLAN.replace("〔2024〕9号", "〔2024〕10号"), "other.md");
  const ledger = [
    said({ kind: "METADATA", subject: SMALL_PLAN_ID, value: { field: "title", to: "改正的题名" } }),
  ];
  const [one, two] = [graphOf([plan, other], ledger), graphOf([other, plan], ledger)];
  expect(one.revision).toBe(two.revision);
  expect(one.nodes.flatMap(({ id, properties }) => (properties.stated ? [id] : []))).toEqual([SMALL_PLAN_ID]);
});
