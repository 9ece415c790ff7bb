import { memo, useEffect, useRef, type RefObject } from "react";
import type { SourceLine } from "../evidence/marks.ts";
import { useText } from "../i18n/use-text.ts";
import { isWhollyRead } from "./gaps-of-unit.ts";
import type { OutlineEntry } from "./outline.ts";
import { useCurrent } from "./use-current.ts";

interface Props {
  readonly entries: readonly OutlineEntry[];
  readonly lines: readonly SourceLine[];
  /** The text that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  readonly selected: string | null;
  readonly onChoose: (node: string, start: number) => void;
}

/** The parts of the document by their nesting; on a phone folded away above the text. */
export const Outline = memo(function Outline({ entries, lines, box, selected, onChoose }: Props) {
  const text = useText();
  const read = useCurrent(box, lines, entries);
  const current = entries.some(({ node }) => node.id === selected) ? selected : read;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (
      list.current &&
      entry &&
      (entry.offsetTop < list.current.scrollTop ||
        entry.offsetTop + entry.offsetHeight > list.current.scrollTop + list.current.clientHeight)
    )
      list.current.scrollTop = entry.offsetTop - list.current.clientHeight / 3;
  }, [current]);
  return (
    <details className="reader-outline" open={matchMedia("(width > 900px)").matches}>
      <summary>{text("reader.outline")}</summary>
      <nav aria-label={text("reader.outline")} ref={list} tabIndex={0}>
        <ol lang="zh-CN">
          {entries.map(({ node, start, depth }) => (
            <li
              key={node.id}
              className={`kind-${node.label}`}
              style={{ paddingInlineStart: `${depth * 0.9}em` }}
            >
              <button
                type="button"
                data-outline={node.id}
                aria-current={node.id === current ? "location" : undefined}
                title={node.name}
                onClick={() => onChoose(node.id, start)}
              >
                <i className="dot" aria-hidden="true" />
                <span>{node.name}</span>
                {!isWhollyRead(node) && (
                  <em className="partly" title={text("reading.partly")}>
                    <span aria-hidden="true">未</span>
                    <span className="sr-only">{text("reading.partly")}</span>
                  </em>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
});
