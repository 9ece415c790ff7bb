import type { FindingKind } from "./finding.ts";
import { noted } from "./noted.ts";

/** `（市农业局` without the bracket that ends it. */
export const bracketUnmatched: FindingKind = {
  code: "BRACKET_UNMATCHED",
  severity: "INFO",
  zh: "括号不成对",
  en: "Unmatched bracket",
  check: noted("BRACKET_UNMATCHED"),
};
