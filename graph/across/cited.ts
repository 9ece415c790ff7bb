import { plain } from "../text/citations.ts";
import { citedIdOf } from "../link/ids.ts";
import type { Index } from "./index-reader.ts";
import { heldKey, numberKey, numbersOfKey, titleKey, titlesOfKey } from "./keys.ts";
import { heldOf, type KnownCurated } from "./known-curated.ts";
import type { GoesBy } from "./published.ts";

/** What names a policy. */
export interface Named {
  readonly title: string;
  readonly docNumber: string | null;
}

/** The policy that words name. */
export interface Meant {
  readonly id: string;
  /** All that fit; where there are several, none of them is meant. */
  readonly fitting: readonly string[];
}

/** A policy that a title or number may mean. */
interface Fitting {
  readonly id: string;
  readonly number: string | null;
  readonly isDraft: boolean;
}

/** Before the id of a policy that is cited by a title that several policies have. */
const AMBIGUOUS = "cited/";

/**
 * The policy a citation names: by document number first, then by title. Where several fit, none is picked: it
 * is a policy not held, which knows which may be meant.
 */
export function meantBy(named: Named, known: KnownCurated, index: Index): Meant {
  const fitting = fittingOf(named, known, index);
  const [one, ...others] = fitting;
  if (one !== undefined && others.length === 0) return { id: one, fitting };
  return { id: freeId(citedIdOf(named), index), fitting };
}

/** By number; else by title, unless the numbers differ: then they are two policies of one title. */
function fittingOf({ title, docNumber }: Named, known: KnownCurated, index: Index): string[] {
  if (docNumber !== null) {
    const numbered = ofNumber(docNumber, known, index);
    if (numbered.length > 0) return numbered;
    if (isCitedOnly(docNumber, known, index)) return [freeId(docNumber, index)];
  }
  const titled = [
    ...ofTitle(plain(title), known, index),
    ...(docNumber === null ? citedOnlyAs(plain(title), known, index) : []),
  ];
  return idsIn(titled.filter(({ number }) => docNumber === null || number === null || number === docNumber));
}

/** Who cites a plan means the text that was issued, not its drafts. */
function idsIn(fitting: readonly Fitting[]): string[] {
  const issued = fitting.filter(({ isDraft }) => !isDraft);
  return [...new Set((issued.length > 0 ? issued : fitting).map(({ id }) => id))].toSorted();
}

/**
 * What of a policy not held nobody else has: its number or title, unless another policy is held under that
 * very id.
 */
function freeId(id: string, index: Index): string {
  return index.first(heldKey(id)) ? `${AMBIGUOUS}${id}` : id;
}

/** Those held and those that curated facts know that have a number. */
function ofNumber(number: string, known: KnownCurated, index: Index): string[] {
  const held = index.all(numberKey(number)).map(({ owner }) => owner);
  const curated = known
    .ofNumber(number)
    .filter((entry) => heldOf(entry, index) === null)
    .map(citedIdOf);
  return [...new Set([...held, ...curated])].toSorted();
}

/** Those held and those that curated facts know that go by a title. */
function ofTitle(title: string, known: KnownCurated, index: Index): Fitting[] {
  if (title === "") return [];
  const held = index.all<GoesBy>(titleKey(title)).map(({ value }) => fittingIn(value));
  const curated = known.citedAs(title).flatMap((entry): Fitting[] => {
    const policy = heldOf(entry, index);
    if (policy === null) return [{ id: citedIdOf(entry), number: entry.docNumber, isDraft: false }];
    return index.all<GoesBy>(heldKey(policy)).map(({ value }) => fittingIn(value));
  });
  return [...held, ...curated];
}

function fittingIn({ policy, number, stage }: GoesBy): Fitting {
  return { id: policy, number, isDraft: stage !== null && stage !== "ISSUED" };
}

/** Those that are cited with a number under a title that no policy at hand goes by. */
function citedOnlyAs(title: string, known: KnownCurated, index: Index): Fitting[] {
  if (title === "") return [];
  return index
    .things(numbersOfKey(title))
    .filter(
      (number) =>
        withoutNumber(title, number, known, index).length === 0 &&
        ofNumber(number, known, index).length === 0 &&
        isCitedOnly(number, known, index),
    )
    .map((number) => ({ id: freeId(number, index), number, isDraft: false }));
}

/**
 * True for a number that no policy at hand has, and that is cited under a title that leads to no single one.
 */
function isCitedOnly(number: string, known: KnownCurated, index: Index): boolean {
  return index
    .things(titlesOfKey(number))
    .some((title) => withoutNumber(title, number, known, index).length !== 1);
}

/** Those at hand that go by a title and whose number may be that one. */
function withoutNumber(title: string, number: string, known: KnownCurated, index: Index): string[] {
  return idsIn(ofTitle(title, known, index).filter((each) => each.number === null || each.number === number));
}
