import { correctedDocument } from "./link/fragment.ts";
import { policyIdOfDocument } from "./link/identity.ts";
import type { Statement } from "./statements/statement.ts";
import type { Document, Source } from "./text/document.ts";
import { parseOnce } from "./text/parse-once.ts";

const parsed = new WeakMap<Source, Document>();

/**
 * What a source says, read as people corrected it: `statements` are those that are of something in it. One and the same
 * source is parsed once, however often it is asked for.
 */
export function documentOf(source: Source, statements: readonly Statement[] = []): Document {
  const known = parsed.get(source) ?? parseOnce(source);
  parsed.set(source, known);
  if (statements.length === 0) return known;
  const held = { ...source, policy: source.policy ?? policyIdOfDocument(known) };
  return correctedDocument(held, statements, known).document;
}

/** The id of the policy that a source is. */
export function policyOf(source: Source): string {
  return policyIdOfDocument(documentOf(source));
}
