import "../../support/texts.ts";
import { expect, test } from "vitest";
import type { Indicator, TraceChain } from "../../../web/api/indicators.query.ts";
import { textOf } from "../../../web/i18n/use-text.ts";
import { toRows } from "../../../web/indicators/to-rows.ts";
import { nameOf } from "../../../web/chain/names.ts";
import { traceOf, valueOf } from "../../../web/indicators/trace.ts";

const node = (id: string, label: string) => ({
  __typename: label === "BUREAU" ? "Bureau" : "Measure",
  id,
  label,
  name: id,
  cite: null,
  policy: "p",
  order: 0,
  fullName: `区${id}`,
});
const link = (type: string, source: string, target: string, method: string, rest = {}) => ({
  id: `${source}-${target}`,
  type,
  source,
  target,
  method,
  score: null,
  rank: null,
  phrases: null,
  role: null,
  evidence: { kind: "QUOTATION", quote: "=原文" },
  ...rest,
});
const chain = {
  truncated: false,
  nodes: [
    node("i", "INDICATOR"),
    node("upper", "INDICATOR"),
    node("m1", "MEASURE"),
    node("m2", "MEASURE"),
    node("甲局", "BUREAU"),
    node("乙局", "BUREAU"),
  ],
  relationships: [
    link("DELIVERS", "m2", "i", "INFERRED", { rank: 2, score: 0.2 }),
    link("DELIVERS", "m1", "i", "INFERRED", { rank: 1, score: 0.4 }),
    link("ASSIGNED_TO", "m1", "甲局", "EXPLICIT", { role: "SHARED" }),
    link("ASSIGNED_TO", "m2", "甲局", "EXPLICIT", { role: "SHARED" }),
    link("ASSIGNED_TO", "m2", "乙局", "EXPLICIT", { role: "LEAD" }),
    link("ALIGNS_WITH", "i", "upper", "INFERRED", {
      upperValue: ">=92",
      localValue: ">=93",
      relation: "TIGHTENED",
    }),
    link("ALIGNS_WITH", "upper", "gone", "INFERRED"),
  ],
} as unknown as TraceChain;

test("deliverers stand by rank, bodies once, those that lead first", () => {
  const trace = traceOf(chain, "i", false);
  expect(trace.deliverers.map(({ provision }) => provision.id)).toEqual(["m1", "m2"]);
  expect(trace.answering.map(({ bureau }) => nameOf(bureau))).toEqual(["区乙局", "区甲局"]);
  expect(trace.uppers.map(({ upper }) => upper.id)).toEqual(["upper"]);
});

test("with only what the text says, an inferred deliverer takes its bodies with it", () => {
  expect(traceOf(chain, "i", true)).toEqual({ deliverers: [], uppers: [], answering: [] });
});

test.each([
  [">=98", "≥98"],
  ["<=3", "≤3"],
  ["=15", "15"],
  ["86", "86"],
])("%s reads %s", (written, read) => expect(valueOf(written)).toBe(read));

test("a row for each deliverer; one that says so when there is none", () => {
  const indicator = {
    id: "i",
    ordinal: 1,
    title: "率",
    unit: "%",
    nature: null,
    targets: { nodes: [{ printed: "≥93", year: 2025 }] },
  } as unknown as Indicator;
  const text = textOf("zh");
  const rows = toRows([indicator], new Map([["i", traceOf(chain, "i", false)]]), [], text, "zh");
  expect(rows.slice(1).map((row) => [row[1], row[3], row[5], row[6], row[7], row[11]])).toEqual([
    ["率", "≥93", "原文未标明", "p ≥92", "m1", "区甲局(按职责分工)"],
    ["率", "≥93", "原文未标明", "p ≥92", "m2", "区甲局(按职责分工); 区乙局(牵头)"],
  ]);
  expect(
    toRows([indicator], new Map([["i", traceOf(chain, "i", true)]]), [], text, "zh")[1]!.slice(6),
  ).toEqual(["", "文件未指定", null, null, null, "文件未指定"]);
});
