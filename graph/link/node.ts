import {
  faultIn,
  NODE_LABELS,
  type NodeDraft,
  type NodeLabel,
  type NodeOf,
  type Value,
  type Values,
} from "../model/index.ts";
import { fold } from "../text/fold.ts";

/** The names that `search` looks in, in this order; behind them it looks in the text. */
const NAMES = ["name", "fullName", "title", "docNumber", "aliases", "citedTitles"];
/** A line by itself between the names and the text; nobody can search for it. */
export const BEHIND_NAMES = "\f";

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
  const properties = { ...values, search: searchOf(values) };
  const fault = faultIn(NODE_LABELS[label].properties, properties);
  if (fault) throw new TypeError(`node: ${label} ${id}: ${fault.property} ${fault.en}`);
  // The check above is what the compiler cannot see.
  return { id, label, properties } as unknown as NodeOf<Label>;
}

/** What `search` looks in, of a node with those values: a line for each name, and the text behind them. */
export function searchOf(values: Values): string {
  const names = new Set(NAMES.flatMap((key) => values[key] ?? []).map(String));
  const named = searchable([...names].join("\n"));
  if (typeof values.text !== "string" || names.has(values.text)) return named;
  // Folding takes the mark for the end of a line.
  return `${named}\n${BEHIND_NAMES}\n${searchable(values.text)}`;
}

/** The names among what `search` looks in. */
export function namesIn(search: string): string {
  return search.split(BEHIND_NAMES, 1)[0]!;
}

/** Text as search compares it: width folded, lower case, each character where it was. */
export function searchable(text: string): string {
  return fold(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The end of a relationship: a node, of which nothing is asked but what it is. */
export interface End<Label extends NodeLabel = NodeLabel> {
  readonly id: string;
  readonly label: Label;
}

/** The end of a relationship to what is made elsewhere. */
export function endOf<Label extends NodeLabel>(id: string, label: Label): End<Label> {
  return { id, label };
}
