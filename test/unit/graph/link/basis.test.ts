import { expect, test } from "vitest";
import { relate, says } from "../../../../graph/link/basis.ts";
import { node } from "../../../../graph/link/node.ts";
import type { Quotation } from "../../../../graph/model.ts";

const quotation: Quotation = {
  kind: "QUOTATION",
  policy: "p",
  unit: null,
  quote: "甲",
  start: 0,
  end: 1,
  line: 1,
};
const measure = node("p#m_1", "Measure", { name: "(一)甲" });
const bureau = node("bureau/x/y", "Bureau", { name: "y" });

test("a relationship has an id made from type, ends and place", () => {
  const one = relate("ASSIGNED_TO", measure, bureau, says("clause/names", quotation));
  expect(one.id).toMatch(/^[0-9a-f]{12}$/);
  expect(
    relate("ASSIGNED_TO", measure, bureau, says("clause/names", { ...quotation, start: 1, end: 2 })).id,
  ).not.toBe(one.id);
});

test("ends that the model does not allow are refused", () => {
  expect(() => relate("ASSIGNED_TO", bureau, measure, says("clause/names", quotation))).toThrow(TypeError);
});

test("no relationship compiles without evidence, nor with a rule of another method", () => {
  const basis = { method: "EXPLICIT", rule: "clause/names", confidence: 1 } as const;
  // @ts-expect-error a plain object is no Basis, and this one has no evidence
  expect(() => relate("ASSIGNED_TO", measure, bureau, basis)).toThrow(TypeError);
  // @ts-expect-error a derived rule cannot say that the text says it
  const wrong = says("clause/merged-cell", quotation);
  expect(wrong.evidence).toBe(quotation);
});
