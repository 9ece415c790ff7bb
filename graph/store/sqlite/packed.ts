import { crc32 } from "node:zlib";
import type { Value, Values } from "../../model/index.ts";
import { corrupt } from "./corrupt.ts";
import type { Words } from "./words.ts";

/**
 * Properties as a row has them: the number of the word that names them, in order, and their values as a JSON
 * list.
 */
export interface Packed {
  readonly shape: number;
  /** With its checksum behind it: `[1,"a"]1x4k2p`. Null when there are none. */
  readonly data: string | null;
}

/**
 * Packs values, the names of the first behind a `prefix`; what has none is left out. Names of properties have no
 * comma.
 */
export function pack(values: Values, words: Words, prefix = "", others: Values = {}): Packed {
  let names = "";
  const data: Value[] = [];
  const add = (name: string, value: Value | undefined) => {
    if (value === undefined) return;
    names += data.length === 0 ? name : `,${name}`;
    data.push(value);
  };
  // Every row that is written comes by here: no lists made.
  for (const name in values) add(prefix + name, values[name]);
  for (const name in others) add(name, others[name]);
  return {
    shape: words.keyOf(names),
    data: data.length === 0 ? null : sealed(JSON.stringify(data)),
  };
}

/** Puts the values that were packed into an object. Throws what the store tells as damage where they are not what was written. */
export function unpackInto(
  values: Record<string, unknown>,
  shape: number,
  data: unknown,
  words: Words,
): void {
  if (typeof data !== "string") return;
  const list = JSON.parse(unsealed(data)) as Value[];
  const names = words.namesOf(shape);
  for (let index = 0; index < names.length; index += 1) values[names[index]!] = list[index];
}

const BASE = 36;

/**
 * A list with its checksum. SQLite sees to its pages being well formed; a byte that was flipped in a value it hands out as if it had
 * been written.
 */
function sealed(list: string): string {
  return list + crc32(list).toString(BASE);
}

function unsealed(data: string): string {
  const list = data.slice(0, data.lastIndexOf("]") + 1);
  if (data !== sealed(list)) throw corrupt("a row is malformed: its checksum is of other values");
  return list;
}
