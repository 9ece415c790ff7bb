import type { OutlineNode } from "../api/reader.query.ts";

export interface OutlineEntry {
  readonly node: OutlineNode;
  readonly start: number;
  readonly depth: number;
}

/** The outline with how deep each entry is nested: within those whose words contain its own; an indicator within its column. */
export function nested(outline: readonly OutlineNode[]): OutlineEntry[] {
  const open: number[] = [];
  return outline.flatMap((node) => {
    if (!("start" in node) || node.start == null || node.end == null) return [];
    while (open.length > 0 && open.at(-1)! <= node.start) open.pop();
    const entry = { node, start: node.start, depth: open.length };
    open.push(node.end);
    return [entry];
  });
}
