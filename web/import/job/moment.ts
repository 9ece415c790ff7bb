import type { Language } from "../../state/view.ts";

/** A moment, given in ISO 8601, as people write it where the browser is: `2026/3/1 09:30`. */
export function momentOf(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(language === "en" ? "en-GB" : "zh-CN", {
    dateStyle: "short",
    timeStyle: "short",
  });
}
