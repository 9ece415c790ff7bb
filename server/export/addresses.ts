import { hasLabel, type Evidence, type GraphNode } from "../../graph/index.ts";
import { addressOfPlace } from "../cite/citation.ts";
import type { Exported } from "./exported.ts";

type Where = Pick<Exported, "publicUrl">;

/** Where the explorer shows a node: its words in the text, else what it is related to. Null without `PUBLIC_URL`. */
export function addressOfNode({ publicUrl }: Where, node: GraphNode): string | null {
  if (publicUrl === null) return null;
  const { id, properties } = node;
  if (hasLabel(node, "Policy") && node.properties.held)
    return addressAt(publicUrl, { screen: "reader", policy: id });
  if ("start" in properties && properties.start !== undefined && properties.end !== undefined)
    return addressOfSpan(publicUrl, properties.policy, properties.start, properties.end);
  return addressAt(publicUrl, { focus: id });
}

/** Where the explorer shows the words quoted, or the page referred to. Null without `PUBLIC_URL`. */
export function addressOfEvidence({ publicUrl }: Where, evidence: Evidence): string | null {
  if (publicUrl === null) return null;
  if (evidence.kind === "REFERENCE") return evidence.url;
  return addressOfSpan(publicUrl, evidence.policy, evidence.start, evidence.end);
}

function addressOfSpan(publicUrl: string, policy: string, start: number, end: number): string {
  return addressOfPlace({ policy, version: null, start, end }, publicUrl);
}

function addressAt(publicUrl: string, view: Readonly<Record<string, string>>): string {
  return `${publicUrl}/?${new URLSearchParams(view)}`;
}
