import type { Document, Span, Unit } from "../../text/document.ts";
import { bare, compare } from "../compare.ts";
import type { Linked } from "../linked.ts";
import { sentencesOf, wordsOfTask } from "../sentences.ts";

/** A piece of a sentence between two stops, with its words plain. */
interface Chunk extends Span {
  readonly words: string;
}

/** What became of a piece of the body in the annex. */
export interface Edit {
  readonly body: string;
  readonly annex: string;
  /** Runs that the annex leaves out and puts in, in the order of the text. */
  readonly runs: readonly { readonly removed: string; readonly inserted: string }[];
}

/** How a task of the annex differs from the measure of the body that it belongs to. */
export interface Changes {
  readonly task: Unit;
  readonly measure: Unit;
  readonly edits: readonly Edit[];
  /** Pieces that the body has nowhere in the measure. */
  readonly added: readonly string[];
  /** Pieces of the body between those of the task that no task has. */
  readonly left: readonly string[];
  /** The pieces of the body that it restates, in the order of the task; empty when it restates none. */
  readonly places: readonly Span[];
}

/** So much of two pieces is alike where the one is the other in other words: twice what is common over both lengths. */
const ALIKE = 0.6;
/** 技术改造: a common string of so many characters makes of two pieces the same matter, put otherwise. */
const SHARED = 4;

/**
 * Tasks compared with the measure of the same number, piece by piece, wherever in the measure a piece stands: what
 * another task of the measure has is not left out, and what stands elsewhere in it is not added.
 */
export function changesOf({ document, twins }: Linked): Changes[] {
  return [...twins].flatMap(([annex, measure]) => {
    const tasks = document.units.filter((unit) => unit.parent === annex && unit.kind === "TASK");
    return tasks.length > 0 ? comparedWith(document, measure, tasks) : [];
  });
}

function comparedWith(document: Document, measure: Unit, tasks: readonly Unit[]): Changes[] {
  const body = sentencesOf(document, measure).flatMap((span) => chunksIn(document.source.text, span));
  const whole = body.map(({ words }) => words).join("");
  /** Which task has a piece of the body. */
  const holder = new Map<number, Unit>();
  const found = tasks.map((task) => {
    const pieces = chunksOfWords(wordsOfTask(document, task));
    const at = pieces.map((words) => {
      const index = body.findIndex((chunk, place) => chunk.words === words && !holder.has(place));
      if (index >= 0) holder.set(index, task);
      return index;
    });
    return { task, pieces, at };
  });
  for (const { task, pieces, at } of found) {
    for (const [index, words] of pieces.entries()) {
      if (at[index]! >= 0 || whole.includes(words)) continue;
      at[index] = nearest(words, body, holder);
      if (at[index]! >= 0) holder.set(at[index]!, task);
    }
  }
  const all = tasks.map((task) => bare(wordsOfTask(document, task)).words.replace(/[,、]/g, "")).join("|");
  return found.map(({ task, pieces, at }) => {
    const edits = pieces.flatMap((words, index) => {
      const chunk = body[at[index]!];
      return chunk && chunk.words !== words
        ? [{ body: chunk.words, annex: words, runs: runsOf(chunk.words, words) }]
        : [];
    });
    const added = pieces.filter((words, index) => at[index]! < 0 && !whole.includes(words));
    const own = at.filter((place) => place >= 0);
    const [first, last] = [Math.min(...own), Math.max(...own)];
    const left = body
      .filter(
        ({ words }, place) => place > first && place < last && !holder.has(place) && !all.includes(words),
      )
      .map(({ words }) => words);
    return { task, measure, edits, added, left, places: own.map((place) => body[place]!) };
  });
}

/** The free piece of the body that is most like the words; -1 when none is. */
function nearest(words: string, body: readonly Chunk[], holder: ReadonlyMap<number, Unit>): number {
  let best = -1;
  let most = 0;
  for (const [place, chunk] of body.entries()) {
    if (holder.has(place)) continue;
    const { ofA } = compare(words, chunk.words);
    const alike = (2 * ofA * words.length) / (words.length + chunk.words.length);
    const score = alike >= ALIKE ? 1 + alike : longestShared(words, chunk.words) >= SHARED ? alike : 0;
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

function longestShared(one: string, other: string): number {
  let longest = 0;
  for (let from = 0; from < one.length; from += 1)
    while (other.includes(one.slice(from, from + longest + 1)) && from + longest < one.length) longest += 1;
  return longest;
}

function chunksIn(text: string, { start, end }: Span): Chunk[] {
  return [...text.slice(start, end).matchAll(/[^,，;；。、\n]+/g)].flatMap(({ index, 0: found }) => {
    const words = bare(found).words;
    return words ? [{ words, start: start + index, end: start + index + found.length }] : [];
  });
}

function chunksOfWords(text: string): string[] {
  return text
    .split(/[,，;；。、\n]/)
    .map((piece) => bare(piece).words)
    .filter(Boolean);
}

/** Runs that differ; two with at most one character between them are one, since that character is there by chance. */
function runsOf(body: string, annex: string): Edit["runs"] {
  const runs: { removed: string; inserted: string; common: string }[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonOf(body, annex), [body.length, annex.length] as const]) {
    const common = body.slice(a, a + 1);
    const last = runs.at(-1);
    if (a > i || b > j) {
      const run = { removed: body.slice(i, a), inserted: annex.slice(j, b), common };
      if (last && last.common.length === 1 && i > 1) {
        last.removed += last.common + run.removed;
        last.inserted += last.common + run.inserted;
        last.common = common;
      } else runs.push(run);
    } else if (last) last.common += common;
    [i, j] = [a + 1, b + 1];
  }
  return runs.map(({ removed, inserted }) => ({ removed, inserted }));
}

/** Places of a longest common subsequence, in both. */
function commonOf(one: string, other: string): (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const places: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) places.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return places;
}
