import type { Texts } from "../texts.ts";

/** The text of a document with its marks. */
export const reader = {
  "reader.title": ["原文", "Text"],
} as const satisfies Texts;
