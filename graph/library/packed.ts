import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";

/**
 * Bytes as they are kept: deflated where that makes them smaller by a tenth, as it does not with `.docx` and
 * `.pdf`.
 */
export interface Packed {
  readonly deflated: 0 | 1;
  readonly content: Uint8Array;
}

const FAST = 3;
const WORTH_IT = 0.9;

export function packed(bytes: Uint8Array): Packed {
  const deflated = deflateSync(bytes, { level: FAST });
  return deflated.length < bytes.length * WORTH_IT
    ? { deflated: 1, content: deflated }
    : { deflated: 0, content: bytes };
}

/** The inverse of `packed`. Throws where the content is not what deflating gives. */
export function unpacked({ deflated, content }: Packed): Uint8Array {
  return deflated === 1 ? inflateSync(content) : content;
}

/** Hex digits of a SHA-256. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
