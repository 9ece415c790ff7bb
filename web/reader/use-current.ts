import { useEffect, useState, type RefObject } from "react";
import type { SourceLine } from "../evidence/marks.ts";
import type { OutlineEntry } from "./outline.ts";

/** The entry of the outline whose first line was the last to come into the upper third of `box`. */
export function useCurrent(
  box: RefObject<HTMLElement | null>,
  lines: readonly SourceLine[],
  entries: readonly OutlineEntry[],
): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const nodes = new Map(
      entries.map(({ node, start }) => [lines.findLast((line) => line.start <= start)?.start, node.id]),
    );
    const observer = new IntersectionObserver(
      (seen) => {
        const first = seen.find(({ isIntersecting }) => isIntersecting);
        const node = first && nodes.get(Number((first.target as HTMLElement).dataset.line));
        if (node) setCurrent(node);
      },
      { root: box.current, rootMargin: "0px 0px -66% 0px" },
    );
    for (const at of nodes.keys()) {
      const line = box.current.querySelector(`[data-line="${at}"]`);
      if (line) observer.observe(line);
    }
    return () => observer.disconnect();
  }, [box, entries, lines]);
  return current;
}
