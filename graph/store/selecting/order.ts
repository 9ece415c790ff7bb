import type { Cursor, PageRequest } from "../selection.ts";
import { ROOT, type Given, type Language } from "./language.ts";

/** One of the values that make an order. */
export interface Term {
  readonly value: string;
  readonly mayLack: boolean;
  readonly descending: boolean;
  /** What a value of a cursor is compared as; as it is where nothing is said. */
  readonly stored?: (value: unknown) => unknown;
}

/** What the caller wants ordered by; the places that make the order whole come behind. */
export function wantedTerms({ orderBy }: PageRequest, language: Language): Term[] {
  return orderBy.map(({ descending, ...compared }) => ({
    value: language.valueOf(compared, ROOT),
    mayLack: !(compared.of === "NODE" && NEVER_ABSENT.includes(compared.property)),
    descending,
  }));
}

const NEVER_ABSENT = ["id", "label", "order"];

/** A place in the order that every item has. */
export function place(value: string, stored?: Term["stored"]): Term {
  return { value, mayLack: false, descending: false, ...(stored ? { stored } : {}) };
}

/** The words behind ORDER BY; the other way round when `backward`. */
export function orderText(terms: readonly Term[], backward: boolean, language: Language): string {
  return terms
    .map(({ value, mayLack, descending }) => language.ordered(value, mayLack, descending, backward))
    .join(", ");
}

/**
 * What holds behind a cursor, or before it when `backward`: equal in the first values, and beyond in the
 * next. The beginning of the first value is said apart, for an index to begin there.
 */
export function behindText(terms: readonly Term[], cursor: Cursor, backward: boolean, given: Given): string {
  const names = terms.map((term, at) => nameOf(term, cursor[at] ?? null, given));
  const [first] = terms;
  const begins = first !== undefined && !first.mayLack;
  // What is not before the first value is behind it or has it: asked again, an engine looks twice.
  const shared = begins ? 1 : 0;
  const ways = terms.map((term, at) =>
    [
      ...terms.slice(shared, at).map((before, index) => equal(before, names[index + shared]!)),
      beyond(term, names[at]!, backward),
    ].join(" AND "),
  );
  const beginning = begins ? `${first.value} ${sign(first, backward)}= ${names[0]} AND ` : "";
  return `${beginning}(${ways.map((way) => `(${way})`).join(" OR ")})`;
}

/** Null where the item has no such value. */
function nameOf({ stored }: Term, value: unknown, given: Given): string | null {
  return value === null ? null : given.add(stored ? stored(value) : value);
}

function equal({ value }: Term, name: string | null): string {
  return name === null ? `${value} IS NULL` : `${value} = ${name}`;
}

/** What is absent is last: nothing is behind it, everything else before it. */
function beyond(term: Term, name: string | null, backward: boolean): string {
  const { value, mayLack } = term;
  if (name === null) return backward ? `${value} IS NOT NULL` : "false";
  const further = `${value} ${sign(term, backward)} ${name}`;
  return mayLack && !backward ? `(${further} OR ${value} IS NULL)` : further;
}

function sign({ descending }: Term, backward: boolean): "<" | ">" {
  return descending === backward ? ">" : "<";
}
