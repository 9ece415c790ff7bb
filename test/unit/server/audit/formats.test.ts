import { expect, test } from "vitest";
import { MADE_UP, type FindingWithMarks } from "../../../../graph/index.ts";
import { AUDIT_FORMATS, type AuditFormat } from "../../../../server/audit/formats.ts";

const properties = {
  code: "OWNER_DIFFERS",
  severity: "CRITICAL",
  message: "牵头单位不一致",
  messageEn: "leaders differ",
  policy: "青政发〔2024〕9号",
};
const finding = { finding: { id: "f", properties }, marks: [] } as unknown as FindingWithMarks;

test.each(Object.keys(AUDIT_FORMATS) as AuditFormat[])(
  "an audit as %s says of a made-up library that it is, and of no other",
  (format) => {
    const print = AUDIT_FORMATS[format];
    expect(print([finding], [], true)).toContain(MADE_UP);
    expect(print([finding], [], false)).not.toContain(MADE_UP);
  },
);
