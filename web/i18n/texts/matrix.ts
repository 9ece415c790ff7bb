import type { Texts } from "../texts.ts";

/** Who answers for which measure. */
export const matrix = {
} as const satisfies Texts;
