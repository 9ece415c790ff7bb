import type { FoundClause } from "./clauses.ts";
import type { Span } from "./document.ts";
import { trim, type Line } from "./lines.ts";
import { readAnswers } from "./prose/answers.ts";
import { readJoins } from "./prose/joins.ts";
import { readLeads } from "./prose/leads.ts";
import { readMembers } from "./prose/members.ts";
import type { ProseRule, Sentence } from "./prose/sentence.ts";

/** The ways in which prose charges somebody; where two would read the same words, the first has them. */
const RULES: readonly ProseRule[] = [readLeads, readJoins, readAnswers, readMembers];

/** A sentence without one of these charges nobody. */
const CHARGING = /牵头|会同|负责|负总责|(?:配合|参与|协办)(?:单位|部门)[要应须]/;

const SENTENCE = /[^。;!?\n]+/g;

/** `1.县交通运输局：…`: the body that an item names. */
const LABEL = /^([^,。;:()]{3,24}):/;

/**
 * Who leads, helps and answers by running prose. Only names of bodies beside the words count:
 * `建立政府牵头的机制`, `企业牵头` and the like charge nobody. `taken` are the clauses already read; what
 * stands in them is not read again. `skip` names the lines, by index, that hold no prose.
 */
export function findProse(
  folded: string,
  lines: readonly Line[],
  taken: readonly FoundClause[],
  skip: (line: number) => boolean,
): FoundClause[] {
  const found: FoundClause[] = [];
  let next = 0;
  for (const [line, { content, opens }] of lines.entries()) {
    if (
      skip(line) ||
      content.start === content.end ||
      !CHARGING.test(folded.slice(content.start, content.end))
    )
      continue;
    for (const sentence of sentencesOf(
      folded,
      trim(folded, { start: opens?.marker.end ?? content.start, end: content.end }),
    )) {
      const charges = RULES.flatMap((rule) => rule(folded, sentence));
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
  return found.toSorted((a, b) => a.start - b.start);
}

function* sentencesOf(folded: string, content: Span): Generator<Sentence> {
  const label = LABEL.exec(folded.slice(content.start, Math.min(content.end, content.start + 30)));
  const named = label && { start: content.start, end: content.start + label[1]!.length };
  const from = label ? content.start + label[0].length : content.start;
  for (const match of folded.slice(from, content.end).matchAll(SENTENCE)) {
    const span = trim(folded, { start: from + match.index, end: from + match.index + match[0].length });
    if (CHARGING.test(match[0])) yield { ...span, label: named };
  }
}
