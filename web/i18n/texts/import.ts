import type { Texts } from "../texts.ts";

/** Putting a document in from the browser. */
export const importing = {
} as const satisfies Texts;
