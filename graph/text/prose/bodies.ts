import { isBody, isNamed } from "../bodies.ts";
import { readNames } from "../clause.ts";
import type { ClauseName, Span } from "../document.ts";

/** The names of a list if all are of bodies; else none, for then the words are not what they seem. */
export function bodiesIn(
  folded: string,
  span: Span,
  role: ClauseName["role"] | "COUNT",
  rule: string,
): ClauseName[] {
  const names = readNames(folded, span, role, rule);
  const words = names.map(({ start, end }) => folded.slice(start, end));
  // `国务院人力资源社会保障行政部门、教育行政部门`: the first name says of which place the others are.
  return words.length > 0 &&
    isBody(words[0]!) &&
    words.every((name) => isNamed(name) || name.startsWith("等"))
    ? names
    : [];
}
