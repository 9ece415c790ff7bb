import type { Condition } from "../selection.ts";
import type { Language, Scope } from "./language.ts";

/**
 * A condition in words: true where it holds, else false or null. A comparison with what is not there is null
 * in both languages, which `AND` and `OR` take for false; only what is turned round must say so itself.
 */
export function conditionText(condition: Condition, scope: Scope, language: Language): string {
  if ("all" in condition) return joined(condition.all, " AND ", "true", scope, language);
  if ("any" in condition) return joined(condition.any, " OR ", "false", scope, language);
  if ("not" in condition) return `NOT coalesce(${conditionText(condition.not, scope, language)}, false)`;
  if ("some" in condition)
    return language.some(condition.some, scope, (far) => conditionText(condition.where, far, language));
  return language.holds(condition, scope);
}

function joined(
  conditions: readonly Condition[],
  word: string,
  ofNone: string,
  scope: Scope,
  language: Language,
): string {
  const texts = conditions.map((each) => conditionText(each, scope, language));
  return texts.length === 0 ? ofNone : `(${texts.join(word)})`;
}
