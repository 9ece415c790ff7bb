import { documentOf } from "../document-of.ts";
import { textOf } from "../held-text.ts";
import { comingOf } from "../link/identity.ts";
import type { Source } from "../text/document.ts";
import { textKeyOf } from "./text-keys.ts";
import { packedFragment } from "./workspace/fragment-of.ts";
import { saidOf, type PackedFragment } from "./workspace/fragments.ts";

/**
 * What a document is by itself, found out where it was read, so that a library reads it no second time. It
 * can be cloned, and holds nothing of the document as it was parsed.
 */
export interface Prepared {
  /** The id that its words give its policy. */
  readonly derived: string;
  /** The day of its issue, else of its publication; empty where none is known. */
  readonly day: string;
  /**
   * What is linked of it alone where it is held under the id that it gives and nobody states anything of it;
   * null where a rule fails on it, which whoever links it then tells.
   */
  readonly fragment: PackedFragment | null;
}

/** Reads and links a document by itself. */
export function prepare(source: Source): Prepared {
  const { derived, day } = comingOf(documentOf(source));
  return { derived, day, fragment: fragmentAs(source.policy ?? derived, source) };
}

const NOTHING_SAID = saidOf([]);

function fragmentAs(policy: string, source: Source): PackedFragment | null {
  const key = { policy, sha256: textKeyOf(source), said: NOTHING_SAID, statements: [] };
  try {
    return packedFragment(textOf({ ...source, policy }), key);
  } catch {
    return null;
  }
}
