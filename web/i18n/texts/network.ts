import type { Texts } from "../texts.ts";

/** The neighbours of a node. */
export const network = {
} as const satisfies Texts;
