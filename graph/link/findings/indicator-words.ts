import type { Document, IndicatorRow } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import { isStop } from "../stop-phrases.ts";
import words from "../lexicon/indicator-words.json" with { type: "json" };
import { plainName } from "./indicator-tables.ts";

const SHORTEST_HEAD = 2;
const FRAME_BEFORE = new RegExp(`^(?:${words.frames.before.join("|")})+`);
const FRAME_BEHIND = new RegExp(`(?:${words.frames.behind.join("|")})+$`);

/**
 * Says of an indicator whether a sentence outside its table speaks of it: holds what it measures (`专利` of
 * `每万人高价值发明专利拥有量`) and another of its words, where it has any; or the wider matter that it belongs to
 * (`知识产权`); or four of its characters together.
 */
export function speaksOf(document: Document): (row: IndicatorRow) => boolean {
  const sentences = sentencesOf(document);
  return (row) => {
    const { head, others } = partsOf(row);
    if (head.length < SHORTEST_HEAD) return true;
    if (phrasesOf(row).some((phrase) => sentences.some((sentence) => sentence.includes(phrase)))) return true;
    const wider = words.wider.filter(({ of }) => of.some((one) => plainName(row).includes(one)));
    return sentences.some(
      (sentence) =>
        wider.some(({ matter }) => matter.some((one) => sentence.includes(one))) ||
        (sentence.includes(head) &&
          (others.length === 0 || others.some((other) => sentence.includes(other)))),
    );
  };
}

/** 体系认证: so many characters together say what is meant; places, bodies and what every plan says do not. */
const TELLING_PHRASE = 4;

function phrasesOf(row: IndicatorRow): string[] {
  const name = fold(plainName(row));
  return Array.from({ length: Math.max(0, name.length - TELLING_PHRASE + 1) }, (_, at) =>
    name.slice(at, at + TELLING_PHRASE),
  ).filter((phrase) => /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(phrase) && !isStop(phrase));
}

/** What is measured, the last two characters before how it is measured, and the pairs of characters before it. */
function partsOf(row: IndicatorRow): { readonly head: string; readonly others: readonly string[] } {
  const name = fold(plainName(row)).replace(FRAME_BEFORE, "").replace(FRAME_BEHIND, "");
  const core = name.replace(/[^\u4e00-\u9fffA-Za-z0-9.]/g, " ").trim();
  const head = core.slice(-2);
  const before = core.slice(0, -2);
  const others = Array.from({ length: Math.max(0, before.length - 1) }, (_, at) => before.slice(at, at + 2));
  return { head, others: others.filter((pair) => !/\s/.test(pair) && !words.common.includes(pair)) };
}

/** Sentences of all provisions, and of the whole text where it has none, without the rows of tables of indicators. */
function sentencesOf({ folded, indicators }: Document): string[] {
  let rest = folded;
  for (const { row } of indicators.toReversed()) rest = `${rest.slice(0, row.start)}\n${rest.slice(row.end)}`;
  return rest.split(/[。;\n]/).filter((sentence) => sentence.length > 3);
}
