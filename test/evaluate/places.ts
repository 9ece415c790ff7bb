import type { HeldText, PolicyGraph } from "../../graph/index.ts";

/**
 * Where a statement was made: words of a document, or the title of a part of a policy that is only known by
 * curated data (`policy`, no `file`).
 */
export interface Place {
  readonly file?: string;
  readonly sha256?: string;
  readonly policy?: string;
  /** Label of the node that was meant. */
  readonly label?: string;
  readonly title?: string;
  readonly words?: string;
  /** Which occurrence of the words is meant, from 1; 1 when absent. */
  readonly nth?: number;
}

/** A piece of one held text; offsets as in the text, half-open. */
export interface Span {
  readonly policy: string;
  readonly start: number;
  readonly end: number;
}

/** Why a place cannot be found in a graph. */
export type Absence = "the document is not there" | "the words are not in the text as it is read";

/** How far from its words a part may begin: a number or a mark before them may count or not. */
const NEAR = 12;

/**
 * The words of `place` in the document of that sha256. Blanks do not count, since readers of one file may
 * break its lines elsewhere.
 */
export function spanOf(place: Place, texts: ReadonlyMap<string, HeldText>): Span | Absence {
  const held = texts.get(place.sha256 ?? "");
  if (!held) return "the document is not there";
  const { letters, offsets } = squeezed(held.text);
  const words = (place.words ?? "").replaceAll(/\s/g, "");
  let at = -1;
  for (let count = 0; count < (place.nth ?? 1); count += 1) {
    at = letters.indexOf(words, at + 1);
    if (at < 0) return "the words are not in the text as it is read";
  }
  return { policy: held.policy, start: offsets[at]!, end: offsets[at + words.length - 1]! + 1 };
}

/** The held texts by the sha256 of their files. */
export function textsBySha(graph: PolicyGraph): ReadonlyMap<string, HeldText> {
  return new Map(graph.texts.map((text) => [text.sha256, text]));
}

/** How far a part that begins at `start` is from words at `span`, or null when it cannot be the one meant. */
export function distance(start: number, span: Span): number | null {
  const letters = Math.abs(start - span.start);
  return letters <= NEAR ? letters : null;
}

/** True when the two pieces of one text have a letter in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.policy === other.policy && one.start < other.end && other.start < one.end;
}

const known = new Map<string, { letters: string; offsets: number[] }>();

/** A text without blanks, and where each of its letters stands. */
function squeezed(text: string): { letters: string; offsets: number[] } {
  const seen = known.get(text);
  if (seen) return seen;
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (/\S/.test(text[index]!)) offsets.push(index);
  const made = { letters: text.replaceAll(/\s/g, ""), offsets };
  known.set(text, made);
  return made;
}
