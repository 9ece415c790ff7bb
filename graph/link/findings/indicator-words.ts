import type { Document, IndicatorRow } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import { isStop } from "../stop-phrases.ts";
import words from "../lexicon/indicator-words.json" with { type: "json" };
import { plainName } from "./indicator-tables.ts";

const SHORTEST_HEAD = 2;
const FRAME_BEFORE = new RegExp(`^(?:${words.frames.before.join("|")})+`);
const FRAME_BEHIND = new RegExp(`(?:${words.frames.behind.join("|")})+$`);

const known = new WeakMap<Document, (row: IndicatorRow) => boolean>();

/**
 * Says of an indicator whether a sentence outside its table speaks of it: holds what it measures (`专利` of
 * `每万人高价值发明专利拥有量`) and another of its words, where it has any; or the wider matter that it belongs to
 * (`知识产权`); or four of its characters together. A document and a name are looked at once, however often they
 * are asked for.
 */
export function speaksOf(document: Document): (row: IndicatorRow) => boolean {
  let speaks = known.get(document);
  if (speaks) return speaks;
  const text = outsideTables(document);
  const byName = new Map<string, boolean>();
  speaks = (row) => {
    const name = plainName(row);
    const spoken = byName.get(name) ?? isSpokenOf(name, text);
    byName.set(name, spoken);
    return spoken;
  };
  known.set(document, speaks);
  return speaks;
}

function isSpokenOf(name: string, text: string): boolean {
  const { head, others } = partsOf(name);
  if (head.length < SHORTEST_HEAD) return true;
  if (phrasesOf(name).some((phrase) => text.includes(phrase))) return true;
  const wider = words.wider.filter(({ of }) => of.some((one) => name.includes(one)));
  const matters = wider.flatMap(({ matter }) => matter);
  if (matters.some((matter) => !sentencesWith(text, matter).next().done)) return true;
  for (const sentence of sentencesWith(text, head))
    if (others.length === 0 || others.some((other) => sentence.includes(other))) return true;
  return false;
}

/** 体系认证: so many characters together say what is meant; places, bodies and what every plan says do not. */
const TELLING_PHRASE = 4;

function phrasesOf(printed: string): string[] {
  const name = fold(printed);
  return Array.from({ length: Math.max(0, name.length - TELLING_PHRASE + 1) }, (_, at) =>
    name.slice(at, at + TELLING_PHRASE),
  ).filter((phrase) => /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(phrase) && !isStop(phrase));
}

/** What is measured, the last two characters before how it is measured, and the pairs of characters before it. */
function partsOf(printed: string): { readonly head: string; readonly others: readonly string[] } {
  const name = fold(printed).replace(FRAME_BEFORE, "").replace(FRAME_BEHIND, "");
  const core = name.replace(/[^\u4e00-\u9fffA-Za-z0-9.]/g, " ").trim();
  const head = core.slice(-2);
  const before = core.slice(0, -2);
  const others = Array.from({ length: Math.max(0, before.length - 1) }, (_, at) => before.slice(at, at + 2));
  return { head, others: others.filter((pair) => !/\s/.test(pair) && !words.common.includes(pair)) };
}

/** All that stands in a document but the rows of its tables of indicators. */
function outsideTables({ folded, indicators }: Document): string {
  const parts: string[] = [];
  let from = 0;
  for (const { row } of indicators.toSorted((one, other) => one.row.start - other.row.start)) {
    parts.push(folded.slice(from, Math.max(from, row.start)));
    from = Math.max(from, row.end);
  }
  return [...parts, folded.slice(from)].join("\n");
}

const STOP = /[。;\n]/;
/** What is shorter says nothing. */
const SHORTEST_SENTENCE = 4;

/** The sentences in which a word without a stop stands, each once. */
function* sentencesWith(text: string, word: string): Generator<string> {
  for (let at = text.indexOf(word); at >= 0;) {
    let start = at;
    while (start > 0 && !STOP.test(text[start - 1]!)) start -= 1;
    let end = at + word.length;
    while (end < text.length && !STOP.test(text[end]!)) end += 1;
    if (end - start >= SHORTEST_SENTENCE) yield text.slice(start, end);
    at = text.indexOf(word, end);
  }
}
