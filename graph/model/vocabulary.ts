import type { Caption } from "./caption.ts";

/** A closed list of words that a property may have, each with its caption. */
export interface Vocabulary extends Caption {
  /** What the API calls the enum; without a name the API hands the words on as text. */
  readonly name?: string;
  readonly words: Readonly<Record<string, Caption>>;
}

/** The words of a vocabulary, as a type. */
export type WordOf<Of extends Vocabulary> = keyof Of["words"] & string;

/**
 * The keys of a table in the order in which they are written, typed: the one place that knows `Object.keys`
 * to be them.
 */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
