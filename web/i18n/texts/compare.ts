import type { Texts } from "../texts.ts";

/** Two plans side by side. */
export const compare = {
  "compare.title": ["对照", "Compare"],
} as const satisfies Texts;
