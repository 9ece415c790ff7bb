import { readClause } from "../clause.ts";
import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { splitNames } from "../names.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import type { Candidate } from "./candidate.ts";
import { charges, keyOf, knownKeyAt } from "./keys.ts";
import { nextFilled } from "./own-lines.ts";
import { WHITE_SPACE } from "../characters/white-space.ts";

const LONGEST = limits.clause;
const LONGEST_KEY = 18;
/** A line of names without a stop, below its label. */
const LONGEST_NAMES_LINE = 60;
/** A line in which so many labels name nobody is no text. */
const MOST_FAILED = 8;
const BOUNDARY = /[。;,\s)\]】〕]/;
/** By UTF-16 unit: 1 for what may begin or end a label. A table, because every character of a line is looked up in it. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of `()[【〔]】〕:。;,为是${WHITE_SPACE}`) SIGNS[sign.charCodeAt(0)] = 1;

/**
 * `…平台。责任单位：市科技局；配合单位：市财政局。`, `【责任单位】市农业局`, `牵头单位为市水利局`: clauses that
 * begin with a label, on a line of their own or behind a sentence, `from` the given offset on. `lastItem` is
 * the index of the last numbered line.
 */
export function labelClauses(
  folded: string,
  lines: readonly Line[],
  index: number,
  from: number,
  lastItem: number,
): Candidate[] {
  const found: Candidate[] = [];
  const line = lines[index]!;
  const { end } = line.content;
  const bare = index < lastItem && followsText(folded, lines[index - 1]);
  let failed = 0;
  for (let at = from; at < end && failed < MOST_FAILED;) {
    const label = nextLabel(folded, at, end, bare) ?? lineLabel(folded, lines, index, at);
    if (!label) break;
    const extent = extentOf(folded, lines, index, label);
    const reading = readClause(folded, { start: label.start, end: extent.end }, "LABEL");
    if (reading?.labelled) {
      const stop = Math.min(extent.end, reading.end);
      const starts = label.start === from;
      found.push({
        start: label.start,
        end: stop,
        reading,
        line: index,
        lastLine: extent.lastLine,
        ownLine: starts && !line.opens && stop >= line.content.end - 1,
        bare: false,
      });
      at = Math.max(stop, label.end);
    } else {
      failed += 1;
      at = label.end;
    }
  }
  return found;
}

/** True below a sentence or another label; the foot of a page (`主办：…政府办公厅`) stands below neither. */
function followsText(folded: string, before: Line | undefined): boolean {
  if (!before || before.content.end === before.content.start) return false;
  const words = folded.slice(before.content.start, before.content.end);
  const colon = words.slice(0, LONGEST_KEY).indexOf(":");
  return /[。;]$/.test(words) || (colon > 0 && charges(keyOf(words.slice(0, colon))));
}

/** `…巡查制度。⏎责任单位⏎市水利局、市林业局`: a label that is its line, right above names and below a sentence. */
function lineLabel(folded: string, lines: readonly Line[], index: number, from: number): Span | null {
  const { content } = lines[index]!;
  const [before, behind] = [lines[index - 1], lines[index + 1]];
  if (from !== content.start || content.end - content.start > LONGEST_KEY || !before || !behind) return null;
  const below = before.content.end > before.content.start && /[。;]/.test(folded[before.content.end - 1]!);
  return below && isWhole(folded.slice(content.start, content.end)) && isNamesOnly(folded, behind.content)
    ? content
    : null;
}

/**
 * The next label between two offsets, outside brackets; its span includes what ends it. `bare`: one without a
 * noun (`主办：`) counts, too, where only names stand behind it; below the last item it belongs to the foot of
 * a page.
 */
function nextLabel(folded: string, from: number, to: number, bare: boolean): Span | null {
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (SIGNS[folded.charCodeAt(at)] === 0) continue;
    const character = folded[at]!;
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (/[[【〔]/.test(character)) start = at;
    else if (character === ":" || /[\]】〕]/.test(character)) {
      const opening = /[[【〔]/.test(folded[start] ?? "") && character !== ":" ? 1 : 0;
      if (at - start <= LONGEST_KEY && (opening || character === ":")) {
        const key = keyOf(folded.slice(start + opening, at).trim());
        const names =
          key?.headed || (bare && start === from && isNamesOnly(folded, valueBehind(folded, at + 1, to)));
        if (charges(key) && names) return { start, end: at + 1 };
      }
      start = at + 1;
    } else if (BOUNDARY.test(character)) {
      if (at - start <= LONGEST_KEY && /\s/.test(character) && isSpaced(folded, start, at, to))
        return { start, end: at + 1 };
      start = at + 1;
    } else if (
      (character === "为" || character === "是") &&
      at - start <= LONGEST_KEY &&
      isWhole(folded.slice(start, at))
    )
      return { start, end: at + 1 };
  }
  return null;
}

/** `主办：市水利局；…`: up to the next stop. */
function valueBehind(folded: string, from: number, to: number): Span {
  const stop = folded.slice(from, Math.min(to, from + LONGEST_NAMES_LINE + 1)).search(/[;。]/);
  return { start: from, end: stop < 0 ? to : from + stop };
}

/** `牵头单位 市水利局 配合单位 市林业局`: a label that a space ends, with a name behind it. */
function isSpaced(folded: string, start: number, end: number, to: number): boolean {
  if (!isWhole(folded.slice(start, end))) return false;
  const behind = folded.slice(end, Math.min(to, end + 40)).trimStart();
  const name = /^[^\s、,;。:]{2,36}/.exec(behind)?.[0] ?? "";
  return isOrganisation(name) || isGroup(name);
}

function isWhole(words: string): boolean {
  return knownKeyAt(words) === 0 && charges(keyOf(words)) && !/^(?:各|本)/.test(words);
}

/** A clause ends with its line, unless that ends in a label or in 、 or the lines below hold nothing but names. */
function extentOf(
  folded: string,
  lines: readonly Line[],
  index: number,
  label: Span,
): { readonly end: number; readonly lastLine: number } {
  let last = index;
  let { end } = lines[index]!.content;
  for (;;) {
    const open = /[、，,:]$/.test(folded.slice(end - 1, end)) || end === label.end;
    const next = open ? nextFilled(lines, last) : last + 1 < lines.length ? last + 1 : undefined;
    const line = next === undefined ? undefined : lines[next]!;
    if (!line || line.opens || line.content.end - label.start > LONGEST) break;
    const ends = /[。;]$/.test(folded.slice(end - 1, end));
    if (!open && (ends || !isNamesOnly(folded, line.content))) break;
    if (open && end === label.end && !isNamesOnly(folded, line.content)) break;
    [last, end] = [next!, line.content.end];
  }
  return { end: Math.min(end, label.start + LONGEST), lastLine: last };
}

function isNamesOnly(folded: string, { start, end }: Span): boolean {
  if (end - start < 3 || end - start > LONGEST_NAMES_LINE) return false;
  const words = folded.slice(start, end);
  if (/[:。]|\d/.test(words)) return false;
  return splitNames(folded, { start, end }).every((name) => {
    const said = folded.slice(name.start, name.end);
    return isOrganisation(said) || isGroup(said);
  });
}
