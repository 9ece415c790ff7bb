import { useEffect, useMemo, useRef, useState } from "react";
import type { Chain } from "../api/chain.query.ts";
import type { Canvas } from "../chain/canvas/canvas.ts";
import { networkElementsOf } from "../chain/canvas/network.ts";
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

/** The network drawn: boxes and lines on the canvas, the cards with their words upon them, moved along with every pan and zoom. */
export function NetworkCanvas({ network, selected, onSelect, onFocus }: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const handlers = useRef({ onSelect, onFocus });
  useEffect(() => {
    handlers.current = { onSelect, onFocus };
  }, [onSelect, onFocus]);
  const layout = useMemo(() => spokesOf(network, matchMedia(NARROW).matches), [network]);
  const lit = useMemo(() => litBy(network, selected), [network, selected]);

  useEffect(() => {
    let made: Canvas | null = null;
    let gone = false;
    void import("../chain/canvas/canvas.ts").then(({ createCanvas }) => {
      if (gone) return;
      made = createCanvas(surface.current!, {
        onSelect: (id) => handlers.current.onSelect(id),
        onOpen: (id) => handlers.current.onFocus(id),
        onViewport: ({ x, y, zoom }) => {
          for (const [name, value] of Object.entries({ "--pan-x": x, "--pan-y": y, "--zoom": zoom })) frame.current?.style.setProperty(name, String(value));
        },
      });
      setCanvas(made);
    });
    return () => {
      gone = true;
      made?.destroy();
    };
  }, []);

  const fitted = useRef<Chain | null>(null);
  useEffect(() => {
    if (!canvas) return;
    canvas.show(networkElementsOf(layout.spokes, network.relationships, network.root, selected, lit));
    if (fitted.current !== network) canvas.fit(network.root);
    else if (selected) canvas.reveal(selected);
    fitted.current = network;
    frame.current!.dataset.drawn = String(layout.spokes.length + network.relationships.length);
  }, [canvas, layout, network, selected, lit]);

  useEffect(() => {
    const holder = window as unknown as { zhengmaiPointOn?: (id: string) => { x: number; y: number } | null };
    holder.zhengmaiPointOn = (id) => canvas?.pointOn(id) ?? null;
    return () => {
      delete holder.zhengmaiPointOn;
    };
  }, [canvas]);

  return (
    <div className="network-frame" ref={frame} role="group" aria-label={text("network.canvas", { nodes: network.nodes.length, relationships: network.relationships.length })} onKeyDown={(event) => event.key === "Escape" && onSelect(null)}>
      <div className="network-surface" ref={surface} aria-hidden="true" data-testid="canvas" />
      <Spokes network={network} layout={layout} lit={lit} selected={selected} onSelect={onSelect} onFocus={onFocus} onReveal={(id) => canvas?.reveal(id)} />
      <div className="chain-zoom">
        <button type="button" onClick={() => canvas?.zoomBy(1.25)} aria-label={text("chain.zoomIn")}>
          +
        </button>
        <button type="button" onClick={() => canvas?.zoomBy(0.8)} aria-label={text("chain.zoomOut")}>
          −
        </button>
        <button type="button" onClick={() => canvas?.fit()}>
          {text("chain.fit")}
        </button>
      </div>
    </div>
  );
}
