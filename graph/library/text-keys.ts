import type { HeldText } from "../model/index.ts";
import type { Source } from "../text/document.ts";

/*
 * A text is archived under the hash of its bytes; one of which a person said where it belongs under
 * `HASH@浙江省/杭州市`, since it is read otherwise.
 */

/** What a text is archived under. */
export function textKeyOf({ sha256, place }: Pick<Source, "sha256" | "place">): string {
  return place === undefined ? sha256 : `${sha256}@${place.path}`;
}

/** The hash of the bytes in such a key. */
export function hashIn(key: string): string {
  return key.split("@", 1)[0]!;
}

/** A text of the archive as the graph holds it: known by the hash of its bytes. */
export function heldOf(archived: HeldText): HeldText {
  return { ...archived, sha256: hashIn(archived.sha256) };
}
