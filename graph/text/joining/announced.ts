import { parseOrdinal } from "../ordinal.ts";
import { plainTitle } from "./titles.ts";

/** An annex that a text announces; both null where it says no more than that there is one. */
export interface Announced {
  readonly ordinal: number | null;
  readonly title: string;
}

/** `附件：1.重点任务分工表`, `附件1：…`: the note behind the text. GB/T 9704-2012, 7.3.4. */
const NOTE = /^\s*附 ?件 {0,4}(\d{1,2}|[一二三四五六七八九十]{1,3})? {0,4}[:.、] {0,4}(.*)$/;
/** `2.主要指标`: a further entry of that note. */
const ENTRY = /^\s*(\d{1,2}) ?[.、](?!\d) {0,4}(\S.*)$/;
/** `1.任务分工表 2.主要指标` on one line. */
const ENTRIES = /(?:^|\s)(\d{1,2}) ?[.、](?!\d) {0,4}/;
/** `（见附件1）`, `详见附件`. */
const MENTION = /附 ?件 ?(\d{1,2}|[一二三四五六七八九十]{1,3})?(?! ?[\d:.、])/g;
/** `附件1` alone on a line. */
const HEAD = /^ *附 ?件 {0,4}(\d{1,2}|[一二三四五六七八九十]{1,3})? {0,4}:? *$/gm;
/** A title is no longer. */
const LONGEST = 80;

/** The annexes that a folded text announces by title, in order. */
export function announcedIn(folded: string): Announced[] {
  const found: Announced[] = [];
  let inNote = false;
  for (const line of folded.split("\n")) {
    if (line.length > LONGEST * 4) {
      inNote = false;
      continue;
    }
    const note = NOTE.exec(line);
    const entry = inNote ? ENTRY.exec(line) : null;
    if (note) {
      found.push(...entriesIn(note[2]!, note[1] ? parseOrdinal(note[1]) : null));
      inNote = true;
    } else if (entry) found.push(...entriesIn(`${entry[1]}.${entry[2]}`, null));
    else if (line.trim() !== "") inNote = false;
  }
  return found.filter(({ title }) => title !== "" && title.length <= LONGEST);
}

/** The numbers of annexes that a folded text refers to; null among them where it says 附件 alone. */
export function mentionedIn(folded: string): ReadonlySet<number | null> {
  return new Set(
    [...folded.matchAll(MENTION)].map(({ 1: ordinal }) => (ordinal ? parseOrdinal(ordinal) : null)),
  );
}

/**
 * The numbers of annexes that stand in a folded text itself: `附件1` alone on a line; null where it says 附件
 * alone.
 */
export function heldIn(folded: string): ReadonlySet<number | null> {
  return new Set(
    [...folded.matchAll(HEAD)].map(({ 1: ordinal }) => (ordinal ? parseOrdinal(ordinal) : null)),
  );
}

function entriesIn(words: string, ordinal: number | null): Announced[] {
  const [before, ...rest] = words.split(ENTRIES);
  if (rest.length === 0 || before!.trim() !== "") return [{ ordinal, title: plainTitle(words) }];
  return rest.flatMap((part, index) =>
    index % 2 === 0 ? [{ ordinal: Number(part), title: plainTitle(rest[index + 1] ?? "") }] : [],
  );
}
