import { createHash } from "node:crypto";
import { overlaps, misfit, type Reader } from "./reading.ts";

const KEY_DIGITS = 8;

/** `游客满意度` in prose: the words are the name of an indicator of the unit; its values are not stated. */
export const indicator: Reader = (document, { subject, span }) => {
  if (!subject.unit)
    return misfit(
      "指标属于章节、措施或任务，请改 subject",
      "an indicator belongs to a provision; change subject",
    );
  const taken = document.indicators.find((row) => overlaps(row, span));
  if (taken)
    return taken.start === span.start && taken.end === span.end
      ? document
      : misfit(
          "这里已读作另一指标，请先以 NONE 更正",
          "another indicator is read here; correct it with NONE first",
        );
  const name = document.source.text.slice(span.start, span.end).replace(/\s+/g, "");
  const hash = createHash("sha256").update(`${subject.path}|${name}`).digest("hex").slice(0, KEY_DIGITS);
  const stated = {
    ...span,
    unit: subject.unit,
    ordinal: document.indicators.length + 1,
    name,
    unitOfMeasure: null,
    values: [],
    nature: null,
    row: span,
    key: `stated_${hash}`,
  };
  return { ...document, indicators: [...document.indicators, stated] };
};
