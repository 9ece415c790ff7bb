import { hash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** JSON as it is stored: short and in memory as it is, long on disk deflated. */
export type Packed = string | Uint8Array;

/** Below so many characters deflating gains nothing. */
const SHORT = 400;
/** The fastest: what is here can be made again. */
const LEVEL = 1;

/** A value as stored. */
export function pack(json: string, deflates: boolean): Packed {
  return deflates && json.length > SHORT ? deflateRawSync(json, { level: LEVEL }) : json;
}

/** The inverse of `pack`. */
export function unpack<Value>(packed: Packed): Value {
  const json = typeof packed === "string" ? packed : inflateRawSync(packed).toString();
  return JSON.parse(json) as Value;
}

/** Hexadecimal digits of a number that is a hash: 48 bits. */
const DIGITS = 12;

/** A number that equal words have, and others hardly ever. */
export function numberOf(words: string): number {
  return Number.parseInt(hash("sha1", words, "hex").slice(0, DIGITS), 16);
}
