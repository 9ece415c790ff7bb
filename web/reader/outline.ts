import type { OutlineNode } from "../api/reader.query.ts";

export interface OutlineEntry {
  readonly node: OutlineNode;
  readonly start: number;
  readonly depth: number;
}

/**
 * The outline with how deep each entry is nested: a provision by its id, which names those it stands in;
 * an indicator by the words that contain its own.
 */
export function nested(outline: readonly OutlineNode[]): OutlineEntry[] {
  const open: { readonly id: string; readonly end: number }[] = [];
  return outline.flatMap((node) => {
    if (!("start" in node) || node.start == null || node.end == null) return [];
    const { id, start, end } = node;
    while (open.length > 0 && !id.startsWith(`${open.at(-1)!.id}__`) && open.at(-1)!.end <= start) open.pop();
    const entry = { node, start, depth: open.length };
    open.push({ id, end });
    return [entry];
  });
}
