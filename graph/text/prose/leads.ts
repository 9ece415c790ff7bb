import type { ClauseName } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { bodiesIn } from "./bodies.ts";
import { helpersBehind } from "./helpers.ts";
import { chargeOf, type Charge, type Sentence } from "./sentence.ts";

/**
 * What joins the one who leads with those who help: `A牵头，B…`, `A会同B研究`, `A牵头商B提出`,
 * `A牵头，B配合，…`.
 */
const LEADING =
  /牵头(?:负责)?(?:(会同|商|联合|,(?=[^,。;]{2,60}(?:配合|参与|协助)(?:[,。;]|$)))|(的)|(?=[^单部抓总作引人地机、,。;:)\s者型类式和与性化企]))|会同/g;

/** Words between the names and 牵头 or 会同 that are no part of a name: `…依照职业标准牵头`, `…要会同`. */
const BEFORE = new RegExp(`(?:${oneOf(lexicon.modals)}|(?:依照|按照|根据|依据)[^、,]{2,14})+$`);

/** Words before the names: `由市财政局牵头`, `请人力资源社会保障部会同…`. */
const LEAD_IN = /^(?:具体[^由]{0,8})?(?:由|请|以及|并由|统一由|原则上由|[^由]{1,12}由)/;

/** `支持企业牵头组建`: whoever is helped or urged to lead is not charged. */
const URGED = new RegExp(`^${oneOf(lexicon.urged)}`);

/** `牵头做好对本实施方案落实情况的督查检查`: to watch over the document itself is no task of it. */
const OVERSIGHT = /^[^,。;]{0,8}对(?:本[^,。;]{1,8}|[^,。;]{0,8})(?:落实|贯彻|实施|执行)情况/;

const LONGEST_LIST = limits.proseList;
const BOUNDARY = /[。,;:\n()]/;

/**
 * `具体方案由自治区发展改革委牵头商自治区财政厅研究提出`, `市场监管总局要会同有关部门制定…`: the names right
 * beside the words.
 */
export function readLeads(folded: string, sentence: Sentence): Charge[] {
  const charges: Charge[] = [];
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(LEADING)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length - (match[2] ?? "").length;
    const leaders = leadersBefore(folded, Math.max(sentence.start, at - LONGEST_LIST), at);
    if (leaders.length === 0) continue;
    // `建立由农业农村部牵头的机制` names who leads; `建立政府牵头的机制` does not.
    if (match[2] && folded[leaders[0]!.start - 1] !== "由") continue;
    const joined = match[0] === "会同" || match[1] !== undefined;
    const helpers = joined ? helpersBehind(folded, end, Math.min(sentence.end, end + LONGEST_LIST)) : [];
    if (match[0] === "会同" && helpers.length === 0) continue;
    if (!joined && OVERSIGHT.test(folded.slice(end, end + 30))) continue;
    charges.push(chargeOf([...leaders, ...helpers], end));
  }
  return charges;
}

function leadersBefore(folded: string, from: number, to: number): ClauseName[] {
  let start = to;
  while (start > from && !BOUNDARY.test(folded[start - 1]!)) start -= 1;
  const words = folded.slice(start, to);
  const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
  const trail = BEFORE.exec(words)?.[0].length ?? 0;
  if (URGED.test(words.slice(lead)) || lead + trail >= words.length) return [];
  return bodiesIn(folded, { start: start + lead, end: to - trail }, "LEAD", "role/prose-lead");
}
