import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { build, parse, toExtraction } from "../../graph/index.ts";
import { sourceOf } from "../support/sources.ts";
import { MARK, plans, type Plan } from "./plans.mjs";

const FIRST_60 = [...plans(60)];
/** A plan of each level, a draft, and the first of a second subject. */
const SOME = [0, 1, 4, 14, 33, 50].map((index) => FIRST_60[index]!);
const bytesOf = (all: Iterable<Plan>) => {
  const hash = createHash("sha256");
  for (const { name, text } of all) hash.update(name).update(text);
  return hash.digest("hex");
};
const extracted = ({ name, text }: Plan) => toExtraction(parse(sourceOf(text, name)));

describe("generated plans", () => {
  test("equal seeds give equal bytes, other seeds others; more plans begin with the same", () => {
    expect(bytesOf(plans(60))).toBe(bytesOf(FIRST_60));
    expect(bytesOf(plans(60, { seed: 2 }))).not.toBe(bytesOf(FIRST_60));
    expect([...plans(3)]).toEqual(FIRST_60.slice(0, 3));
    expect(bytesOf(plans(3)).slice(0, 12)).toBe("89b5ea623a9d");
  });

  test("a subject has 1 plan of the nation, 3 of provinces, 10 of cities, 36 of counties, of about 24 kB each", () => {
    const levels = FIRST_60.slice(0, 51).map(({ known }) => known.level);
    const runs = levels.filter((level, index) => level !== levels[index - 1]);
    expect(runs).toEqual(["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY", "NATIONAL"]);
    expect(runs.map((level) => levels.indexOf(level))).toEqual([0, 1, 4, 14, 0]);
    const sizes = FIRST_60.map(({ text }) => Buffer.byteLength(text));
    expect([Math.min(...sizes) > 21_000, Math.max(...sizes) < 27_000]).toEqual([true, true]);
  });

  test("no two of 5,000 have the same name or number", () => {
    const names = new Set<string>();
    const numbers = new Set<string>();
    let signed = 0;
    for (const { name, known } of plans(5_000)) {
      names.add(known.title);
      if (known.number) numbers.add(known.number);
      signed += known.number ? 1 : 0;
      expect(name.length).toBeLessThan(60);
    }
    expect([names.size, numbers.size]).toEqual([5_000, signed]);
  });

  test("every one says that it is made up", () => {
    for (const { text } of FIRST_60) expect(text.split("\n").slice(0, 6)).toContain(MARK);
  });

  test("a hub is one county with a subject a plan", () => {
    const hub = [...plans(3, { hub: true })].map(({ known }) => known.title);
    expect(hub).toEqual([
      "甘棠县推进乡村旅游高质量发展工作方案",
      "甘棠县推进中小河流高质量发展工作方案",
      "甘棠县推进社区养老高质量发展工作方案",
    ]);
  });
});

describe.each(SOME.map((plan) => [plan.name, plan] as const))("%s, as it is read", (_, plan) => {
  const { known, text } = plan;
  const { policy, headings, assignments, indicators, citations, unread, diagnostics } = extracted(plan);

  test("its metadata", () => {
    const title = known.level === "NATIONAL" ? `国家虚构示例委员会${known.title}` : known.title;
    const stage = known.number ? "ISSUED" : "FOR_COMMENT";
    expect(policy).toMatchObject({ title, docNumber: known.number, level: known.level, stage });
  });

  test("its measures, and the bodies that each charges with the role that its words give", () => {
    expect(headings.filter(({ kind }) => kind === "MEASURE")).toHaveLength(known.measures);
    const [from, to] = [text.indexOf("二、夯实"), text.indexOf("\n附件\n")];
    const inBody = assignments.filter(({ start }) => start > from && start < to);
    expect(inBody.map(({ printed, role }) => ({ name: printed, role }))).toEqual(known.charged);
    expect(assignments.filter(({ start }) => start < from)).toHaveLength(known.indicators);
  });

  test("its indicators, the rows of its annex, the plans that it cites, and nothing left unread", () => {
    expect(indicators).toHaveLength(known.indicators);
    const rows = headings.filter(({ kind, start }) => kind === "TASK" && start > text.indexOf("\n附件\n"));
    expect(rows).toHaveLength(known.rows);
    const cited = citations.map(({ title, docNumber }) => ({ title, number: docNumber }));
    expect(cited.map(({ number }) => number)).toEqual(known.cites.map(({ number }) => number));
    expect([unread, diagnostics]).toEqual([[], []]);
  });

  test("the rows that name another leader than the body are found, and no others", () => {
    const found = build([sourceOf(text, plan.name)], { policies: [] }).nodes.filter(
      (node) => node.label === "Finding" && node.properties.code === "OWNER_DIFFERS",
    );
    expect(found).toHaveLength(known.otherLeaders);
  });
});
