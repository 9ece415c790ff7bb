import { useMemo, useRef } from "react";
import type { Chain } from "../api/chain.query.ts";
import { networkElementsOf } from "../chain/canvas/network.ts";
import { CanvasZoom } from "../chain/CanvasZoom.tsx";
import { useCanvas } from "../chain/use-canvas.ts";
import { useDrawing } from "../chain/use-drawing.ts";
import { useText } from "../i18n/use-text.ts";
import { Spokes } from "./Spokes.tsx";
import { litBy, spokesOf } from "./spokes.ts";

const NARROW = "(max-width: 640px)";

interface Props {
  readonly network: Chain;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

/**
 * The network drawn: boxes and lines on the canvas, the cards with their words upon them,
 * moved along with every pan and zoom.
 */
export function NetworkCanvas({ network, selected, onSelect, onFocus }: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(frame, surface, { onSelect, onFocus });
  const layout = useMemo(() => spokesOf(network, matchMedia(NARROW).matches), [network]);
  const lit = useMemo(() => litBy(network, selected), [network, selected]);
  const { root, relationships } = network;
  const elements = useMemo(
    () => networkElementsOf(layout.spokes, relationships, root, selected, lit),
    [layout, relationships, root, selected, lit],
  );
  useDrawing(canvas, frame, { elements, root, selected, shape: network });

  return (
    <div
      className="network-frame"
      ref={frame}
      role="group"
      aria-label={text("network.canvas", {
        nodes: network.nodes.length,
        relationships: network.relationships.length,
      })}
      onKeyDown={(event) => event.key === "Escape" && onSelect(null)}
    >
      <div className="network-surface" ref={surface} aria-hidden="true" data-testid="canvas" />
      <Spokes
        network={network}
        layout={layout}
        lit={lit}
        selected={selected}
        onSelect={onSelect}
        onFocus={onFocus}
        onReveal={(id) => canvas?.reveal(id)}
      />
      <CanvasZoom canvas={canvas} />
    </div>
  );
}
