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
const SIGN = /[^\p{L}\p{N}]/u;
const PRIVATE = 0xe000;

/**
 * Begins the tokens of names, which are those of the text as well: hits in names are found without the
 * others.
 */
const NAMED = "\uf8ff";

/** What the index takes for what search looks in: its tokens, each once, with a space between. */
export function gramsOf(search: string): string {
  const grams = new Set(tokensOf(search));
  for (const token of tokensOf(namesIn(search))) grams.add(NAMED + token);
  return [...grams].join(" ");
}

function tokensOf(text: string): string[] {
  return runsOf(text).flatMap((run) => [...pairsIn(run), run.at(-1)!]);
}

/**
 * What the index is asked for nodes in which all terms may stand, in their names if so wanted, or null when
 * terms are too little to ask for.
 */
export function matchOf(terms: readonly string[], inName = false): string | null {
  const wanted = new Set<string>();
  const kind = inName ? NAMED : "";
  for (const run of terms.flatMap(runsOf)) {
    if (run.length === 1) wanted.add(`"${kind}${run[0]!}"*`);
    for (const pair of pairsIn(run)) wanted.add(`"${kind}${pair}"`);
  }
  return wanted.size === 0 ? null : [...wanted].join(" AND ");
}

/** The stretches of a text between gaps, as characters that the tokenizer keeps. */
function runsOf(text: string): string[][] {
  return text
    .split(GAP)
    .filter((run) => run !== "")
    .map((run) => Array.from(run, tokenOf));
}

function pairsIn(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => run[index]! + character);
}

function tokenOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x80) return character;
  return SIGN.test(character) ? String.fromCodePoint(PRIVATE + code) : character;
}

/** True when the index tells exactly where the terms stand: each is one token, or the beginning of one. */
export function isExact(terms: readonly string[]): boolean {
  return terms.flatMap(runsOf).every((run) => run.length <= 2);
}
