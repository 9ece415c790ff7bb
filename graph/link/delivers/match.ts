import type { Document } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import { bordersOf, wordsOf, type Word } from "../words.ts";
import { acts, actingClauses, type ActingClause } from "./acting.ts";
import type { Candidate } from "./candidates.ts";
import { placeOf } from "./place-of.ts";
import { subjectsOf } from "./subject.ts";

/** A provision of which one clause speaks of an indicator's subject. */
export interface Match {
  readonly candidate: Candidate;
  readonly clause: ActingClause;
  /** 0 to 1: the share of the subject that the clause holds, rare words counting more. */
  readonly score: number;
  /** True when the title of the provision holds the shared words. */
  readonly inTitle: boolean;
  /** True when the last word of the subject, its noun, is among them: 雨污分流改造|管网. */
  readonly noun: boolean;
  /** The words of the subject that stand in the clause, in the order of the subject. */
  readonly phrases: readonly string[];
  /** Of all candidates the share that hold the rarest of the shared words. */
  readonly spread: number;
}

/** Words that say nothing of a subject. */
const FUNCTION_WORD = /^(?:的|和|与|或|及|等|可以|达到|进行|开展)$/;
/** A long word is worth so many characters at most: a name of a body is not three times a subject. */
const LONGEST_WORTH = 3;
const LEAST_WEIGHT = 0.1;

interface Clause extends ActingClause {
  readonly candidate: Candidate;
  /** The title of its provision, folded; empty where there is none. */
  readonly titled: string;
  borders: ReadonlySet<number> | null;
}

/** What the provisions of one document say, made once for all its indicators. */
export interface Corpus {
  readonly candidates: readonly Candidate[];
  readonly clauses: readonly Clause[];
  /** The words of all clauses, a line each, and where each of the lines begins. */
  readonly lines: string;
  readonly starts: readonly number[];
  /** How many of the candidates hold some words. */
  readonly holding: (words: string) => number;
}

export function corpusOf(document: Document, candidates: readonly Candidate[]): Corpus {
  const acting = candidates.filter(({ unit }) => acts(unit));
  const clauses = acting.flatMap((candidate) => {
    const titled = fold(candidate.unit.title ?? "");
    return actingClauses(document, candidate).map(({ start, end, title, words }): Clause => ({
      start,
      end,
      title,
      words,
      candidate,
      titled,
      borders: null,
    }));
  });
  const texts = acting.map(({ text: words }) => fold(words));
  const held = new Map<string, number>();
  const holding = (words: string): number => {
    const known = held.get(words) ?? texts.filter((each) => each.includes(words)).length;
    held.set(words, known);
    return known;
  };
  const starts: number[] = [];
  let start = 0;
  for (const { words } of clauses) {
    starts.push(start);
    start += words.length + 1;
  }
  const lines = clauses.map(({ words }) => words).join("\n");
  return { candidates: acting, clauses, lines, starts, holding };
}

/** For each candidate the clause that says most of a name's subject; those that say nothing of it are left out. */
export function matches(name: string, corpus: Corpus): Match[] {
  const best = new Map<Candidate, Match>();
  for (const subject of subjectsOf(name)) {
    const words = wordsOf(subject).filter((word) => !FUNCTION_WORD.test(word.words));
    if (words.length === 0) continue;
    const weights = words.map((word) => weightOf(word.words, corpus));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const pieces = piecesOf(subject, words);
    // Whatever run stands in a clause, the shortest that begins where it does stands there as well.
    const heads = pieces.flatMap((each) => each.at(-1)?.words ?? []);
    for (const clause of clausesWith(heads, corpus)) {
      const shared = sharedWords(pieces, clause);
      if (shared.length === 0 || !standTogether(subject, shared)) continue;
      const covered = words.map(
        (word, index) =>
          shared.some(({ from, to }) => from <= index && index <= to) ||
          // The title says once what all its clauses are about: 雨污分流 under 加大管网建设改造力度.
          (index === words.length - 1 && clause.titled.includes(word.words)),
      );
      const score = weights.reduce((sum, weight, index) => sum + (covered[index] ? weight : 0), 0) / total;
      const match: Match = {
        candidate: clause.candidate,
        clause,
        score,
        inTitle: clause.title,
        noun: covered.at(-1)!,
        phrases: shared.map((each) => each.words),
        spread: Math.min(...shared.map((each) => corpus.holding(each.words))) / corpus.candidates.length,
      };
      if (isBetter(match, best.get(clause.candidate))) best.set(clause.candidate, match);
    }
  }
  return [...best.values()];
}

/** More of the subject first; then in the title; then the longer words; then the earlier clause. */
function isBetter(one: Match, other: Match | undefined): boolean {
  if (!other) return true;
  if (one.score !== other.score) return one.score > other.score;
  if (one.inTitle !== other.inTitle) return one.inTitle;
  return longestOf(one) > longestOf(other);
}

/** The length of the longest of the shared words. */
export function longestOf({ phrases }: Match): number {
  return Math.max(...phrases.map(({ length }) => length));
}

/** Inverse document frequency (Spärck Jones 1972) over the candidates, times the length of the word. */
function weightOf(word: string, { candidates, holding }: Corpus): number {
  const rarity = Math.log((candidates.length + 1) / (holding(word) + 0.5));
  return Math.max(LEAST_WEIGHT, rarity) * Math.min(LONGEST_WORTH, word.length);
}

/** A run of the subject's words that begins at some word, and the last of its words. */
interface Piece {
  readonly words: string;
  readonly to: number;
}

/** By word the runs of two characters or more that begin there, longest first. */
function piecesOf(subject: string, words: readonly Word[]): (readonly Piece[])[] {
  return words.map(({ start }, from) =>
    words
      .slice(from)
      .map((last, index) => ({
        words: subject.slice(start, last.start + last.words.length),
        to: from + index,
      }))
      .filter((piece) => piece.words.length >= 2)
      .toReversed(),
  );
}

/** The clauses in which at least one of some strings stands, in their order. */
function* clausesWith(heads: readonly string[], { clauses, lines, starts }: Corpus): Generator<Clause> {
  const holds = new Uint8Array(clauses.length);
  for (const head of new Set(heads)) {
    let index = 0;
    for (let at = lines.indexOf(head); at >= 0; at = lines.indexOf(head, starts[index + 1] ?? lines.length)) {
      while (index + 1 < starts.length && starts[index + 1]! <= at) index += 1;
      holds[index] = 1;
    }
  }
  for (const [index, clause] of clauses.entries()) if (holds[index] === 1) yield clause;
}

interface Run {
  readonly words: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Runs of the subject's words, longest first, that stand whole in a clause: no run begins or ends within a word. */
function sharedWords(pieces: readonly (readonly Piece[])[], clause: Clause): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    const head = pieces[from]!.at(-1);
    if (!head || !clause.words.includes(head.words)) continue;
    for (const { words, to } of pieces[from]!) {
      if (!clause.words.includes(words)) continue;
      clause.borders ??= bordersOf(clause.words);
      const at = placeOf(clause.words, words, clause.borders, runs);
      if (at === null) continue;
      runs.push({ words, at, from, to });
      from = to;
      break;
    }
  }
  return runs;
}

/** So many characters are said of a subject wherever in the clause they stand, as is a run of half of it. */
const LONG = 8;
const LONG_RUN = 4;
/** A clause that says a subject in parts says them within so many times their length; in another order, side by side. */
const WIDEST = { inOrder: 2.5, turned: 1.2 };

/** `食品|质量|安全`, `排水管网|清淤` stand together; 城市 and 防洪 at both ends of a clause do not. */
function standTogether(subject: string, runs: readonly Run[]): boolean {
  const length = runs.reduce((sum, { words }) => sum + words.length, 0);
  const longest = Math.max(...runs.map(({ words }) => words.length));
  if (runs.length === 1 || length >= LONG) return true;
  if (longest >= LONG_RUN && 2 * longest >= subject.length) return true;
  const inOrder = runs.every(({ at }, index) => index === 0 || at > runs[index - 1]!.at);
  const start = Math.min(...runs.map(({ at }) => at));
  const end = Math.max(...runs.map(({ at, words }) => at + words.length));
  return end - start <= length * (inOrder ? WIDEST.inOrder : WIDEST.turned);
}
