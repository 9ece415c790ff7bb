import type { Texts } from "../texts.ts";

/** The text of a document with its marks. */
export const reader = {
} as const satisfies Texts;
