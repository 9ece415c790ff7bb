import { useMemo, useRef } from "react";
import type { Chain } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { CanvasZoom } from "./CanvasZoom.tsx";
import { Cards } from "./Cards.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { elementsOf } from "./canvas/elements.ts";
import type { Scene } from "./scene.ts";
import { useCanvas } from "./use-canvas.ts";
import { useDrawing } from "./use-drawing.ts";

interface Props {
  readonly chain: Chain;
  readonly scene: Scene;
  readonly behind: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly open: readonly string[];
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  readonly onOpenColumn: (key: string) => void;
  readonly onCollapse: (id: string) => void;
}

/**
 * The chain drawn: Cytoscape draws boxes and lines, and the cards with their words lie upon them,
 * moved along with every pan and zoom.
 */
export function ChainCanvas({
  chain,
  scene,
  behind,
  selected,
  open,
  onSelect,
  onFocus,
  onOpenColumn,
  onCollapse,
}: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(frame, surface, { onSelect, onFocus });
  const elements = useMemo(() => elementsOf(scene, chain.root, selected), [scene, chain.root, selected]);
  const shape = `${chain.root} ${scene.nodes.length}`;
  useDrawing(canvas, frame, { elements, root: chain.root, selected, shape });

  return (
    <div className="chain-frame" ref={frame} onKeyDown={(event) => event.key === "Escape" && onSelect(null)}>
      <ColumnHeads scene={scene} open={open} onOpen={onOpenColumn} />
      <div
        className="chain-stage"
        role="group"
        aria-label={text("chain.canvas", {
          nodes: scene.nodes.length,
          relationships: scene.relationships.length,
        })}
      >
        <div className="chain-surface" ref={surface} aria-hidden="true" data-testid="canvas" />
        <Cards
          chain={chain}
          scene={scene}
          behind={behind}
          onCollapse={onCollapse}
          selected={selected}
          onSelect={onSelect}
          onFocus={onFocus}
          onReveal={(id) => canvas?.reveal(id)}
        />
        <CanvasZoom canvas={canvas} />
      </div>
    </div>
  );
}
