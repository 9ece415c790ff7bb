import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

const SMALLEST_FIRST: readonly Encoding[] = ["br", "gzip", "identity"];

/** Shorter answers do not get shorter by it. */
export const COMPRESS_FROM_BYTES = 1_024;

/** While somebody waits: smaller than gzip, and as fast. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

type Done = (error: Error | null, packed: Buffer) => void;

const PACKED: Readonly<Record<Exclude<Encoding, "identity">, (bytes: Buffer) => Promise<Buffer>>> = {
  br: promisify((bytes: Buffer, done: Done) => brotliCompress(bytes, BROTLI, done)),
  gzip: promisify((bytes: Buffer, done: Done) => gzip(bytes, done)),
};

/** How an answer may be sent to the one who asks: of what it accepts, the smallest. */
export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = new Set(new Negotiator(request).encodings(SMALLEST_FIRST));
  return SMALLEST_FIRST.find((encoding) => accepted.has(encoding)) ?? "identity";
}

/** A whole answer in an encoding. */
export async function packed(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === "identity" ? bytes : PACKED[encoding](bytes);
}

/** What an answer of unknown length goes through on its way out; null when it goes as it is. */
export function packingStream(encoding: Encoding): Transform | null {
  if (encoding === "identity") return null;
  return encoding === "br" ? createBrotliCompress(BROTLI) : createGzip();
}
