import type { Finding } from "../api/findings.query.ts";
import { findings } from "../i18n/texts/findings.ts";
import type { Text, TextKey } from "../i18n/use-text.ts";
import type { Language } from "../state/view.ts";

/** What a code is called; a code without a name stands for itself. */
export function codeName(code: string, text: Text): string {
  return `findings.code.${code}` in findings ? text(`findings.code.${code}` as TextKey) : code;
}

/** The message in the language of the view. */
export function messageOf(finding: Pick<Finding, "message" | "messageEn">, language: Language): string {
  return language === "en" ? finding.messageEn : finding.message;
}
