import { ruleNames } from "../i18n/texts/rules.generated.ts";
import type { Text } from "../i18n/use-text.ts";

/** What a rule claims, in words; a rule that is not known stands for itself. */
export function ruleName(rule: string, text: Text): string {
  const key = `rule.${rule}`;
  return isKnown(key) ? text(key) : rule;
}

function isKnown(key: string): key is keyof typeof ruleNames {
  return Object.hasOwn(ruleNames, key);
}
