import type { Texts } from "../texts.ts";

/** Each indicator and who delivers it. */
export const indicators = {
  "indicators.title": ["指标追踪", "Indicators"],
} as const satisfies Texts;
