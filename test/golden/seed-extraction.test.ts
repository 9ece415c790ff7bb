import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toExtraction } from "../../graph/index.ts";
import { seedDocument, seedSource } from "../support/seed.ts";

/** Labels made by hand from the document; see the file. */
const labels = JSON.parse(readFileSync(new URL("seed.labels.json", import.meta.url), "utf8"));
const extraction = toExtraction(seedDocument);
const startOf = new Map(extraction.headings.map((heading) => [heading.id, heading.start]));

describe("the seed reads as its labels say", () => {
  test("it is the document that was labelled", () => {
    expect([extraction.source.sha256, extraction.source.length]).toEqual([labels.sha256, labels.chars]);
  });

  test("title, number, issuers, dates, level", () => {
    const { id: _id, ...policy } = extraction.policy;
    expect(policy).toEqual(labels.policy);
  });

  test("159 headings with number, level, title and span", () => {
    const pick = ({ kind, num, level, title, start, end }: (typeof extraction.headings)[number]) => ({
      kind,
      num,
      level,
      title,
      start,
      end,
    });
    expect(extraction.headings.map(pick)).toEqual(labels.headings.map(pick));
    expect(extraction.headings).toHaveLength(159);
  });

  test("two headings of the annex are printed again by page breaks", () => {
    const repeated = labels.headings.flatMap((heading: { repeats?: number[] }) => heading.repeats ?? []);
    expect(seedDocument.units.flatMap((unit) => unit.repeats)).toEqual(repeated);
  });

  test("171 names charged, with role, canonical bureau and the unit they are charged in", () => {
    const ours = extraction.assignments.map(({ printed, bureau, role, start, end, unit }) => ({
      printed,
      bureau,
      role,
      start,
      end,
      unit: startOf.get(unit!),
    }));
    expect(ours).toEqual(
      labels.assignments.map(({ printed, bureau, role, start, end, unit }: (typeof ours)[number]) => ({
        printed,
        bureau,
        role,
        start,
        end,
        unit,
      })),
    );
    expect(ours).toHaveLength(171);
    expect(seedDocument.clauses).toHaveLength(61);
  });

  test("12 indicators with unit, operator, value and nature", () => {
    expect(extraction.indicators.map(({ id: _id, ...indicator }) => indicator)).toEqual(labels.indicators);
  });

  test("the quantities of the prose, as they are labelled; the annex restates three of them", () => {
    const found = extraction.targets.map(
      ({ subject, operator, value, unitOfMeasure, quote, start, end }) => ({
        subject,
        operator,
        value,
        unitOfMeasure,
        quote,
        start,
        end,
      }),
    );
    // The label names the subject of the last in other words than the text does.
    const wanted = labels.targets.map(
      ({ subject, operator, value, unitOfMeasure, quote, start, end }: (typeof found)[number]) => ({
        subject: value === 100 ? expect.any(String) : subject,
        operator,
        value,
        unitOfMeasure,
        quote,
        start,
        end,
      }),
    );
    for (const target of wanted) expect(found).toContainEqual(target);
    expect(found).toHaveLength(14);
  });

  test("72 numbered and 4 unnumbered tasks in the annex, 14 actions in 7 columns, 8 columns", () => {
    const count = (wanted: (unit: (typeof seedDocument.units)[number]) => boolean) =>
      seedDocument.units.filter(wanted).length;
    expect(count((unit) => unit.kind === "TASK" && unit.num !== null)).toBe(72);
    expect(count((unit) => unit.kind === "TASK" && unit.num === null)).toBe(4);
    expect(count((unit) => unit.kind === "ACTION")).toBe(14);
    expect(count((unit) => unit.kind === "COLUMN")).toBe(8);
  });

  test("three misprints are repaired, and each repair is logged with its place", () => {
    const repairs = extraction.diagnostics.filter((diagnostic) => diagnostic.code === "MISPRINT_REPAIRED");
    expect(repairs.map(({ start, end, line }) => [seedSource.text.slice(start, end), line])).toEqual([
      ["示范区市场监管", 193],
      ["工商和商务局", 395],
      ["示范市场监管局", 459],
    ]);
  });

  test("种业创业中心 is not taken for 种业创新中心", () => {
    expect(
      extraction.assignments
        .filter((assignment) => assignment.printed === "种业创业中心")
        .map((assignment) => assignment.bureau),
    ).toEqual(["种业创业中心"]);
  });

  test("the upper policies are cited, with the number where one is printed", () => {
    expect(extraction.citations.filter((citation) => citation.docNumber)).toMatchObject([
      {
        title: "中共陕西省委 陕西省人民政府关于贯彻落实〈质量强国建设纲要〉的实施意见",
        docNumber: "陕发〔2023〕6号",
        self: false,
      },
    ]);
    expect(extraction.citations.filter((citation) => citation.self)).toHaveLength(3);
    expect(extraction.citations).toHaveLength(11);
  });

  test("every quoted string is the slice at its span", () => {
    const { text } = seedSource;
    for (const { printed, start, end } of extraction.assignments)
      expect(text.slice(start, end)).toBe(printed);
    for (const { name, start, end } of extraction.indicators) expect(text.slice(start, end)).toBe(name);
    for (const { quote, start, end } of extraction.citations) expect(text.slice(start, end)).toBe(quote);
    for (const { num, title, start, end } of extraction.headings) {
      expect(text.slice(start, end).startsWith(num ?? "")).toBe(true);
      if (title) expect(text.slice(start, end).endsWith(title)).toBe(true);
    }
  });
});
