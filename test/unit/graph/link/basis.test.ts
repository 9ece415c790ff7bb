import { expect, test } from "vitest";
import { relate, says } from "../../../../graph/link/basis.ts";
import { node } from "../../../../graph/link/node.ts";
import type { Quotation } from "../../../../graph/model/index.ts";

const quotation: Quotation = {
  kind: "QUOTATION",
  policy: "p",
  unit: null,
  quote: "甲",
  start: 0,
  end: 1,
  line: 1,
};
const measure = node("p#m_1", "Measure", {
  name: "(一)甲",
  policy: "p",
  kind: "MEASURE",
  part: "BODY",
  cite: "(一)",
  text: "(一)甲",
  order: 0,
});
const bureau = node("bureau/x/y", "Bureau", {
  name: "y",
  fullName: "y",
  kind: "ADMINISTRATION",
  aliases: ["y"],
  group: false,
  order: 0,
});
const assigned = { role: "SOLE", roleRule: "clause/sole", printed: "y" } as const;

test("a relationship has an id made from type, ends and place", () => {
  const one = relate("ASSIGNED_TO", measure, bureau, says("clause/names", quotation), assigned);
  expect(one.id).toMatch(/^[0-9a-f]{20}$/);
  expect(
    relate("ASSIGNED_TO", measure, bureau, says("clause/names", { ...quotation, start: 1, end: 2 }), assigned)
      .id,
  ).not.toBe(one.id);
});

test("ends that the model does not allow are refused", () => {
  const basis = says("clause/names", quotation);
  // @ts-expect-error nothing is assigned from a bureau
  expect(() => relate("ASSIGNED_TO", bureau, measure, basis, assigned)).toThrow(TypeError);
});

test("properties that the model does not allow are refused", () => {
  const basis = says("clause/names", quotation);
  // @ts-expect-error a role is always there
  expect(() => relate("ASSIGNED_TO", measure, bureau, basis, { printed: "y" })).toThrow(
    new TypeError("relate: ASSIGNED_TO: role is required and absent"),
  );
  // @ts-expect-error one of the closed list
  const role: (typeof assigned)["role"] = "BOSS";
  expect(() => relate("ASSIGNED_TO", measure, bureau, basis, { ...assigned, role })).toThrow(
    'relate: ASSIGNED_TO: role must be LEAD | SUPPORT | SHARED | SOLE | GUIDE | IMPLEMENT, not "BOSS"',
  );
});

test("no relationship compiles without evidence, nor with a rule of another method", () => {
  const basis = { method: "EXPLICIT", rule: "clause/names", confidence: 1 } as const;
  // @ts-expect-error a plain object is no Basis, and this one has no evidence
  expect(() => relate("ASSIGNED_TO", measure, bureau, basis, assigned)).toThrow(TypeError);
  // @ts-expect-error a derived rule cannot say that the text says it
  const wrong = says("clause/merged-cell", quotation);
  expect(wrong.evidence).toBe(quotation);
});
