import type { Finding } from "../api/findings.query.ts";
import { findingCodes } from "../i18n/texts/finding-codes.generated.ts";
import type { Text } from "../i18n/use-text.ts";
import type { Language } from "../state/view.ts";

/** What a code is called; a code without a name stands for itself. */
export function codeName(code: string, text: Text): string {
  const key = `findings.code.${code}`;
  return isKnown(key) ? text(key) : code;
}

function isKnown(key: string): key is keyof typeof findingCodes {
  return Object.hasOwn(findingCodes, key);
}

/** The message in the language of the view. */
export function messageOf(finding: Pick<Finding, "message" | "messageEn">, language: Language): string {
  return language === "en" ? finding.messageEn : finding.message;
}
