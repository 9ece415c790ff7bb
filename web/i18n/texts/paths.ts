import type { Texts } from "../texts.ts";

/** The ways between two nodes. */
export const paths = {
  "paths.title": ["路径", "Paths"],
} as const satisfies Texts;
