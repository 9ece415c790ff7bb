import { useEffect, useMemo, useRef } from "react";
import type { Chain } from "../api/chain.query.ts";
import { networkElementsOf } from "../chain/canvas/network.ts";
import { CanvasZoom } from "../chain/CanvasZoom.tsx";
import { useCanvas } from "../chain/use-canvas.ts";
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

  const fitted = useRef<Chain | null>(null);
  useEffect(() => {
    if (!canvas) return;
    canvas.show(networkElementsOf(layout.spokes, network.relationships, network.root, selected, lit));
    if (fitted.current !== network) canvas.fit(network.root);
    else if (selected) canvas.reveal(selected);
    fitted.current = network;
    frame.current!.dataset.drawn = String(layout.spokes.length + network.relationships.length);
  }, [canvas, layout, network, selected, lit]);

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
