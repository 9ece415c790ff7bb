import { createHash } from "node:crypto";

/** A tag of what an answer depends on. It is weak: one answer is sent in several encodings. */
export function etagOf(parts: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `W/"${hash.slice(0, 32)}"`;
}

/** True when the header `if-none-match` names the tag: RFC 9110, 13.1.2, by weak comparison. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag));
}
