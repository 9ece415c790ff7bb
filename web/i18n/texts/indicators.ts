import type { Texts } from "../texts.ts";

/** Each indicator and who delivers it. */
export const indicators = {
} as const satisfies Texts;
