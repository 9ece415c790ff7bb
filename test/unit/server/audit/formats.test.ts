import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { MADE_UP, type FindingWithMarks } from "../../../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat } from "../../../../server/audit/formats.ts";
import { failingIn } from "../../../../server/cli/audit.ts";
import { piecesOf } from "../../../support/exporting.ts";

const properties = {
  code: "OWNER_DIFFERS",
  severity: "CRITICAL",
  message: "牵头单位不一致",
  messageEn: "leaders differ",
  policy: "青政发〔2024〕9号",
};
const findingWith = (more: object) =>
  ({
    finding: { id: "f", properties: { ...properties, ...more } },
    marks: [],
  }) as unknown as FindingWithMarks;
const finding = findingWith({});

async function wordsOf(format: AuditFormat, madeUp: boolean): Promise<string> {
  const bytes = Buffer.concat(await piecesOf(AUDIT_FORMATS[format]([finding], [], madeUp)));
  return format === "xlsx" ? JSON.stringify(read(bytes).Sheets) : bytes.toString("utf8");
}

test.each(Object.keys(AUDIT_FORMATS) as AuditFormat[])(
  "an audit as %s says of a made-up library that it is, and of no other",
  async (format) => {
    expect(await wordsOf(format, true)).toContain(MADE_UP);
    expect(await wordsOf(format, false)).not.toContain(MADE_UP);
  },
);

test.each([
  [{}, "CRITICAL", 1],
  [{ severity: "WARNING" }, "CRITICAL", 0],
  [{ severity: "WARNING" }, "WARNING", 1],
  [{ severity: "INFO" }, "WARNING", 0],
  [{ state: "ACCEPTED" }, "CRITICAL", 1],
  [{ state: "EXPLAINED" }, "CRITICAL", 0],
  [{ state: "MENDED" }, "WARNING", 0],
] as const)("a finding with %o fails at %s: %i", (more, least, failing) => {
  expect(failingIn([findingWith(more)], least)).toBe(failing);
});
