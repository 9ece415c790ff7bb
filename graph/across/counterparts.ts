import type { FunctionFacts } from "../link/facts.ts";
import { liesIn, NATION } from "../link/places/place.ts";
import type { Quotation } from "../model/index.ts";
import type { Index } from "./index-reader.ts";

/** What a document's words say of a body of its own and one of a policy above it. */
export interface Counterpart {
  readonly body: string;
  readonly upper: string;
  readonly function: string;
  readonly quotation: Quotation;
  /** The ids that earlier versions gave the two in the document. */
  readonly formerIds: { readonly body: readonly string[]; readonly upper: readonly string[] };
}

/**
 * Bodies of a local plan with those of the policies that it follows whose names say the same function. The
 * bodies are never merged; that they are counterparts is stated once for two bodies, whatever many documents
 * say so.
 */
export function counterpartsIn(
  policy: string,
  followed: readonly { readonly id: string; readonly reported: unknown }[],
  formerBodies: Readonly<Record<string, readonly string[]>>,
  index: Index,
): Counterpart[] {
  const held = followed.filter(({ reported }) => reported === null);
  if (held.length === 0) return [];
  const locals = index.functions(policy);
  const found = new Map<string, Counterpart>();
  for (const { id } of held) {
    const byFunction = new Map<string, FunctionFacts>();
    for (const upper of index.functions(id))
      if (!byFunction.has(upper.function)) byFunction.set(upper.function, upper);
    for (const local of locals) {
      const upper = byFunction.get(local.function);
      if (!upper || !local.quotation || !isOver(upper, local)) continue;
      const key = `${local.body}|${upper.body}`;
      const formerIds = { body: formerBodies[local.body] ?? [], upper: formerBodies[upper.body] ?? [] };
      const { body, function: does, quotation } = local;
      if (!found.has(key)) found.set(key, { body, upper: upper.body, function: does, quotation, formerIds });
    }
  }
  return [...found.values()];
}

/** True for a body of a place in which the other's lies, or of the nation. */
function isOver(upper: FunctionFacts, lower: FunctionFacts): boolean {
  if (upper.place === null || upper.place === lower.place) return false;
  return upper.place === NATION || (lower.place !== null && liesIn(lower.place, upper.place));
}
