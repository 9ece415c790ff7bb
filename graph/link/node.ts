import type { GraphNode, NodeLabel, Value } from "../model.ts";
import { fold } from "../text/fold.ts";

type Draft = Readonly<Record<string, Value | null | undefined>> & { readonly name: string };

/** A node with what `search` looks in: folded, lower case, one line a property. Properties without value are left out. */
export function node(id: string, label: NodeLabel, draft: Draft): GraphNode {
  const properties: Record<string, Value> = {};
  for (const [key, value] of Object.entries(draft))
    if (value !== null && value !== undefined) properties[key] = value;
  const searched = [
    draft.name,
    draft.fullName,
    draft.title,
    draft.docNumber,
    draft.text,
    ...listOf(draft.aliases),
    ...listOf(draft.citedTitles),
  ];
  const search = searchable(
    [...new Set(searched.filter((words): words is string => typeof words === "string"))].join("\n"),
  );
  return { id, label, properties: { ...properties, search } };
}

/** Text as search compares it: width folded, lower case, each character where it was. */
export function searchable(text: string): string {
  return fold(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function listOf(value: Value | null | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}
