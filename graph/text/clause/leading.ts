import type { ClauseName, Span } from "../document.ts";
import { BY_MARK, BY_PLACE, BY_SEPARATOR, HENCEFORTH } from "./rule-words.ts";

interface Named extends Span {
  readonly names: readonly ClauseName[];
  readonly inProse: boolean;
}

/** How a document says who of a list leads. */
type Rule = { readonly by: "PLACE" } | { readonly by: "SEPARATOR" | "MARK"; readonly sign: string };

/** A rule and the stretch of text it speaks for. */
interface Stated extends Span {
  readonly rule: Rule;
}

const SIGNS: Readonly<Record<string, string>> = {
  逗号: ",",
  分号: ";",
  顿号: "、",
  句号: "。",
  斜杠: "/",
  空格: " ",
};
const ANY = new RegExp(`(?:${BY_SEPARATOR.source})|(?:${BY_MARK.source})|(?:${BY_PLACE.source})`, "g");
const SENTENCE = 60;
/** A rule may stand right behind the bracket of its clause. */
const NEAR = 4;

/**
 * The clauses as the document's own rules read them: `列第一位者为牵头单位，下同` makes the first name of a
 * list lead, never a collective; `第一个逗号前为牵头单位` all before that sign, or all where it is absent;
 * `★为牵头单位` those with the mark. A rule inside a clause speaks for it and, with 下同, for the later ones;
 * elsewhere it speaks for the document. Where a clause says who leads it stays.
 */
export function withDocumentRules<Clause extends Named>(
  folded: string,
  clauses: readonly Clause[],
): Clause[] {
  const rules = rulesOf(folded, clauses);
  if (rules.length === 0) return [...clauses];
  return clauses.map((clause) => {
    const stated = clause.inProse
      ? undefined
      : rules.findLast(({ start, end }) => clause.end > start && clause.start < end);
    return stated ? { ...clause, names: led(folded, clause.names, stated.rule) } : clause;
  });
}

function rulesOf(folded: string, clauses: readonly Named[]): Stated[] {
  const rules: Stated[] = [];
  let next = 0;
  for (const match of folded.matchAll(ANY)) {
    while (next < clauses.length && clauses[next]!.end + NEAR < match.index) next += 1;
    const clause = clauses[next];
    const beside = clause && !folded.slice(clause.end, match.index).includes("\n");
    const own = beside && !clause.inProse && clause.start <= match.index ? clause : null;
    const behind = folded.slice(match.index, match.index + match[0].length + SENTENCE);
    const stop = behind.slice(match[0].length).search(/[)。\n]/);
    const sentence = stop < 0 ? behind : behind.slice(0, match[0].length + stop + 1);
    const further = own && (HENCEFORTH.test(sentence) || match.index >= own.end);
    const rule = ruleOf(match);
    rules.push({
      rule,
      start: own ? own.start : 0,
      end: !own || further ? folded.length : own.end,
    });
  }
  return rules;
}

function ruleOf(match: RegExpMatchArray): Rule {
  if (match[1]) return { by: "SEPARATOR", sign: SIGNS[match[1]]! };
  if (match[2]) return { by: "MARK", sign: match[2] };
  return { by: "PLACE" };
}

function led(folded: string, names: readonly ClauseName[], rule: Rule): readonly ClauseName[] {
  if (
    names.some(({ role }) => role === "LEAD") ||
    !names.some(({ role }) => role === "SHARED" || role === "SOLE")
  )
    return names;
  const leads = leadersOf(folded, names, rule);
  if (!names.some((_, index) => leads(index))) return names;
  return names.map((name, index) =>
    leads(index)
      ? { ...name, role: "LEAD", rule: "role/first-name-leads" }
      : { ...name, role: name.role === "SOLE" ? "SHARED" : name.role },
  );
}

function leadersOf(folded: string, names: readonly ClauseName[], rule: Rule): (index: number) => boolean {
  const counted = (index: number) => names[index]!.role === "SHARED" || names[index]!.role === "SOLE";
  if (rule.by === "MARK") {
    const marked = (at: number) => folded[at] === rule.sign;
    return (index) => counted(index) && (marked(names[index]!.start - 1) || marked(names[index]!.end));
  }
  if (rule.by === "PLACE")
    return (index) => index === 0 && names.length > 1 && counted(0) && !names[0]!.group;
  const first = names.findIndex(
    ({ end }, index) =>
      index + 1 < names.length && folded.slice(end, names[index + 1]!.start).includes(rule.sign),
  );
  return (index) => counted(index) && (first < 0 || index <= first);
}
