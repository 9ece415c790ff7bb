import { OWN } from "../../records.ts";
import type { Compared } from "../../selection.ts";
import type { Scope } from "../../selecting/language.ts";
import type { Words } from "../words.ts";

/** Behind a list of values stands its checksum: `packed.ts`. */
const CHECKSUM = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A property as SQL: a column of its own, or what stands in the packed list at the place that the shape of
 * the row gives it.
 */
export function valueOf({ of, property }: Compared, { node, link }: Scope, words: Words): string {
  const isNode = of === "NODE";
  const row = isNode ? node : link;
  const column = (isNode ? OF_NODE : OF_RELATIONSHIP)[property];
  return column ? column(row) : packed(row, isNode ? property : OWN + property, words);
}

/** The column of a node, or of a relationship, that has the number of a word in place of it; null for any other. */
export function wordColumn({ of, property }: Compared, { node, link }: Scope): string | null {
  const isNode = of === "NODE";
  if (!(isNode ? WORDS_OF_NODE : WORDS_OF_RELATIONSHIP).includes(property)) return null;
  return `${isNode ? node : link}.${property}`;
}

const WORDS_OF_NODE: readonly string[] = ["label", "policy", "place"];
const WORDS_OF_RELATIONSHIP: readonly string[] = ["type", "method", "rule"];

type Columns = Readonly<Record<string, (row: string) => string>>;

const OF_NODE: Columns = {
  ...wordsOf(WORDS_OF_NODE),
  id: (row) => `${row}.id`,
  order: (row) => `${row}.rank`,
  stated: (row) => `${row}.stated`,
};

const OF_RELATIONSHIP: Columns = {
  ...wordsOf(WORDS_OF_RELATIONSHIP),
  id: (row) => `CASE typeof(${row}.id) WHEN 'blob' THEN lower(hex(${row}.id)) ELSE ${row}.id END`,
  source: (row) => `(SELECT id FROM node WHERE key = ${row}.source)`,
  target: (row) => `(SELECT id FROM node WHERE key = ${row}.target)`,
  confidence: (row) => `${row}.confidence`,
};

function wordsOf(names: readonly string[]): Columns {
  return Object.fromEntries(
    names.map((name) => [name, (row: string) => `(SELECT word FROM word WHERE key = ${row}.${name})`]),
  );
}

function packed(row: string, name: string, words: Words): string {
  const cases = [...words.placesOf(name)].map(
    ([place, shapes]) =>
      `WHEN ${row}.shape IN (${shapes.join()}) THEN json_extract(rtrim(${row}.data,'${CHECKSUM}'),'$[${place}]')`,
  );
  return cases.length === 0 ? "NULL" : `(CASE ${cases.join(" ")} END)`;
}
