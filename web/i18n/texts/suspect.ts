import type { Texts } from "../texts.ts";

/** Statements whose words have changed since. */
export const suspect = {
  "suspect.head": { zh: "存疑的陈述", en: "Statements in doubt" },
  "suspect.hint": {
    zh: "有人陈述之后，所依据的文字变了。请对照现行原文：仍然成立的确认，不再成立的撤回；在此之前一直列出。",
    en:
      "The words they rest on changed after they were made. Compare the text that stands: " +
      "affirm what still holds, take back what does not; until then they are listed here.",
  },
  "suspect.affirm": { zh: "核对无误，仍然成立", en: "It was checked, and still holds" },
  "suspect.undo": { zh: "不再成立，撤回", en: "It holds no longer: take it back" },
} as const satisfies Texts;
