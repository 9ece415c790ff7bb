import type { Texts } from "../texts.ts";

/** The ways between two nodes. */
export const paths = {
} as const satisfies Texts;
