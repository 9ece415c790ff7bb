import { namesIn } from "../../link/node.ts";

/*
 * Search is by characters, not by words: a term is found wherever it stands, as `CONTAINS` would find it.
 * Every two characters that stand side by side are one token of the index; the last before a space or a
 * line's end is a token by itself, so that a single character is the beginning of some token wherever it
 * stands. What the index finds has all pairs of the term, though perhaps apart from each other: whoever asks
 * it looks at the text itself as well.
 */

/** Where a text is divided: nobody searches across it. */
const GAP = /\s+/u;
/**
 * The tokenizer divides at signs of ASCII and drops control characters; moved to a private area they stay.
 */
const SIGNS = /[\0-\x08\x0e-\x1f!-/:-@[-`{-\x7f]/g;
const PRIVATE = 0xe000;

/**
 * Begins the tokens of names, which are those of the text as well: hits in names are found without the
 * others.
 */
const NAMED = "\uf8ff";

/** What the index takes for what search looks in: its tokens, each once, with a space between. */
export function gramsOf(search: string): string {
  const names = namesIn(search);
  const grams = new Set<string>();
  for (const run of runsOf(names)) addTokens(run, grams);
  const named = [...grams];
  // Between names and text is a gap, so that no run goes across.
  for (const run of runsOf(search.slice(names.length))) addTokens(run, grams);
  for (const token of named) grams.add(NAMED + token);
  return [...grams].join(" ");
}

/** Every two characters of a run, and its last one. */
function addTokens(run: string, tokens: Set<string>): void {
  let end = widthAt(run, 0);
  for (let at = 0; at < run.length;) {
    const next = end;
    end = next + (next < run.length ? widthAt(run, next) : 0);
    tokens.add(run.slice(at, end));
    at = next;
  }
}

/** How many units the character at an offset has: a pair of halves is one. */
function widthAt(text: string, at: number): 1 | 2 {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/**
 * What the index is asked for nodes in which all terms may stand, in their names if so wanted, or null when
 * terms are too little to ask for.
 */
export function matchOf(terms: readonly string[], inName = false): string | null {
  const wanted = new Set<string>();
  const kind = inName ? NAMED : "";
  for (const run of terms.flatMap(charactersOf)) {
    if (run.length === 1) wanted.add(`"${kind}${run[0]!}"*`);
    for (const pair of pairsIn(run)) wanted.add(`"${kind}${pair}"`);
  }
  return wanted.size === 0 ? null : [...wanted].join(" AND ");
}

/** The stretches of a text between gaps, of characters that the tokenizer keeps. */
function runsOf(text: string): string[] {
  const kept = text.replace(SIGNS, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)));
  return kept.split(GAP).filter((run) => run !== "");
}

function charactersOf(text: string): string[][] {
  return runsOf(text).map((run) => Array.from(run));
}

function pairsIn(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => run[index]! + character);
}

/** True when the index tells exactly where the terms stand: each is one token, or the beginning of one. */
export function isExact(terms: readonly string[]): boolean {
  return terms.flatMap(charactersOf).every((run) => run.length <= 2);
}
