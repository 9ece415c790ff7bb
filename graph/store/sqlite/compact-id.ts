/*
 * Ids of relationships are hexadecimal digits, two of which go into a byte; they are compared as their digits
 * are. Any other id stays a text, which SQLite orders before all bytes.
 */

const PAIRS = /^(?:[0-9a-f]{2})+$/;

/** An id as it is stored. */
export function compactId(id: string): Uint8Array | string {
  return PAIRS.test(id) ? Buffer.from(id, "hex") : id;
}

/** The id that was stored so. */
export function plainId(stored: unknown): string {
  return stored instanceof Uint8Array ? Buffer.from(stored).toString("hex") : String(stored);
}

/** The first and the last stored id that begin with some digits; null when they are no digits. */
export function rangeOfDigits(beginning: string): readonly [first: Uint8Array, last: Uint8Array] | null {
  if (!/^[0-9a-f]*$/.test(beginning)) return null;
  const whole = beginning.length + (beginning.length % 2);
  const first = Buffer.from(beginning.padEnd(whole, "0"), "hex");
  return [first, Buffer.concat([Buffer.from(beginning.padEnd(whole, "f"), "hex"), Buffer.alloc(16, 0xff)])];
}
