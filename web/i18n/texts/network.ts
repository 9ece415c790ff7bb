import type { Texts } from "../texts.ts";

/** The neighbours of a node. */
export const network = {
  "network.title": ["关系网络", "Network"],
} as const satisfies Texts;
