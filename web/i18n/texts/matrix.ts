import type { Texts } from "../texts.ts";

/** Who answers for which measure. */
export const matrix = {
  "matrix.title": ["责任矩阵", "Matrix"],
} as const satisfies Texts;
