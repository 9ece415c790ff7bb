import type { Texts } from "../texts.ts";

/** Two plans side by side. */
export const compare = {
} as const satisfies Texts;
