import { isBody, isParticular } from "../bodies.ts";
import organisations from "../lexicon/organisations.json" with { type: "json" };
import prose from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { runOfBodies } from "../prose/run.ts";
import { touching, type Account, type CueFinder } from "./cue.ts";

/**
 * Where a clause of prose begins: behind a stop, a comma, a colon, the end of a line, or its item's number; a body
 * that the sentence founds stands behind the verb: `成立|联合采购办公室，代表…`.
 */
const BEGINNING = /(?:^|组成|成立|设立|组建|[。;,:\n\t]|(?<=[\d一二三四五六七八九十])[.)、])[ \t]*/g;
const STOP = 1;
const OF_NAMES = 2;
const NEAR = 40;
/** By UTF-16 unit: what ends a clause, and the signs of which no name of a body is without one. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of "。;,:\n") SIGNS[sign.charCodeAt(0)] = STOP;
for (const sign of "局委部办厅院会室心府司行署处队站所社组台关校盟联") SIGNS[sign.charCodeAt(0)] = OF_NAMES;
/** `(以下简称市科委)` behind the name. */
const SHORT_NAME = /^\([^()\n]{2,30}\)/;
/** What a body is told to do: a word of having to, or a verb of its office. */
const TOLD =
  /^(?:[要应须需](?!求|对|急|时|当前)|应当|必须|将(?!军|来)|负责|牵头|会同|配合|协助|指导|统筹|承担|督促|定期|适时|具体|及时|组织(?!的|和)|协调|制定|制订|拟订|建立|开展|做好|加强|落实|编制|受理|审批|查处|汇总|公布|委托|领导|代表|推动|推进|履行|依法|严格|作为[^,。;\n]{2,30}(?:主管|牵头)|对[^,。;\n]{2,30}(?:进行|开展|予以|实施)|(?:根据|按照|依据|结合)[^,。;\n]{2,24}(?:要|应|负责|制定|对|做好|组织))/;
/** 要求 · 制定的 · 建立了 · 组织机构: what a body has done, or words that belong to another noun. */
const NO_DUTY =
  /^负责解释|^(?!对|作为|根据|按照|依据|结合).{1,4}(?:了|的|过|下|情况|机构|意见|部门|单位|人员|小组)/;
/** `国务院`, `市委、市政府`, `我局`: whoever speaks in the document is not told what to do by it. */
const SPEAKS = /^(?:国务院|党中央|中央|全国人大|本|我|省委|市委|区委|县委|[省市区县]人大.*)$/;

/** Words before the body that make it the one who acts: `由|省政府办公厅协调推进`, `具体办法由|市人民政府制定`. */
const LEAD_IN = /^(?:[^,。;:\n由]{0,12}(?<![自缘理])由|请|其中)/;
/** Signs by which one body is known; a 团队, 联盟 or 布局 is no office. */
const OFFICE = new RegExp(`(?:${oneOf(organisations.organs)})$`);
const NO_OFFICE =
  /(?:布局|格局|大厅|部署|内部|全部|机房|党委|不得|实验室|街道|银行)$|[的将把由为]|^(?:每|未|新|各)/;
/** `建设|标准委员会`, `鼓励|市总工会`: a verb before what would be a body without it. */
const VERB = new RegExp(
  `^(?:并|不断|全面|加快|大力)?(?:${oneOf([...prose.then, ...prose.urged])}|建设|组建|成立|优化|调整|允许|吸引|协同|报|邀请|督促|经)`,
);

const LONGEST_RUN = 200;

/** Bodies by their names that a clause of prose tells to do something, and that no clause charges. */
export const bodiesUnread: CueFinder = ({ folded, clauses, citations, units, indicators, metadata }) => {
  const read = touching([
    ...clauses.flatMap(({ names }) => names),
    ...clauses,
    ...citations,
    ...indicators.map(({ row }) => row),
    metadata.titleSpan,
  ]);
  const titles = touching(
    units.filter(({ title }) => title !== null).map(({ start, end }) => ({ start, end })),
  );
  return [...folded.matchAll(BEGINNING)].flatMap(({ index, 0: mark }): Account[] => {
    const start = index + mark.length;
    const told = mayName(folded, start) ? toldBy(folded.slice(start, start + LONGEST_RUN)) : null;
    if (!told) return [];
    const cue = { start: start + told.start, end: start + told.end, why: "BODY_WITHOUT_ROLE" as const };
    return [{ ...cue, state: read(cue) ? "READ" : titles(cue) ? "TITLE" : "UNREAD" }];
  });
};

/** True for a clause that may name a body near its beginning; most name none and need no second look. */
function mayName(folded: string, start: number): boolean {
  for (let at = start; at < folded.length && at < start + NEAR; at += 1) {
    const sign = SIGNS[folded.charCodeAt(at)];
    if (sign === STOP) return false;
    if (sign === OF_NAMES) return true;
  }
  return false;
}

/** The bodies that words begin with, if they go on with what these are to do; null otherwise. */
function toldBy(words: string): { readonly start: number; readonly end: number } | null {
  const clause = /^[^。;,:\n]*/.exec(words)![0];
  const start = LEAD_IN.exec(clause)?.[0].length ?? 0;
  const names = runOfBodies(words.slice(start));
  const named = names.map((name) => words.slice(start + name.start, start + name.end));
  if (!named.some(isOffice) || begunByVerb(named[0]!)) return null;
  const end = start + names.at(-1)!.end;
  const rest = words.slice(end).replace(SHORT_NAME, "").replace(/^[ ,]/, "");
  return TOLD.test(rest) && !NO_DUTY.test(rest.slice(0, 8)) ? { start, end } : null;
}

function begunByVerb(name: string): boolean {
  const verb = VERB.exec(name)?.[0].length ?? 0;
  return verb > 0 && isBody(name.slice(verb));
}

/** One office by its name. */
function isOffice(name: string): boolean {
  return isParticular(name) && OFFICE.test(name) && !NO_OFFICE.test(name) && !SPEAKS.test(name);
}
