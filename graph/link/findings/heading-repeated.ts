import type { FindingKind } from "./finding.ts";
import { noted } from "./noted.ts";

/** The same heading printed twice, as by a page break in a table. */
export const headingRepeated: FindingKind = {
  code: "HEADING_REPEATED",
  severity: "INFO",
  zh: "标题重复",
  en: "Heading repeated",
  check: noted("HEADING_REPEATED"),
};
