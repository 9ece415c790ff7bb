import type { Role } from "../../model.ts";
import type { Span } from "../document.ts";
import { keyOf, knownKeyAt, type Key } from "./keys.ts";
import { predicateOf } from "./predicates.ts";
import { statesRule } from "./rule-words.ts";

/** A stretch of a clause that says one thing. All spans are of the words of the clause. */
export type Field =
  | {
      readonly is: "NAMES";
      readonly names: Span;
      readonly role: Role | "COUNT" | null;
      readonly rule: string;
      /** A label stands before the names, so that it decides what is one. */
      readonly label: Key | null;
      /** Fields with the same giver have their role from the same label or predicate. */
      readonly giver: number;
      readonly joined: Span | null;
      readonly tail: string;
      readonly end: number;
    }
  | { readonly is: "TIME"; readonly value: Span; readonly end: number }
  | { readonly is: "PASSED"; readonly end: number; readonly why: "FIELD" | "RULE" | "NOTHING" };

interface Segment extends Span {
  /** What ends it: 。 ; , or nothing. */
  readonly stop: string;
}

/** Words in a clause that say nothing of who. */
const NOTHINGS = [
  "下同|以下同|下列同|等|无|略|同上|\\/|[-—–]+|排名不分先后",
  "不再(?:重复|一一|赘述)?(?:列出|列示|赘述)?|以下不再.*",
  "按照?(?:各自)?职责分工",
];
const NOTHING = new RegExp(`^(?:${NOTHINGS.join("|")})$`);
/** `2025年底前完成`, `长期坚持`, `每季度末` without a key. */
const TIMES = [
  "(?:力争)?(?:于|在|到|至)?(?:\\d{4}年|\\d{1,2}月|今年|当年|年底|年内|每[年月季周半])",
  "(?:长期|持续|常年|全年|年度|立即)(?:坚持|推进|实施|开展|进行|执行)?$",
  "印发(?:之日|后)",
];
const TIME = new RegExp(`^(?:${TIMES.join("|")})`);

/** `牵头抓总|、市林业局配合`: 、 behind a predicate parts it from the next. */
const NEXT = /^[^、]{0,8}、(?=.*(?:牵头|配合|协同|协助|参与|负责|落实|实施|指导|主办|协办))/;

/**
 * A clause as a record of fields: `牵头单位：A；配合单位：B、C；完成时限：2025年底`, `A牵头，B、C配合`. A
 * segment without key and predicate goes on with the field before it, or shares the predicate behind it. With
 * `label` the record ends at the first 。 that no further field follows.
 */
export function fieldsOf(words: string, label: boolean): Field[] {
  const fields: Field[] = [];
  let key: Given | null = null;
  let ruled = false;
  let stop = "";
  const left = segmentsOf(words).toReversed();
  for (let segment = left.pop(); segment; segment = left.pop()) {
    let { end } = segment;
    const keyed = keyedOf(words, segment);
    if (label && stop === "。" && !keyed && !statesRule(words.slice(segment.start, end))) break;
    stop = segment.stop;
    if (keyed) {
      key = { key: keyed.key, giver: fields.length };
      ruled = false;
    }
    const value = trimmed(words, { start: keyed?.valueStart ?? segment.start, end });
    const said = words.slice(value.start, value.end);
    if (said === "" || NOTHING.test(said)) {
      fields.push({ is: "PASSED", end, why: "NOTHING" });
      continue;
    }
    if (!keyed && (ruled || statesRule(said))) {
      ruled = true;
      fields.push({ is: "PASSED", end, why: "RULE" });
      continue;
    }
    const kind = key?.key.kind ?? "BODIES";
    const timed = TIME.test(said);
    if (kind === "TIME" || (timed && kind === "BODIES")) {
      fields.push({ is: "TIME", value, end });
      if (timed && kind === "BODIES" && keyed) key = null;
      continue;
    }
    const found = kind === "BODIES" || !keyed ? predicateIn(words, value) : null;
    const predicate = found && (!key || (found.sure && found.names.end > found.names.start)) ? found : null;
    if (kind !== "BODIES" && !predicate) {
      fields.push({ is: "PASSED", end, why: "FIELD" });
      continue;
    }
    const cut = predicate ? NEXT.exec(predicate.tail) : null;
    if (cut) {
      end = value.end - predicate!.tail.length + cut[0].length;
      left.push({ start: end, end: segment.end, stop: segment.stop });
    }
    const giver = kind === "BODIES" && (!predicate || (keyed && key?.key.role !== "COUNT")) ? key : null;
    fields.push(namesField(value, end, giver, kind === "BODIES" ? key : null, predicate, fields.length));
  }
  return fields;
}

type NamesField = Extract<Field, { is: "NAMES" }>;

interface Given {
  readonly key: Key;
  readonly giver: number;
}

function namesField(
  value: Span,
  end: number,
  labelled: Given | null,
  key: Given | null,
  predicate: ReturnType<typeof predicateIn>,
  index: number,
): NamesField {
  return {
    is: "NAMES",
    names: predicate?.names ?? value,
    role: labelled ? labelled.key.role : (predicate?.role ?? null),
    rule: labelled ? labelled.key.rule : (predicate?.rule ?? ""),
    label: key?.key ?? null,
    giver: labelled ? labelled.giver : index,
    joined: predicate?.joined ?? null,
    tail: predicate?.tail ?? "",
    end,
  };
}

function predicateIn(words: string, value: Span) {
  const found = predicateOf(words.slice(value.start, value.end));
  if (!found) return null;
  const moved = (span: Span): Span => ({ start: span.start + value.start, end: span.end + value.start });
  return { ...found, names: moved(found.names), joined: found.joined && moved(found.joined) };
}

/** Cut at 。 ; , outside brackets and before each key. */
function segmentsOf(words: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number, stop: string, next: number) => {
    if (end > start) segments.push({ start, end, stop });
    start = next;
  };
  for (let at = 0; at <= words.length; at += 1) {
    const character = words[at];
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === undefined) cut(at, "", at);
    else if (depth > 0) continue;
    else if (",;。".includes(character)) cut(at, character, at + 1);
    else if (character === ":") {
      const key = keyStart(words, start, at);
      if (key > start) cut(key, ";", key);
    } else if (/\s/.test(character) && keyBehind(words, at + 1)) cut(at, ";", at + 1);
  }
  return segments;
}

const LONGEST_KEY = 20;

/** Where the key before a colon begins: behind a space, or where a known key stands right behind a name. */
function keyStart(words: string, from: number, colon: number): number {
  const before = words.slice(Math.max(from, colon - LONGEST_KEY), colon).trimEnd();
  const shift = Math.max(from, colon - LONGEST_KEY);
  const space = before.search(/\s\S*$/);
  if (space >= 0 && keyOf(before.slice(space + 1))) return shift + space + 1;
  const known = before.includes("、") || before.length > 8 ? knownKeyAt(before) : -1;
  return known > 0 ? shift + known : from;
}

/** `牵头单位 市水利局 配合单位 市林业局`: a key between spaces. */
function keyBehind(words: string, at: number): boolean {
  const match = /^([^\s,;。、:()]{3,8})[\s:]/.exec(words.slice(at, at + 12));
  return match !== null && isSpacedKey(match[1]!);
}

function isSpacedKey(words: string): boolean {
  return keyOf(words)?.headed === true && knownKeyAt(words) === 0;
}

function keyedOf(words: string, segment: Span): { readonly key: Key; readonly valueStart: number } | null {
  const said = words.slice(segment.start, segment.end);
  const colon = said.slice(0, LONGEST_KEY + 4).indexOf(":");
  if (colon > 0) {
    const key = keyOf(said.slice(0, colon));
    return key && { key, valueStart: segment.start + colon + 1 };
  }
  const spaced = /^\s*([^\s,;。、:()]{3,8}?)(\s+|[为是](?=[^,;。]{2}))/.exec(said.slice(0, LONGEST_KEY));
  return spaced && isSpacedKey(spaced[1]!)
    ? { key: keyOf(spaced[1]!)!, valueStart: segment.start + spaced[0].length }
    : null;
}

function trimmed(words: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(words[start]!)) start += 1;
  while (end > start && /\s/.test(words[end - 1]!)) end -= 1;
  return { start, end };
}
