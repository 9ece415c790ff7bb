import { readNames } from "./clause.ts";
import type { FoundClause } from "./clauses.ts";
import type { ClauseName, Span } from "./document.ts";
import type { Line } from "./lines.ts";
import { isGroup, isOrganisation } from "./organisation.ts";

/** What joins the one who leads with those who help: `A牵头，B…`, `A会同B研究`, `A牵头商B提出`. */
const LEADING = /牵头(?:负责)?(?:(会同|商|联合)|(?=[^单部抓总作引人的地机、,。;:)\s者型类式和与性化企]))|会同/g;

/** Words between the names and 牵头 or 会同 that are no part of a name. */
const BEFORE = /(?:要|应当|应|将|须|需|负责|继续|及时|适时|定期|具体|共同|积极|切实|分别|按照?(?:职责)?分工)+$/;

/** Words before the names: `由市财政局牵头`, `请人力资源社会保障部会同…`. */
const LEAD_IN = /^(?:具体[^由]{0,8})?(?:由|请|以及|并由|统一由|原则上由|[^由]{1,12}由)/;

/** What follows the names that help. */
const THEN =
  /(?:研究|制定|制订|共同|另行|建立|开展|做好|提出|加强|推进|组织|负责|对|完善|修订|出台|编制|按|抓好|指导|督促|统筹|落实|定期|根据|有关方面|明确|汇总|健全|加快|强化|拟订|起草|确定|评估|办理|实施|发布|牵头|于|在|依法|切实|尽快|及时|充分|密切|适时|结合|积极|进一步|规范|细化|支持|探索|选择|审核|进行|持续|推动)/;

/** `支持企业牵头组建`: whoever is helped or urged to lead is not charged. */
const URGED = /^(?:或|及|支持|鼓励|引导|推动|依托|建立|形成|发挥|完善|健全|明确|探索|实行|实施|强化|通过|参与|配合|涉及|申请|经|在|对|向|与|和|将|把|以)/;

/** `牵头做好对本实施方案落实情况的督查检查`: to watch over the document itself is no task of it. */
const OVERSIGHT = /^[^,。;]{0,8}对(?:本[^,。;]{1,8}|[^,。;]{0,8})(?:落实|贯彻|实施|执行)情况/;

const LONGEST_LIST = 120;
const BOUNDARY = /[。,;:\n()]/;

/**
 * Who leads and who helps by running prose: `具体方案由自治区发展改革委牵头商自治区财政厅研究提出`,
 * `市场监管总局要会同有关部门制定…`. Only names of bodies right beside the words count: `建立政府牵头的机制`, `企业牵头` and
 * the like charge nobody. `taken` are the clauses already read; what stands in them is not read again.
 */
export function findProse(folded: string, lines: readonly Line[], taken: readonly FoundClause[]): FoundClause[] {
  const found: FoundClause[] = [];
  let line = 0;
  let next = 0;
  for (const match of folded.matchAll(LEADING)) {
    while (line < lines.length - 1 && lines[line]!.end <= match.index) line += 1;
    while (next < taken.length && taken[next]!.end <= match.index) next += 1;
    if (next < taken.length && taken[next]!.start <= match.index) continue;
    const { content } = lines[line]!;
    const leaders = leadersBefore(folded, Math.max(content.start, match.index - LONGEST_LIST), match.index);
    if (leaders.length === 0) continue;
    const end = match.index + match[0].length;
    const helpers = match[0] === "会同" || match[1] ? helpersBehind(folded, end, Math.min(content.end, end + LONGEST_LIST)) : [];
    if (match[0] === "会同" && helpers.length === 0) continue;
    const task = helpers.at(-1)?.end ?? end;
    if (OVERSIGHT.test(folded.slice(task, task + 30))) continue;
    if ((found.at(-1)?.end ?? 0) > leaders[0]!.start) continue;
    const names = [...leaders, ...helpers];
    found.push({ start: names[0]!.start, end: Math.max(end, names.at(-1)!.end), names, line, lastLine: line, ownLine: false, inProse: true });
  }
  return found;
}

function leadersBefore(folded: string, from: number, to: number): ClauseName[] {
  let start = to;
  while (start > from && !BOUNDARY.test(folded[start - 1]!)) start -= 1;
  const words = folded.slice(start, to);
  const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
  const trail = BEFORE.exec(words)?.[0].length ?? 0;
  if (URGED.test(words.slice(lead)) || lead + trail >= words.length) return [];
  return bodies(folded, readNames(folded, { start: start + lead, end: to - trail }, "LEAD", "role/prose-lead"));
}

function helpersBehind(folded: string, from: number, to: number): ClauseName[] {
  const words = folded.slice(from, to);
  const stop = BOUNDARY.exec(words)?.index ?? words.length;
  const list = words.slice(0, stop);
  // The list ends where the shortest stretch before a verb consists of names only.
  for (const { index } of list.matchAll(new RegExp(THEN, "g"))) {
    const names = index >= 2 ? bodies(folded, readNames(folded, { start: from, end: from + index }, "SUPPORT", "role/prose-joined")) : [];
    if (names.length > 0) return names;
  }
  return bodies(folded, readNames(folded, { start: from, end: from + stop }, "SUPPORT", "role/prose-joined"));
}

/** The names if all are of bodies; else none, for then the words are not what they seem. */
function bodies(folded: string, names: readonly ClauseName[]): ClauseName[] {
  const isBody = ({ start, end }: Span) => {
    const words = folded.slice(start, end);
    return end - start >= 3 && !/^(?:企业|高校|院校|学校|龙头|社会|行业|政府)/.test(words) && !/(?:企业|公司|人员|同志|院校|高校|人|机构)$/.test(words) && (isOrganisation(words) || isGroup(words));
  };
  return names.length > 0 && names.every(isBody) ? [...names] : [];
}
