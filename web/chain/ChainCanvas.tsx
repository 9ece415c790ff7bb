import { useEffect, useMemo, useRef, useState } from "react";
import type { Chain } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { Cards } from "./Cards.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import type { Canvas } from "./canvas/canvas.ts";
import { elementsOf } from "./canvas/elements.ts";
import type { Scene } from "./scene.ts";

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

/** The chain drawn: Cytoscape draws boxes and lines, and the cards with their words lie upon them, moved along with every pan and zoom. */
export function ChainCanvas({ chain, scene, behind, selected, open, onSelect, onFocus, onOpenColumn, onCollapse }: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const handlers = useRef({ onSelect, onFocus });
  useEffect(() => {
    handlers.current = { onSelect, onFocus };
  }, [onSelect, onFocus]);
  const elements = useMemo(() => elementsOf(scene, chain.root, selected), [scene, chain.root, selected]);

  useEffect(() => {
    let made: Canvas | null = null;
    let gone = false;
    void import("./canvas/canvas.ts").then(({ createCanvas }) => {
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

  const fitted = useRef("");
  useEffect(() => {
    if (!canvas) return;
    canvas.show(elements);
    const shape = `${chain.root} ${scene.nodes.length}`;
    if (fitted.current !== shape) canvas.fit(chain.root);
    else if (selected) canvas.reveal(selected);
    fitted.current = shape;
    frame.current!.dataset.drawn = String(elements.length);
  }, [canvas, elements, chain.root, scene.nodes.length, selected]);

  return (
    <div className="chain-frame" ref={frame} onKeyDown={(event) => event.key === "Escape" && onSelect(null)}>
      <ColumnHeads scene={scene} open={open} onOpen={onOpenColumn} />
      <div className="chain-stage" role="group" aria-label={text("chain.canvas", { nodes: scene.nodes.length, relationships: scene.relationships.length })}>
        <div className="chain-surface" ref={surface} aria-hidden="true" data-testid="canvas" />
        <Cards chain={chain} scene={scene} behind={behind} onCollapse={onCollapse} selected={selected} onSelect={onSelect} onFocus={onFocus} onReveal={(id) => canvas?.reveal(id)} />
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
        <EdgePoints canvas={canvas} scene={scene} />
      </div>
    </div>
  );
}

/** Answers where a relationship is drawn: `window.zhengmaiPointOn(id)`, for tests that click the canvas as a person does. */
function EdgePoints({ canvas, scene }: { readonly canvas: Canvas | null; readonly scene: Scene }) {
  useEffect(() => {
    const holder = window as unknown as { zhengmaiPointOn?: (id: string) => { x: number; y: number } | null };
    holder.zhengmaiPointOn = (id) => canvas?.pointOn(id) ?? null;
    return () => {
      delete holder.zhengmaiPointOn;
    };
  }, [canvas, scene]);
  return null;
}
