import type { Role } from "../model/index.ts";
import { compactOf, spanOf, type Compact } from "./clause/compact.ts";
import { fieldsOf, type Field } from "./clause/fields.ts";
import { itemsOf, type Item } from "./clause/items.ts";
import { isUrged } from "./bodies.ts";
import type { ClauseName, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };

/** What a clause says: who answers for something, as what, and by when. Offsets are of the text. */
export interface Reading {
  readonly names: readonly ClauseName[];
  /** Those whose form alone does not tell that they are organisations, as in the misprint `示范区市场监管负责`. */
  readonly doubtful: readonly Span[];
  /** What its fields of time say: `2025年6月底前`. */
  readonly times: readonly Span[];
  /** True when a label (`责任单位：`) says what the names are. */
  readonly labelled: boolean;
  /** Where what was read ends. */
  readonly end: number;
}

/**
 * How the words stand in the text. BRACKET: `（A牵头，B配合）`; LINE: the same on a line of its own, where all
 * of it must be understood; LABEL: from a label on, as far as its fields go; BARE: `（A、B）`, read as
 * 责任单位.
 */
export type Form = "BRACKET" | "LINE" | "LABEL" | "BARE";

type NamesField = Extract<Field, { is: "NAMES" }>;
interface Read {
  readonly item: Item;
  readonly role: Role | "COUNT";
  readonly rule: string;
  readonly giver: number;
}

const LONGEST_DOUBTFUL = limits.doubtfulName;
const LONGEST_TAIL: Readonly<Record<Form, number>> = {
  BRACKET: limits.fieldTail,
  LINE: limits.lineTail,
  LABEL: limits.fieldTail,
  BARE: 0,
};
/** `各区要抓好落实`: a sentence that urges, and no list of names. */
const MODAL = /要|应当?(?!急)|须|必须/;

/** No clause is without one of these; most brackets and lines have none and need no second look. */
const CHARGING =
  /负责|总责|牵头|抓总|[主协承会]办|主责|[配联]合|参[与加]|协[助同作]|会同|指导|落实|实施|执行|责任|承担|支持|支撑|配\s|责\s|牵\s/;

/**
 * Reads words as a statement of who is responsible; null when they are none.
 * `市发展改革委牵头，市财政局、各区、县级市配合` has two fields, each with its predicate; a field without one
 * shares that of the next (`财政部，各省级人民政府按职责分工负责`) or the label before it. Names are judged one
 * by one.
 */
export function readClause(folded: string, span: Span, form: Form): Reading | null {
  if (form !== "BARE" && !CHARGING.test(folded.slice(span.start, span.end))) return null;
  const compact = compactOf(folded, span);
  const fields = fieldsOf(compact.words, form === "LABEL");
  const read: Read[] = [];
  let labelled = false;
  for (const [index, field] of fields.entries()) {
    if (field.is !== "NAMES") {
      if (form === "LINE" && field.is === "PASSED" && field.why === "FIELD") return null;
      continue;
    }
    const names = namesOf(compact.words, fields, index, form);
    if (!names) return null;
    if (field.label && names.length > 0) labelled = true;
    read.push(...names);
  }
  const doubtful = read.filter(({ item }) => item.form === "DOUBTFUL");
  if (read.length === 0 || (!labelled && doubtful.length > read.length / 2 + 0.5)) return null;
  if (form === "LINE" && !labelled && doubtful.length > 1) return null;
  const at = (name: Span) => spanOf(compact, name);
  return {
    names: read.map((name) => {
      const { start, end } = at(name.item);
      return { start, end, role: roleOf(name, read, form), rule: name.rule, group: name.item.group };
    }),
    doubtful: doubtful.map(({ item }) => at(item)),
    times: fields.flatMap((field) => (field.is === "TIME" ? [at(field.value)] : [])),
    labelled,
    end: endOf(compact, fields),
  };
}

/** The names of a field; null when its words spoil the clause, for then it is no statement of this kind. */
function namesOf(words: string, fields: readonly Field[], index: number, form: Form): Read[] | null {
  const field = fields[index] as NamesField;
  if (field.label && !field.role) return [];
  const giver = field.role ? field : giverBehind(fields, index);
  const earlier = fields.slice(0, index).some((other) => other.is === "NAMES");
  const ruled = fields.some((other) => other.is === "PASSED" && other.why === "RULE");
  if (!giver && form !== "BARE" && !(form === "BRACKET" && (earlier || ruled))) return null;
  const bare = !field.role;
  const list = field.label ? field.names : behindBy(words, field.names);
  const items = itemsOf(words, list);
  const strict = field.label ? field.label.mixed : bare || form === "LINE";
  const urged = form === "LINE" && !field.label && MODAL.test(words.slice(field.names.end, field.end));
  if (!field.label) {
    const longest = field.names.end > field.names.start ? LONGEST_TAIL[form] : 0;
    const tooLong = field.tail.length > longest || /^[的者]/.test(field.tail);
    const spoiled = items.some(
      ({ form: is, start, end }) => is === "NONE" || (is === "DOUBTFUL" && end - start > LONGEST_DOUBTFUL),
    );
    if (tooLong || urged || spoiled) return null;
    if (form === "LINE" && items.some(({ start, end }) => isUrged(words.slice(start, end)))) return null;
    if (bare && items.some(({ form: is }) => is !== "SURE")) return null;
  }
  const kept = items.filter(
    ({ form: is }) => is === "SURE" || (is === "DOUBTFUL" && (!strict || form === "LINE")),
  );
  const [role, rule] = giver ? [giver.role!, giver.rule] : (["COUNT", "role/bare"] as const);
  const own: Read[] = kept.map((item) => ({
    item,
    role: item.role ?? role,
    rule: item.role ? "role/marked-name" : rule,
    giver: giver?.giver ?? -1,
  }));
  const joined = field.joined ? itemsOf(words, field.joined).filter(({ form: is }) => is === "SURE") : [];
  // `A会同B开展检查` on a line of its own is prose, in which a verb stands behind B.
  if (form === "LINE" && field.joined && joined.length === 0) return null;
  return [
    ...own,
    ...joined.map((item): Read => ({ item, role: "SUPPORT", rule: "role/joined-by", giver: index })),
  ];
}

/** `财政部，各省级人民政府按职责分工负责`: the predicate behind a field without one. */
function giverBehind(fields: readonly Field[], index: number): NamesField | undefined {
  return fields
    .slice(index + 1)
    .find((later): later is NamesField => later.is === "NAMES" && later.role !== null && !later.label);
}

/** `由市教育局`, `技工院校内由人力资源社会保障行政部门`: the names stand behind 由. */
function behindBy(words: string, names: Span): Span {
  const by = [...words.slice(names.start, names.end).matchAll(/(?<!自)由/g)].at(-1);
  return by ? { start: names.start + by.index + 1, end: names.end } : names;
}

/** One name that is counted is SOLE, unless another leads; several share. A collective in a bare bracket shares. */
function roleOf(name: Read, all: readonly Read[], form: Form): Role {
  if (name.role !== "COUNT") return name.role;
  const shared =
    all.some(({ role }) => role === "LEAD") ||
    all.some((other) => other.giver === name.giver && other.role === "COUNT" && other !== name) ||
    (form === "BARE" && name.item.group);
  return shared ? "SHARED" : "SOLE";
}

function endOf(compact: Compact, fields: readonly Field[]): number {
  const last = fields.at(-1);
  return last ? compact.at[last.end - 1]! + 1 : compact.at[0]!;
}

/** The names of a list, all with one role; "COUNT": one name is SOLE, several are SHARED. */
export function readNames(folded: string, span: Span, role: Role | "COUNT", rule: string): ClauseName[] {
  // Without a break the words are the text's own, and no copy is needed.
  const compact = folded.slice(span.start, span.end).includes("\n") ? compactOf(folded, span) : null;
  const words = compact?.words ?? folded;
  const items = itemsOf(words, behindBy(words, compact ? { start: 0, end: words.length } : span));
  return items.map((item) => ({
    ...(compact ? spanOf(compact, item) : { start: item.start, end: item.end }),
    rule,
    group: item.group,
    role:
      item.role && item.role !== "COUNT"
        ? item.role
        : role === "COUNT"
          ? items.length === 1
            ? "SOLE"
            : "SHARED"
          : role,
  }));
}
