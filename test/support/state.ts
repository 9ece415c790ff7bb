import { bind, build, toStatements, type Statement } from "../../graph/index.ts";
import type { Source } from "../../graph/text/document.ts";

const SAID = { by: "审计一处 王", at: "2024-06-01T08:00:00Z", why: "核对原文" };
const NOTHING = { policies: [] };

/** What a person states, in full: what is not given is said by somebody, at some time, for some reason. */
export function said(line: Record<string, unknown>): Record<string, unknown> {
  return { quote: null, source: null, ...SAID, ...line };
}

/**
 * A statement bound to what it is of in a library of these sources and what was stated before, as the server
 * binds it.
 */
export function stated(
  sources: readonly Source[],
  line: Record<string, unknown>,
  before: readonly unknown[] = [],
): Statement {
  const [statement] = toStatements([said(line)]);
  return bind(statement!, build(sources, NOTHING, before));
}

/** The graph of these sources alone, with a ledger. */
export function graphOf(sources: readonly Source[], ledger: readonly unknown[] = []) {
  return build(sources, NOTHING, ledger);
}
