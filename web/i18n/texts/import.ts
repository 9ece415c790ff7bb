import type { Texts } from "../texts.ts";

/** Putting a document in from the browser. */
export const importing = {
  "import.title": ["导入文件", "Import"],
} as const satisfies Texts;
