import type { Role } from "../model/index.ts";
import type { ClauseName, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { trim } from "./lines.ts";
import { splitNames } from "./names.ts";
import { isGroup, isOrganisation } from "./organisation.ts";
import { JOINED_BY, LABELS, PREDICATES } from "./roles.ts";

/**
 * A name whose form alone does not tell that it is an organisation, as in the misprint `示范区市场监管负责`.
 */
export interface Reading {
  readonly names: readonly ClauseName[];
  readonly doubtful: readonly Span[];
}

interface Part {
  readonly names: Span;
  readonly role: Role | "COUNT" | null;
  readonly rule: string;
  readonly labelled: boolean;
  /** Index of the part whose label or predicate gives the role. */
  readonly giver: number;
}

/** A name that does not look like one is a misprint only while it is short. */
const LONGEST_DOUBTFUL = limits.doubtfulName;

/** No clause is without one of these; most brackets and lines have none and need no second look. */
const CHARGING = /负责|牵头|[配联]合|参[与加]|协[助同]|会同|指导|落实|实施|(?:单位|部门|处室|主体)\s{0,2}:/;

/**
 * Reads the words inside a bracket or on a line of their own as a statement of who is responsible; null when
 * they are none. `市发展改革委牵头，市财政局、各区、县级市配合` has two parts, each with its predicate; a
 * part without one shares that of the next (`财政部，各省级人民政府按职责分工负责`) or the label before it.
 */
export function readClause(folded: string, span: Span): Reading | null {
  if (!CHARGING.test(folded.slice(span.start, span.end))) return null;
  const parts = withRoles(partsOf(folded, span));
  if (!parts) return null;
  const read = parts.flatMap((part) =>
    namesOf(folded, part).map(({ start, end, role, rule, group }) => ({
      start,
      end,
      role,
      rule,
      group,
      giver: part.giver,
    })),
  );
  const doubtful: Span[] = [];
  for (const name of read) {
    const words = folded.slice(name.start, name.end);
    if (words.length > 40 || /[。,;:“”《》]/.test(words.replace(/\([^()]*\)/g, ""))) return null;
    if (isOrganisation(words) || isGroup(words)) continue;
    if (words.length > LONGEST_DOUBTFUL) return null;
    doubtful.push(name);
  }
  if (read.length === 0 || doubtful.length > read.length / 2 + 0.5) return null;
  const led = read.some(({ role }) => role === "LEAD");
  // `责任单位：A，B` is one label with two names, though a comma parts them.
  const names = read.map(({ start, end, role, rule, group, giver }): ClauseName => ({
    start,
    end,
    role:
      role === "COUNT"
        ? led || read.some((other) => other.giver === giver && other.start !== start)
          ? "SHARED"
          : "SOLE"
        : role,
    rule,
    group,
  }));
  const byStart = new Map(names.map((name) => [name.start, name]));
  return { names, doubtful: doubtful.map(({ start }) => byStart.get(start)!) };
}

function partsOf(folded: string, span: Span): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const character = folded[at];
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (at < span.end && (depth > 0 || !/[,;。]/.test(character!))) continue;
    const content = trim(folded, { start, end: at });
    if (content.end > content.start) parts.push({ ...partOf(folded, content), giver: parts.length });
    if (character === "。" && parts.some((part) => part.role)) break;
    start = at + 1;
  }
  return parts;
}

/** `按照各自职责分工分别组织落实` and the like are no longer. */
const LONGEST_PREDICATE = limits.predicate;
const LONGEST_LABEL = limits.label;

function partOf(folded: string, content: Span): Omit<Part, "giver"> {
  const words = folded.slice(content.start, Math.min(content.end, content.start + LONGEST_LABEL));
  for (const label of words.includes(":") ? LABELS : []) {
    const match = label.words.exec(words);
    if (match)
      return {
        names: { start: content.start + match[0].length, end: content.end },
        role: label.role,
        rule: label.rule,
        labelled: true,
      };
  }
  const tail = Math.max(content.start, content.end - LONGEST_PREDICATE);
  const ending = folded.slice(tail, content.end);
  for (const predicate of PREDICATES) {
    const match = predicate.words.exec(ending);
    if (match && tail + match.index > content.start)
      return {
        names: { start: content.start, end: tail + match.index },
        role: predicate.role,
        rule: predicate.rule,
        labelled: false,
      };
  }
  return { names: content, role: null, rule: "", labelled: false };
}

/**
 * Gives each bare part the role of the label before it or of the predicate after it; null when one has
 * neither.
 */
function withRoles(parts: readonly Part[]): Part[] | null {
  if (!parts.some((part) => part.role)) return null;
  const filled: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = filled.at(-1);
    const giver = part.role
      ? part
      : before?.labelled
        ? before
        : parts.slice(index + 1).find((later) => later.role && !later.labelled);
    if (giver?.role)
      filled.push({
        ...part,
        role: giver.role,
        rule: giver.rule,
        labelled: giver.labelled,
        giver: giver.giver,
      });
    else if (filled.length === 0) return null;
  }
  return filled;
}

type ReadName = Omit<ClauseName, "role"> & { readonly role: Role | "COUNT" };

function namesOf(folded: string, part: Part): ReadName[] {
  const joint = JOINED_BY.exec(folded.slice(part.names.start, part.names.end));
  if (joint && joint.index >= 2 && !part.labelled) {
    const at = part.names.start + joint.index;
    return [
      ...listNames(folded, { start: part.names.start, end: at }, "LEAD", "role/joined-by"),
      ...listNames(folded, { start: at + joint[0].length, end: part.names.end }, "SUPPORT", "role/joined-by"),
    ];
  }
  return listNames(folded, part.names, part.role!, part.rule);
}

/** The names of a list, all with one role; "COUNT": one name is SOLE, several are SHARED. */
export function readNames(folded: string, span: Span, role: Role | "COUNT", rule: string): ClauseName[] {
  const names = listNames(folded, span, role, rule);
  return names.map(({ start, end, group }) => ({
    start,
    end,
    rule,
    group,
    role: role === "COUNT" ? (names.length === 1 ? "SOLE" : "SHARED") : role,
  }));
}

function listNames(folded: string, span: Span, role: Role | "COUNT", rule: string): ReadName[] {
  const list = trim(folded, span);
  /* (由市教育局负责) · (技工院校内由人力资源社会保障行政部门负责) */
  const by = folded.slice(list.start, list.end).lastIndexOf("由");
  const entries = splitNames(folded, { start: list.start + by + 1, end: list.end });
  return entries.map(({ start, end }) => ({
    start,
    end,
    role,
    rule,
    group: isGroup(folded.slice(start, end)),
  }));
}
