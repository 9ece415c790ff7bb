import { createHash } from "node:crypto";
import type { GraphNode, GraphRelationship } from "../model/index.ts";
import type { Bound, Statement } from "./statement.ts";

const DIGEST_DIGITS = 16;

/** What a statement on a node is bound to besides its id: what it is called, and for one that was checked its words. */
export function boundToNode(node: GraphNode, kind: Statement["kind"]): Bound {
  const { name } = node.properties;
  return kind === "AFFIRMATION" ? { name, digest: digestOf(node) } : { name };
}

/** True when a node is still that of which something was stated. */
export function isStillOf(node: GraphNode, { on }: Statement): boolean {
  if (on?.name !== undefined && on.name !== node.properties.name) return false;
  return on?.digest === undefined || on.digest === digestOf(node);
}

function digestOf({ properties }: GraphNode): string {
  const words = "text" in properties ? properties.text : properties.name;
  return createHash("sha256").update(words).digest("hex").slice(0, DIGEST_DIGITS);
}

/** What a finding is known by: its code, what it flags, and the words there. */
export function boundToFinding(finding: GraphNode, flags: readonly GraphRelationship[]): Bound {
  const own = flags.filter(({ type, source }) => type === "FLAGS" && source === finding.id);
  return {
    code: finding.label === "Finding" ? finding.properties.code : "",
    nodes: own.map(({ target }) => target).toSorted(),
    words: own.flatMap(({ evidence }) => (evidence.kind === "QUOTATION" ? [evidence.quote] : [])).toSorted(),
  };
}
