import type { Texts } from "../texts.ts";

/** What the checks found. */
export const findings = {
  "findings.title": ["核查发现", "Findings"],
} as const satisfies Texts;
