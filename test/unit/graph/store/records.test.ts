import { describe, expect, test } from "vitest";
import { RecordError } from "../../../../graph/store/errors.ts";
import { nodeFrom, relationshipFrom, toNodeRow, toRelationshipRow } from "../../../../graph/store/records.ts";
import type { Row } from "../../../../graph/store/store.ts";
import { small } from "../../../support/small-graph.ts";

const nodeRows = small.nodes.map((node) => ({ label: node.label, properties: toNodeRow(node).properties }));
const relationshipRows = small.relationships.map((link) => ({ type: link.type, ...toRelationshipRow(link) }));

/** A row of the small graph with other values; undefined takes one away. */
const changed = (row: Row, values: Readonly<Record<string, unknown>>): Row => ({
  ...row,
  properties: { ...(row.properties as object), ...values },
});

describe("what is read is what was written", () => {
  test.each(nodeRows.map((row, index) => [small.nodes[index]!.id, row, small.nodes[index]!] as const))(
    "%s",
    (_, row, node) => expect(nodeFrom(row)).toEqual(node),
  );
  test.each(relationshipRows.map((row, index) => [row.type, row, small.relationships[index]!] as const))(
    "%s",
    (_, row, link) => expect(relationshipFrom(row)).toEqual(link),
  );
  test("an engine that answers null for what is absent", () => {
    expect(nodeFrom(changed(nodeRows[0]!, { docNumber: null }))).toEqual(small.nodes[0]);
  });
});

describe("a row that the model does not allow is refused by name", () => {
  const measure = nodeRows[2]!;
  const assigned = relationshipRows.find(({ type }) => type === "ASSIGNED_TO")!;
  const { id } = small.relationships.find(({ type }) => type === "ASSIGNED_TO")!;

  test.each<[row: Row, words: string]>([
    [changed(measure, { text: undefined }), "Measure P#m_1: text is required and absent"],
    [changed(measure, { order: "20" }), 'Measure P#m_1: order must be integer, not "20"'],
    [changed(measure, { part: "APPENDIX" }), 'Measure P#m_1: part must be BODY | ANNEX, not "APPENDIX"'],
    [changed(measure, { colour: "red" }), "Measure P#m_1: colour is not declared"],
    [{ ...measure, label: "Chapter" }, "P#m_1: label cannot be Chapter"],
  ])("node %#", (row, words) => {
    expect(() => nodeFrom(row)).toThrow(RecordError);
    expect(() => nodeFrom(row)).toThrow(words);
  });

  test.each<[row: Row, words: string]>([
    [changed(assigned, { own_role: undefined }), `ASSIGNED_TO ${id}: role is required and absent`],
    [changed(assigned, { own_printed: ["甲"] }), `ASSIGNED_TO ${id}: printed must be text, not ["甲"]`],
    [changed(assigned, { start: 1.5 }), `ASSIGNED_TO ${id}: start must be integer, not 1.5`],
    [changed(assigned, { method: "GUESSED" }), `ASSIGNED_TO ${id}: method must be EXPLICIT | DERIVED`],
    [changed(assigned, { evidenceKind: "RUMOUR" }), `ASSIGNED_TO ${id}: evidenceKind cannot be RUMOUR`],
    [{ ...assigned, type: "KNOWS" }, `${id}: type cannot be KNOWS`],
  ])("relationship %#", (row, words) => {
    expect(() => relationshipFrom(row)).toThrow(RecordError);
    expect(() => relationshipFrom(row)).toThrow(words);
  });
});
