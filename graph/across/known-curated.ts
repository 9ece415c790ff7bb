import type { Curated, CuratedPolicy } from "../link/curated.ts";
import { citedIdOf } from "../link/ids.ts";
import { plain } from "../text/citations.ts";
import type { Index } from "./index-reader.ts";
import { numberKey, titleKey } from "./keys.ts";
import type { GoesBy } from "./published.ts";

/**
 * Curated facts by what they are looked up by. There are few, and they never change while a library is open.
 */
export interface KnownCurated {
  readonly policies: readonly CuratedPolicy[];
  readonly ofNumber: (number: string) => readonly CuratedPolicy[];
  /** By its own title, without marks. */
  readonly titled: (title: string) => readonly CuratedPolicy[];
  /** By any title that it is cited under, without marks. */
  readonly citedAs: (title: string) => readonly CuratedPolicy[];
  readonly ofId: (id: string) => readonly CuratedPolicy[];
}

export function knownCurated({ policies }: Curated): KnownCurated {
  const by = (keysOf: (entry: CuratedPolicy) => readonly string[]) => {
    const found = new Map<string, CuratedPolicy[]>();
    for (const entry of policies)
      for (const key of new Set(keysOf(entry)))
        if (key !== "") found.set(key, [...(found.get(key) ?? []), entry]);
    return (key: string) => found.get(key) ?? [];
  };
  return {
    policies,
    ofNumber: by(({ docNumber }) => (docNumber === null ? [] : [docNumber])),
    titled: by(({ title }) => [plain(title)]),
    citedAs: by(({ title, citedTitles }) => [title, ...citedTitles].map(plain)),
    ofId: by((entry) => [citedIdOf(entry)]),
  };
}

/**
 * The one held policy that curated facts speak of; null where none is held, or several fit and nobody can
 * tell.
 */
export function heldOf(entry: CuratedPolicy, index: Index): string | null {
  const numbered = entry.docNumber === null ? [] : index.all<GoesBy>(numberKey(entry.docNumber));
  const title = plain(entry.title);
  const titled = (title === "" ? [] : index.all<GoesBy>(titleKey(title))).filter(
    ({ value: { number } }) => entry.docNumber === null || number === null,
  );
  const fitting = [...new Set([...numbered, ...titled].map(({ owner }) => owner))];
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The curated facts of a held policy; null where there are none. */
export function curatedOf(
  { policy, number, title }: GoesBy,
  known: KnownCurated,
  index: Index,
): CuratedPolicy | null {
  const may = [...(number === null ? [] : known.ofNumber(number)), ...known.titled(title)];
  return may.findLast((entry) => heldOf(entry, index) === policy) ?? null;
}
