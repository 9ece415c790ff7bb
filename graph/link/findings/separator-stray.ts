import type { FindingKind } from "./finding.ts";
import { noted } from "./noted.ts";

/** `市农业局、、市商务局`: a separator with no name before or behind it. */
export const separatorStray: FindingKind = {
  code: "SEPARATOR_STRAY",
  severity: "INFO",
  zh: "多余顿号",
  en: "Stray separator",
  check: noted("SEPARATOR_STRAY"),
};
