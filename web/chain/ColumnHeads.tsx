import type { CSSProperties } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Scene } from "./scene.ts";

interface Props {
  readonly scene: Scene;
  readonly open: readonly string[];
  readonly onOpen: (key: string) => void;
}

/**
 * The heads of the columns: they follow the picture sideways and stay on top.
 * A column that is cut says so and opens.
 */
export function ColumnHeads({ scene, open, onOpen }: Props) {
  const text = useText();
  return (
    <div className="column-heads">
      {scene.columns.map((column) => {
        const { x, width } = scene.places.get(column.nodes[0]!.id)!;
        const cut = column.nodes.length < column.all;
        return (
          <div
            className="column-head"
            key={column.key}
            style={{ "--x": x, "--width": width } as CSSProperties}
          >
            <span className={`dot kind-${column.nodes[0]!.label}`} aria-hidden="true" />
            <span>{text(`column.${column.key}`)}</span>
            <span className="count">
              {cut ? text("chain.shown", { shown: column.nodes.length, all: column.all }) : column.all}
            </span>
            {(cut || open.includes(column.key)) && (
              <button type="button" className="link" onClick={() => onOpen(column.key)}>
                {text(cut ? "chain.showAll" : "chain.showLess")}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
