import type { FoundClause } from "./clauses.ts";
import type { Span } from "./document.ts";
import { trim, type Line } from "./lines.ts";
import { isParticular } from "./bodies.ts";
import { readAnswers } from "./prose/answers.ts";
import { readBears } from "./prose/bears.ts";
import { readDuties } from "./prose/duties.ts";
import { dutyLists, LABEL, LONGEST_LABEL } from "./prose/duty-lists.ts";
import { readHelps } from "./prose/helps.ts";
import { readJoins } from "./prose/joins.ts";
import { readLeadingPart } from "./prose/leading-part.ts";
import { readLeads } from "./prose/leads.ts";
import { readMembers } from "./prose/members.ts";
import type { Charge, ProseRule, Sentence } from "./prose/sentence.ts";

type FoundInProse = FoundClause & Pick<Charge, "byPlace">;

/** The ways in which prose charges somebody; where two would read the same words, the first has them. */
const RULES: readonly ProseRule[] = [
  readLeads,
  readJoins,
  readAnswers,
  readMembers,
  readHelps,
  readLeadingPart,
  readBears,
  readDuties,
];

/** A sentence without one of these charges nobody. */
const CHARGING =
  /牵头|会同|联合|商[省市县区国财有相各自]|负责|负总责|配合|协[助同]|参[与加]|指导|协办(?:单位|部门)[要应须]|承担|职责(?:是|为|包括|如下|:)/;

const SENTENCE = /[^。;!?\n]+/g;

/**
 * Who leads, helps and answers by running prose. Only names of bodies beside the words count:
 * `建立政府牵头的机制`, `企业牵头` and the like charge nobody. `taken` are the clauses already read; what
 * stands in them is not read again. `skip` names the lines, by index, that hold no prose. `inArticles`: the
 * text is made of articles, which charge bodies by their names only: 主管部门, 县级以上人民政府 are classes.
 */
export function findProse(
  folded: string,
  lines: readonly Line[],
  taken: readonly FoundClause[],
  skip: (line: number) => boolean,
  inArticles = false,
): FoundClause[] {
  const found: FoundInProse[] = [];
  const duties = dutyLists(folded, lines);
  let next = 0;
  for (const [line, { content, opens }] of lines.entries()) {
    if (
      skip(line) ||
      content.start === content.end ||
      !(duties.has(line) || CHARGING.test(folded.slice(content.start, content.end)))
    )
      continue;
    for (const sentence of sentencesOf(
      folded,
      trim(folded, { start: opens?.marker.end ?? content.start, end: content.end }),
      inArticles,
      !opens && breaksOff(folded, lines[line - 1]),
      duties.has(line),
    )) {
      const charges = RULES.flatMap((rule) => rule(folded, sentence)).flatMap((charge) =>
        inArticles ? particular(folded, charge) : [charge],
      );
      const kept: Span[] = [];
      for (const charge of charges) {
        while (next < taken.length && taken[next]!.end <= sentence.start) next += 1;
        const inClause = taken
          .slice(next, next + 8)
          .some((clause) => clause.start < charge.end && charge.start < clause.end);
        if (inClause || kept.some((other) => other.start < charge.end && charge.start < other.end)) continue;
        kept.push(charge);
        found.push({ ...charge, line, lastLine: line, ownLine: false, inProse: true });
      }
    }
  }
  return withoutIdle(found).toSorted((a, b) => a.start - b.start);
}

/** Without the charges by place of bodies that words of the same item charge: `1.县交通运输局：…；会同县公安局…`. */
function withoutIdle(found: readonly FoundInProse[]): FoundClause[] {
  const charged = new Set(found.filter(({ byPlace }) => !byPlace).flatMap(startsOf));
  return found
    .filter((clause) => !clause.byPlace || !startsOf(clause).some((start) => charged.has(start)))
    .map(({ byPlace: _, ...clause }) => clause);
}

function startsOf({ names }: FoundInProse): number[] {
  return names.map(({ start }) => start);
}

/** What a charge says of bodies meant by their names. */
function particular(folded: string, charge: Charge): Charge[] {
  const names = charge.names.filter(({ start, end }) => isParticular(folded.slice(start, end)));
  return names.length > 0 && names[0] === charge.names[0] ? [{ ...charge, names }] : [];
}

/** True for a line that ends in the middle of a sentence and that the next goes on with. */
function breaksOff(folded: string, before: Line | undefined): boolean {
  return (
    before !== undefined &&
    before.content.end > before.content.start &&
    !/[。;:!?]/.test(folded[before.content.end - 1]!)
  );
}

function* sentencesOf(
  folded: string,
  content: Span,
  inArticle: boolean,
  breaks: boolean,
  inDuties: boolean,
): Generator<Sentence> {
  const label = LABEL.exec(folded.slice(content.start, Math.min(content.end, content.start + LONGEST_LABEL)));
  const named = label && { start: content.start, end: content.start + label[1]!.length };
  const from = label ? content.start + label[0].length : content.start;
  for (const match of folded.slice(from, content.end).matchAll(SENTENCE)) {
    const span = trim(folded, { start: from + match.index, end: from + match.index + match[0].length });
    const broken = breaks && match.index === 0 && !label;
    const opening = match.index === 0;
    if (CHARGING.test(match[0]) || (inDuties && opening))
      yield { start: span.start, end: span.end, label: named, opening, inArticle, inDuties, broken };
  }
}
