import type { Texts } from "../texts.ts";

/** What can be taken away from a view. */
export const share = {
  "share.title": ["分享与导出", "Share"],
} as const satisfies Texts;
