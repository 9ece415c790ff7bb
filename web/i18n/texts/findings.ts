import type { Texts } from "../texts.ts";

/** What the checks found. */
export const findings = {
} as const satisfies Texts;
