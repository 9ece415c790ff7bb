import type { ClauseName, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { isUrged } from "../bodies.ts";
import { bodiesIn } from "./bodies.ts";
import { chargeOf, clauseBefore, type Charge, type Sentence } from "./sentence.ts";

/** 负责 as a verb: not in 负责人, 负责同志, 负责制, 负责任, nor, but in articles, to interpret the document. */
const ANSWERS = /负总?责(?!人|同志|制(?![定订作备])|任|解释|的)/g;
const ANSWERS_IN_ARTICLES = /负总?责(?!人|同志|制(?![定订作备])|任|的)/g;

/** Between the names and the verb: `在职责范围内`, `按照职责分工`, `对…`, `分别`, `具体`. */
const ADVERBIALS = new RegExp(
  `(?:${oneOf(lexicon.modals)}|对[^,。;]{2,40}|(?<!所)${oneOf(lexicon.manner)}[^、]{2,40}|组织|牵头)+$`,
);
const MODALS_LAST = new RegExp(`(?:${oneOf(lexicon.modals)}|组织|牵头)+$`);
/** The words before a comma that say how: `各地区、各有关部门|根据有关规定，`. */
const MANNER_LAST = new RegExp(`(?<!所)${oneOf(lexicon.manner)}[^。;]{2,24}$`);
/** `市科委作为主管部门，|在风险防范机制下，|负责做好…`: a clause that only says how. */
const MANNER_WHOLE = /^(?:在[^,]{2,40}[下内中]|按照|根据|依照|结合)/;
/** `联席会议办公室设在市经济信息委，负责日常工作`: the office answers, not its seat. */
const SEATED = /设在/;
const LEAD_IN = /^(?:其中|同时|原则上|具体|另外|此外|请|(?:其|市局)?(?:所属|下属|直属)的?)/;
/** `市水利局|是本市水库管理的主管部门，负责…`: the subject stands before what it is. */
const IS = /(?:是|为|作为)[^,。;]{2,40}$/;

/** `设立|县级路长办公室，负责日常工作`: the sentence founds the body that answers. */
const FOUNDED = /^(?:[^,由]{0,8}?(?:设立|成立|组建|下设))(?=.{3,24}$)/;

const BOUNDARY = /[。,;:\n()]/;

/**
 * `市人才工作领导小组负责…统筹协调`, `…由中国社科院负责`, `国务院教育行政部门、…在职责范围内，分别负责…`: who
 * answers for something, right before the verb or before words that say how. One name answers alone, several
 * share.
 */
export function readAnswers(folded: string, sentence: Sentence): Charge[] {
  const charges: Charge[] = [];
  for (const match of folded
    .slice(sentence.start, sentence.end)
    .matchAll(sentence.inArticle ? ANSWERS_IN_ARTICLES : ANSWERS)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const clause = clauseBefore(folded, Math.max(sentence.start, at - limits.proseList), at);
    const names = namesBefore(folded, sentence, clause, end);
    if (names.length > 0) charges.push(chargeOf(match[0] === "负总责" ? names.map(leading) : names, end));
  }
  return charges;
}

/** 负总责 is to lead. */
function leading(name: ClauseName): ClauseName {
  return { ...name, role: "LEAD" };
}

function namesBefore(folded: string, sentence: Sentence, clause: Span, end: number): ClauseName[] {
  const words = folded.slice(clause.start, clause.end);
  const by = words.lastIndexOf("由");
  const lead = by >= 0 ? by + 1 : (LEAD_IN.exec(words)?.[0].length ?? 0);
  const trail = trailOf(words.slice(lead));
  const shared = /分别|共同/.test(words.slice(words.length - trail)) ? "SHARED" : "COUNT";
  const hasObject =
    by >= 0 ||
    words.startsWith("请") ||
    /^[^。,;)]{2,}/.test(folded.slice(end, end + 3)) ||
    /对[^,]{2,}$/.test(words);
  if (!hasObject) return [];
  if (words.length - trail > lead)
    return isUrged(words.slice(lead))
      ? []
      : bodiesIn(
          folded,
          { start: clause.start + lead, end: clause.end - trail },
          shared,
          "role/prose-answers",
        );
  return namesEarlier(folded, sentence, clause, shared);
}

/** How many units at the end say how: the fewest that leave names before them. */
function trailOf(words: string): number {
  const direct = MODALS_LAST.exec(words)?.[0].length ?? 0;
  const long = ADVERBIALS.exec(words)?.[0].length ?? 0;
  return Math.max(direct, long);
}

/**
 * The verb opens its clause: the names stand in the clause before it, with words that say how, or with the
 * seat.
 */
function namesEarlier(
  folded: string,
  sentence: Sentence,
  clause: Span,
  role: "SHARED" | "COUNT",
): ClauseName[] {
  if (clause.start <= sentence.start) return labelOf(folded, sentence, clause, role);
  const least = Math.max(sentence.start, clause.start - 1 - limits.proseList);
  const nearest = clauseBefore(folded, least, clause.start - 1);
  const says = MANNER_WHOLE.test(folded.slice(nearest.start, nearest.end)) && nearest.start > sentence.start;
  const before = says ? clauseBefore(folded, least, nearest.start - 1) : nearest;
  const words = folded.slice(before.start, before.end);
  const seated = seatedIn(folded, sentence, role);
  if (seated) return seated;
  const founded = FOUNDED.exec(words)?.[0].length ?? 0;
  if (founded > 0)
    return bodiesIn(folded, { start: before.start + founded, end: before.end }, role, "role/prose-answers");
  const manner = (MANNER_LAST.exec(words) ?? IS.exec(words))?.index ?? 0;
  return manner > 0
    ? bodiesIn(folded, { start: before.start, end: before.start + manner }, role, "role/prose-answers")
    : [];
}

/** Whose seat the first clause of a sentence tells; null when it tells none. */
export function seatedIn(folded: string, sentence: Sentence, role: "SHARED" | "COUNT"): ClauseName[] | null {
  const opening = clauseAfter(folded, sentence);
  const seat = SEATED.exec(folded.slice(opening.start, opening.end))?.index;
  return seat === undefined
    ? null
    : bodiesIn(folded, { start: opening.start, end: opening.start + seat }, role, "role/prose-answers");
}

/** `县级路长办公室：负责…的考核监督`: the item names the body and goes on with the verb. */
function labelOf(folded: string, sentence: Sentence, clause: Span, role: "SHARED" | "COUNT"): ClauseName[] {
  return sentence.label && clause.start === sentence.start
    ? bodiesIn(folded, sentence.label, role, "role/prose-answers")
    : [];
}

/** The first clause of a sentence. */
function clauseAfter(folded: string, sentence: Span): Span {
  const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + limits.proseList));
  return { start: sentence.start, end: sentence.start + (BOUNDARY.exec(words)?.index ?? words.length) };
}
