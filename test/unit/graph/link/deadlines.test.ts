import { describe, expect, test } from "vitest";
import { build } from "../../../../graph/build.ts";
import { hasLabel, hasType } from "../../../../graph/index.ts";
import { DATED_PLAN, DATED_PLAN_ID } from "../../../support/dated-plan.ts";
import { curated } from "../../../support/seed.ts";
import { sourceOf } from "../../../support/sources.ts";

const graphOf = (text: string) => build([sourceOf(text)], curated);
const deadlinesOf = (text: string) =>
  graphOf(text)
    .nodes.filter((node) => hasLabel(node, "Deadline"))
    .toSorted((a, b) => a.properties.start - b.properties.start);
const own = (id: string) => id.replace(`${DATED_PLAN_ID}#`, "");

describe("deadlines of a plan", () => {
  const graph = graphOf(DATED_PLAN);

  test("are nodes with what their words say", () => {
    expect(
      deadlinesOf(DATED_PLAN).map(
        ({ id, properties: { quote, date, recurrence, from, within, standing } }) => [
          own(id),
          quote,
          date ?? recurrence ?? (standing ? "standing" : `${from} ${within}`),
        ],
      ),
    ).toEqual([
      ["sec_1__due_到2027年", "到2027年", "2027"],
      ["sec_1__m_1__due_2025年6月底前", "2025年6月底前", "2025-06"],
      ["sec_1__m_2__t_1__due_印发后3个月内", "印发后3个月内", "ISSUE P3M"],
      ["sec_1__m_2__t_2__due_每年12月底前", "每年12月底前", "每年12月底前"],
      ["sec_1__m_2__t_2__due_2025年年底前", "2025年年底前", "2025-12"],
      ["sec_1__m_2__t_2__due_2025年年底前~2", "2025年年底前", "2025-12"],
      ["sec_1__m_3__due_2025年9月底前", "2025年9月底前", "2025-09"],
      ["sec_1__m_3__due_2026年底前", "2026年底前", "2026-12"],
      ["sec_1__m_4__due_持续推进", "持续推进", "standing"],
      ["ind_1__due_2027年底前", "2027年底前", "2027-12"],
    ]);
  });

  test("each is due by one relationship, whose evidence is its words and whose phrase is the sentence", () => {
    const due = graph.relationships.filter((link) => hasType(link, "DUE"));
    expect(due).toHaveLength(10);
    for (const { source, target, method, rule, evidence } of due) {
      expect(target.startsWith(`${source}__due_`)).toBe(true);
      expect([method, rule]).toEqual(["EXPLICIT", "deadline/words"]);
      if (evidence.kind === "REFERENCE") throw new Error("a deadline is a quotation");
      expect(DATED_PLAN.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    const first = due.find(({ source }) => source.endsWith("sec_1__m_1"))!;
    expect(DATED_PLAN.slice(first.properties.phraseStart, first.properties.phraseEnd)).toBe(
      "2025年6月底前完成选线，由县住建局牵头",
    );
  });

  test("keep their ids when another is put before them, and when the text is moved", () => {
    const before = new Set(deadlinesOf(DATED_PLAN).map(({ id }) => id));
    const amended = DATED_PLAN.replace(
      "（一）建设旅游道路。",
      "（一）建设旅游道路。2024年10月底前完成勘察。",
    );
    const after = deadlinesOf(amended).map(({ id }) => id);
    expect(after.filter((id) => !before.has(id)).map(own)).toEqual(["sec_1__m_1__due_2024年10月底前"]);
    expect([...before].filter((id) => !after.includes(id))).toEqual([]);
  });

  test("words before every numbered part are the policy's own", () => {
    const text = DATED_PLAN.replace(
      "一、主要任务",
      "为确保2026年底前完成全部任务，制定本方案。\n\n一、主要任务",
    );
    const links = graphOf(text).relationships.filter((link) => hasType(link, "DUE"));
    expect(links.filter(({ source }) => source === DATED_PLAN_ID).map(({ target }) => own(target))).toEqual([
      `${DATED_PLAN_ID}__due_2026年底前`,
    ]);
  });
});

test("a goal carries the duration that its words set beside it", () => {
  const target = graphOf(DATED_PLAN).nodes.find(
    (node) => hasLabel(node, "Target") && node.properties.subject === "新建厕所",
  );
  expect(target?.properties).toMatchObject({ value: 20, unit: "座", duration: "P5Y" });
  expect(target?.properties).not.toHaveProperty("period");
});
