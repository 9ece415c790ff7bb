import { readClause } from "../clause.ts";
import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { splitNames } from "../names.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import type { Candidate } from "./candidate.ts";
import { charges, keyOf, knownKeyAt } from "./keys.ts";
import { nextFilled } from "./own-lines.ts";

const LONGEST = limits.clause;
const LONGEST_KEY = 18;
/** A line of names without a stop, below its label. */
const LONGEST_NAMES_LINE = 60;
const BOUNDARY = /[。;,\s)\]】〕]/;

/**
 * `…平台。责任单位：市科技局；配合单位：市财政局。`, `【责任单位】市农业局`, `牵头单位为市水利局`: clauses that begin with a label, on
 * a line of their own or behind a sentence, `from` the given offset on.
 */
export function labelClauses(
  folded: string,
  lines: readonly Line[],
  index: number,
  from: number,
): Candidate[] {
  const found: Candidate[] = [];
  const line = lines[index]!;
  const { end } = line.content;
  for (let at = from; at < end;) {
    const label = nextLabel(folded, at, end);
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
    } else at = label.end;
  }
  return found;
}

/** The next label between two offsets, outside brackets; its span includes what ends it. */
function nextLabel(folded: string, from: number, to: number): Span | null {
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const character = folded[at]!;
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (/[[【〔]/.test(character)) start = at;
    else if (character === ":" || /[\]】〕]/.test(character)) {
      const opening = /[[【〔]/.test(folded[start] ?? "") && character !== ":" ? 1 : 0;
      if (at - start <= LONGEST_KEY && (opening || character === ":")) {
        const key = keyOf(folded.slice(start + opening, at).trim());
        if (charges(key) && key!.headed) return { start, end: at + 1 };
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

/** `牵头单位 市水利局　配合单位 市林业局`: a label that a space ends, with a name behind it. */
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
