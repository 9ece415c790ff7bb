import type { Compared, Comparison, Via } from "../../selection.ts";
import { kindOf } from "../../selecting/kinds.ts";
import { within, type Given, type Language, type Scope } from "../../selecting/language.ts";
import { listOf } from "../answer.ts";
import type { Words } from "../words.ts";
import { valueOf, wordColumn } from "./properties.ts";

/** How SQLite takes a value: it knows no truth values. */
export const toSql = (value: unknown) => (typeof value === "boolean" ? Number(value) : value);

/** How SQLite says conditions; values go to `given`. */
export function sqlLanguage(given: Given, words: Words): Language {
  return {
    valueOf: (compared, scope) => valueOf(compared, scope, words),
    holds: (compared, scope) => holds(compared, scope, given, words),
    some: (via, scope, where) => some(via, scope, where, words),
    ordered: (value, mayLack, descending, backward) =>
      `${value} ${descending === backward ? "ASC" : "DESC"}${mayLack ? ` NULLS ${backward ? "FIRST" : "LAST"}` : ""}`,
  };
}

/** The ends of a relationship when it is followed one way. */
export function endsOf({ direction }: Via) {
  return direction === "OUT"
    ? ({ near: "source", far: "target" } as const)
    : ({ near: "target", far: "source" } as const);
}

/** The numbers of words, as SQL takes them behind IN; a word that no row has is left out. */
export function numbersOf(names: readonly string[], words: Words): number[] {
  return names.flatMap((name) => words.find(name) ?? []);
}

/** What is of these labels, or of these types. */
export function isOneOf(column: string, names: readonly string[], words: Words): string {
  const numbers = numbersOf(names, words);
  return numbers.length === 1 ? `${column} = ${numbers[0]}` : `${column} IN (${numbers.join()})`;
}

function some(via: Via, scope: Scope, where: (scope: Scope) => string, words: Words): string {
  const far = within(scope);
  const ends = endsOf(via);
  return `EXISTS (SELECT 1 FROM relationship ${far.link}
    CROSS JOIN node ${far.node} ON ${far.node}.key = ${far.link}.${ends.far}
    WHERE ${far.link}.${ends.near} = ${scope.node}.key AND ${isOneOf(`${far.link}.type`, via.types, words)}
    AND ${where(far)})`;
}

function holds(compared: Compared & Comparison, scope: Scope, given: Given, words: Words): string {
  const column = wordColumn(compared, scope);
  // A word is found by its number, and its index.
  if (column !== null && compared.op === "EQ")
    return `${column} = ${given.add(words.find(String(compared.value)) ?? null)}`;
  if (column !== null && compared.op === "IN") {
    const numbers = numbersOf(compared.value.map(String), words);
    return `${column} IN (SELECT value FROM json_each(${given.add(listOf(numbers))}))`;
  }
  if (column !== null && compared.op === "NULL") return `${column} IS NULL`;
  const value = valueOf(compared, scope, words);
  if (compared.op === "NULL") return `${value} IS NULL`;
  if (kindOf(compared) !== "texts") return compare(value, compared, given);
  const member = `m${scope.depth}`;
  return `EXISTS (SELECT 1 FROM json_each(${value}) ${member} WHERE ${compare(`${member}.value`, compared, given)})`;
}

const SIGNS = { EQ: "=", GTE: ">=", LTE: "<=" } as const;

function compare(value: string, comparison: Exclude<Comparison, { op: "NULL" }>, given: Given): string {
  switch (comparison.op) {
    case "CONTAINS":
      return `instr(${value}, ${given.add(comparison.value)}) > 0`;
    case "IN":
      return `${value} IN (SELECT value FROM json_each(${given.add(listOf(comparison.value))}))`;
    default:
      return `${value} ${SIGNS[comparison.op]} ${given.add(comparison.value)}`;
  }
}
