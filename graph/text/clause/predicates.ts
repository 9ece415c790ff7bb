import type { Role } from "../../model.ts";
import type { Span } from "../document.ts";
import { splitNames } from "../names.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import { roleWordsIn, type RoleWord } from "../role-words.ts";

/** What a segment says of the names before its predicate. Spans are of the words of the segment. */
export interface Predicated {
  readonly names: Span;
  readonly role: Role | "COUNT";
  readonly rule: string;
  /** Names that the predicate joins: `A会同B负责`. */
  readonly joined: Span | null;
  /** What follows the word of role: `牵头|督导`. */
  readonly tail: string;
  /** False where what stands before it does not end as a name does: `市场监管负责`. */
  readonly sure: boolean;
}

/** `按照各自职责分工分别`, `共同`, `结合实际`: what stands between the names and the word of role. */
const ADVERBS = [
  "(?:按照?|依照?|依据|根据)?(?:各自)?的?(?:(?:职责|职能|职|任务)(?:范围|任务|分工)?(?:和(?:职责|任务|分工))?|分工)(?:范围)?内?",
  "在?职责范围内",
  "分别|共同|各自|具体|主要|统筹|积极|认真|切实|密切|全力|协调|结合(?:工作|各地)?实际",
  "负责|组织|抓好|做好|贯彻|推动|加强|承担|全面|统一|总体|直接|作为|[为是]",
];
const ADVERB = new RegExp(`(?:${ADVERBS.join("|")})$`);
/** A word of role that is part of a noun: 责任单位, 落实办, 负责人, 指导意见, 参与度. */
const IN_NOUN =
  /^(?:单位|部门|处室|科室|主体|领导|者|人|制|书|方案|机制|体系|情况|意见|力度|的|型|式|度|小组|办公室|处|科|专班|中心|办)/;
/** Words of role in labels; in sentences they are verbs for other things: `支持示范区申建`. */
const LABEL_ONLY = /^(?:配套)?支[持撑]$/;
const BODIES_BEHIND = /^(?:责任)?(?:单位|部门|处室|科室|主体)$/;
const JOINS = /会同|联合(?!会|体|党)|商(?=[省市县区国财有相各])/;
const BY_DUTIES = /分工|职责|职能/;
const SHARED = /分工|职责|职能|分别|各自|共同/;

const RULES = {
  LEAD: "role/lead-word",
  SUPPORT: "role/support-word",
  GUIDE: "role/guide-word",
  IMPLEMENT: "role/implement-word",
  COUNT: "role/responsible",
  SHARED: "role/by-duties",
  SOLE: "role/responsible",
} as const satisfies Record<Role | "COUNT", string>;

/**
 * Where the names of a segment end and what they are to do begins: at the first word of role behind something
 * that can be a list of names. `市政府督查指导处负责` has its predicate at 负责, for 市政府督查 is no body.
 * Null when there is none; empty `names` when the segment is all predicate (`按职责分工负责`).
 */
export function predicateOf(words: string): Predicated | null {
  const found = wordOfRole(words);
  return (found?.sure ? readingOf(words, found) : joinedOnly(words)) ?? (found && readingOf(words, found));
}

interface Found extends RoleWord {
  /** Where the names end. */
  readonly end: number;
  /** True when what stands before it ends as a name does, or when nothing stands before it. */
  readonly sure: boolean;
}

/** The word of role that is the predicate: the first behind a sure name, else the first. */
function wordOfRole(words: string): Found | null {
  let doubtful: Found | null = null;
  for (const word of roleWordsIn(words)) {
    const { index, length } = word;
    if (depthAt(words, index) > 0 || LABEL_ONLY.test(words.slice(index, index + length))) continue;
    const behind = words.slice(index + length);
    const copula = /[为是]$/.test(words.slice(0, index)) && BODIES_BEHIND.test(behind);
    if (IN_NOUN.test(behind) && !copula) continue;
    const end = namesEnd(words, index);
    if (end === 0 || endsInName(words.slice(0, end))) return { ...word, end, sure: true };
    doubtful ??= { ...word, end, sure: false };
  }
  return doubtful;
}

function readingOf(words: string, { index, length, role, end, sure }: Found): Predicated {
  const adverbs = words.slice(end, index);
  const shared =
    (role === "COUNT" && SHARED.test(adverbs)) || (role === "IMPLEMENT" && BY_DUTIES.test(adverbs));
  const given = shared ? "SHARED" : role === "IMPLEMENT" && /负责/.test(adverbs) ? "COUNT" : role;
  const tail = words.slice(index + length);
  const joint = JOINS.exec(words.slice(0, end));
  if (joint && joint.index >= 2 && endsInName(words.slice(0, joint.index)))
    return {
      names: { start: 0, end: joint.index },
      role: "LEAD",
      rule: "role/joined-by",
      joined: { start: joint.index + joint[0].length, end },
      tail,
      sure,
    };
  const later = JOINS.exec(tail);
  const from = index + length + (later ? later.index + later[0].length : 0);
  return {
    names: { start: 0, end },
    role: given,
    rule: RULES[given],
    joined: later && later.index <= 4 ? { start: from, end: joinedEnd(words, from) } : null,
    tail,
    sure,
  };
}

/** `市财政局牵头商市审计局研究`: the names that are joined end before the next word of role or at the end. */
function joinedEnd(words: string, from: number): number {
  const next = wordOfRole(words.slice(from));
  return next ? from + next.end : words.length;
}

/** `市水利局会同市林业局`: joined without any other word of role. */
function joinedOnly(words: string): Predicated | null {
  const joint = JOINS.exec(words);
  return joint && joint[0] === "会同" && joint.index >= 2 && endsInName(words.slice(0, joint.index))
    ? {
        names: { start: 0, end: joint.index },
        role: "LEAD",
        rule: "role/joined-by",
        joined: { start: joint.index + joint[0].length, end: words.length },
        tail: "",
        sure: true,
      }
    : null;
}

function namesEnd(words: string, index: number): number {
  let end = index;
  for (;;) {
    const adverb = ADVERB.exec(words.slice(Math.max(0, end - 16), end));
    // 市委组织 is not 市委 with an adverb where a name goes on: 市委组织部 has no word of role behind 组织.
    if (!adverb || adverb[0] === "") break;
    end -= adverb[0].length;
  }
  while (end > 0 && /[、\s]/.test(words[end - 1]!)) end -= 1;
  return end;
}

function endsInName(words: string): boolean {
  const last = splitNames(words, { start: 0, end: words.length }).at(-1);
  if (!last) return false;
  const name = words.slice(last.start, last.end);
  return isOrganisation(name) || isGroup(name);
}

function depthAt(words: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1)
    depth += words[index] === "(" ? 1 : words[index] === ")" ? -1 : 0;
  return depth;
}
