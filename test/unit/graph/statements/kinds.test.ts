import { describe, expect, test } from "vitest";
import { standing, toEntries, toStatements } from "../../../../graph/index.ts";
import { said } from "../../../support/state.ts";

const VALUES: Readonly<Record<string, object>> = {
  DECISION: { decision: "REJECT" },
  READING: { as: "OWNER", role: "LEAD", start: 3, end: 5 },
  METADATA: { field: "place", to: "浙江省/杭州市" },
  FINDING_STATE: { state: "EXPLAINED" },
  COMPLETION: { date: "2024-05-31" },
  REPORTED_VALUE: { period: "2024-Q1", value: 12.5 },
  AFFIRMATION: {},
};
const lineOf = (kind: string, change: Record<string, unknown> = {}) =>
  said({ kind, subject: "P#sec_1", quote: "市局", source: "督查通报", value: VALUES[kind], ...change });

describe("a line of each kind", () => {
  test.each(Object.keys(VALUES))("%s is read as it says, with an id of its content", (kind) => {
    const [statement] = toStatements([lineOf(kind)]);
    expect(statement).toEqual({ ...lineOf(kind), id: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(toStatements([lineOf(kind)])).toEqual([statement]);
    expect(toStatements([lineOf(kind, { at: "2024-06-02T08:00:00Z" })])[0]!.id).not.toBe(statement!.id);
  });
});

describe("what is wrong is named with its line and what to do", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ["FLIGHT", {}, /kind must be one of DECISION, READING/],
    ["READING", { value: { as: "OWNER", start: 3, end: 5 } }, /role must be one of LEAD, SUPPORT/],
    ["READING", { value: { as: "NONE", start: 5, end: 5 } }, /value\.end must be behind value\.start/],
    ["READING", { value: { as: "NONE", start: -1, end: 5 } }, /start must be an offset/],
    ["READING", { quote: null }, /quote must be words of the document; add them/],
    ["READING", { value: { as: "TARGET", start: 1, end: 2, colour: 1 } }, /there is no field value\.colour/],
    ["METADATA", { value: { field: "colour", to: "红" } }, /field must be one of title, number, date, place/],
    ["METADATA", { value: { field: "date", to: "2024-02-30" } }, /to must be a date/],
    ["METADATA", { value: { field: "date", to: "2024" } }, /must name the day/],
    ["METADATA", { value: { field: "place", to: "浙江省 杭州市" } }, /a path of places/],
    ["METADATA", { value: { field: "level", to: "TOWN" } }, /to must be one of NATIONAL/],
    ["FINDING_STATE", { value: { state: "DONE" } }, /state must be one of OPEN, ACCEPTED/],
    ["COMPLETION", { value: { date: "soon" } }, /date must be a date like/],
    ["COMPLETION", { source: null }, /source must say where it is known from/],
    ["REPORTED_VALUE", { value: { period: "2024-13", value: 1 } }, /period must be like 2024/],
    ["REPORTED_VALUE", { value: { period: "2024", value: "12" } }, /value must be a number/],
    ["AFFIRMATION", { value: { right: true } }, /take it out, or use an empty object/],
    ["AFFIRMATION", { value: null }, /value must be an object, not null/],
    ["AFFIRMATION", { by: " " }, /by must be a text/],
    ["AFFIRMATION", { why: undefined }, /why must be a text/],
    ["AFFIRMATION", { at: "yesterday" }, /at must be a time of ISO 8601/],
    ["AFFIRMATION", { qoute: "x" }, /there is no field qoute/],
    ["AFFIRMATION", { why: "因".repeat(2_001) }, /why may have 2000 characters/],
  ])("%s %j", (kind, change, message) => {
    const read = () => toStatements([lineOf("AFFIRMATION"), lineOf(kind, change)]);
    expect(read).toThrow(message);
    expect(read).toThrow(/^第 2 行：.*[\u4e00-\u9fff].* \/ line 2: /);
  });

  test("what is no object at all", () => {
    for (const line of [null, 1, "x", []]) expect(() => toStatements([line])).toThrow("one JSON object");
  });
});

describe("taking back", () => {
  const [statement] = toStatements([lineOf("AFFIRMATION")]);
  const undo = { kind: "UNDO", subject: statement!.id, by: "李", at: "2024-06-02", why: "看错了" };

  test("is a line of its own; what is stated again stands again", () => {
    const lines = [lineOf("AFFIRMATION"), undo];
    expect(toEntries(lines)).toEqual([{ statement, undone: { by: "李", at: "2024-06-02", why: "看错了" } }]);
    expect(standing(toEntries(lines))).toEqual([]);
    expect(standing(toEntries([...lines, lineOf("AFFIRMATION")]))).toEqual([statement]);
  });

  test("of what is not there is of no effect; empty and torn lines say nothing", () => {
    expect(toEntries([undefined, { ...undo, subject: "nobody" }, lineOf("AFFIRMATION")])).toHaveLength(1);
    expect(() => toEntries([undefined, { ...undo, why: "" }])).toThrow(/line 2: why must be a text/);
  });
});
