import type { ClauseName } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { isBody } from "./bodies.ts";
import { helpersBehind } from "./helpers.ts";
import { chargeOf, type Charge, type Sentence } from "./sentence.ts";
import { subjectOf } from "./subject.ts";

const LONGEST_LIST = limits.proseList;

/**
 * `各项目牵头单位对项目组织实施负总责，会同配合单位…制定`: 会同 behind a comma has the subject of the
 * sentence before it; `1.县交通运输局：…；会同县公安局交警大队开展…` has the body that the item names.
 */
export function readJoins(folded: string, sentence: Sentence): Charge[] {
  const words = folded.slice(sentence.start, sentence.end);
  const match = /(?:^|,)会同/.exec(words);
  if (!match) return [];
  const end = sentence.start + match.index + match[0].length;
  const helpers = helpersBehind(folded, end, Math.min(sentence.end, end + LONGEST_LIST));
  if (helpers.length === 0) return [];
  const labelled =
    sentence.label && isBody(folded.slice(sentence.label.start, sentence.label.end))
      ? [leaderAt(sentence.label)]
      : [];
  const leaders = match.index > 0 ? subjectOf(folded, sentence, "LEAD", "role/prose-lead") : [];
  const found = leaders.length > 0 ? leaders : labelled;
  return found.length > 0 ? [chargeOf([...found, ...helpers], end)] : [];
}

function leaderAt(label: { readonly start: number; readonly end: number }): ClauseName {
  return { start: label.start, end: label.end, role: "LEAD", group: false, rule: "role/prose-lead" };
}
