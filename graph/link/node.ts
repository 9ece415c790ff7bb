import {
  faultIn,
  NODE_LABELS,
  type NodeDraft,
  type NodeLabel,
  type NodeOf,
  type Value,
} from "../model/index.ts";
import { fold } from "../text/fold.ts";

/** What `search` looks in, in this order. */
const SEARCHED = ["name", "fullName", "title", "docNumber", "text", "aliases", "citedTitles"];

/**
 * A node with what `search` looks in: folded, lower case, one line a property. Properties without value are
 * left out. Throws a `TypeError` when the model does not allow a property: a fault of a rule, not of a
 * document.
 */
export function node<Label extends NodeLabel>(
  id: string,
  label: Label,
  draft: NodeDraft<Label>,
): NodeOf<Label> {
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries<Value | null | undefined>(draft))
    if (value !== null && value !== undefined) values[key] = value;
  const words = SEARCHED.flatMap((key) => values[key] ?? []).map(String);
  const properties = { ...values, search: searchable([...new Set(words)].join("\n")) };
  const fault = faultIn(NODE_LABELS[label].properties, properties);
  if (fault) throw new TypeError(`node: ${label} ${id}: ${fault.property} ${fault.en}`);
  // The check above is what the compiler cannot see.
  return { id, label, properties } as unknown as NodeOf<Label>;
}

/** Text as search compares it: width folded, lower case, each character where it was. */
export function searchable(text: string): string {
  return fold(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
