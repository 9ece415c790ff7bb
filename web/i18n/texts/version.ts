import type { Texts } from "../texts.ts";

/** The texts that a policy has had. */
export const version = {
  "version.earlier": { zh: "早前版本（{n}）", en: "Earlier versions ({n})" },
  "version.stands": { zh: "现行", en: "stands" },
  "version.replaced": { zh: "早前", en: "earlier" },
  "version.facts": { zh: "{length} 字符，SHA-256 {hash}…", en: "{length} characters, SHA-256 {hash}…" },
  "version.title": { zh: "早前版本", en: "An earlier version" },
  "version.note": {
    zh: "这份原文已被后来导入的文件取代，或已撤下，不再据以回答；原文如旧保留，只供阅读与比对。",
    en:
      "Another document took the place of this text, or it was withdrawn, and no answer rests on it; " +
      "it is kept as it was, to be read and compared.",
  },
  "version.toCurrent": { zh: "看现行原文", en: "See the text that stands" },
  "version.unknown": { zh: "这份政策没有这个版本。", en: "The policy has no such version." },
} as const satisfies Texts;
