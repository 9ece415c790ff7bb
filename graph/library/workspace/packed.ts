import { hash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** JSON as it is stored: short and in memory as it is, long on disk deflated. */
export type Packed = string | Uint8Array;

/** Below so many characters deflating takes more time than its room is worth. */
const SHORT = 2_000;
/** The fastest: what is here can be made again. */
const LEVEL = 1;

/** JSON made ready to be kept. */
export interface Sealed {
  readonly data: Packed;
  /** That of `numberOf`. */
  readonly number: number;
  /** In UTF-8. */
  readonly bytes: Uint8Array;
}

/** Encodes it once for all that is made of it. */
export function seal(json: string, deflates: boolean): Sealed {
  const bytes = Buffer.from(json);
  const data = deflates && json.length > SHORT ? deflateRawSync(bytes, { level: LEVEL }) : json;
  return { data, number: numberOf(bytes), bytes };
}

/** The value of sealed JSON. */
export function unpack<Value>(packed: Packed): Value {
  const json = typeof packed === "string" ? packed : inflateRawSync(packed).toString();
  return JSON.parse(json) as Value;
}

/** Hexadecimal digits of a number that is a hash: 48 bits. */
const DIGITS = 12;

/** A number that equal words have, and others hardly ever. */
export function numberOf(words: string | Uint8Array): number {
  return Number.parseInt(hash("sha1", words, "hex").slice(0, DIGITS), 16);
}
