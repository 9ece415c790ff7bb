import { useEffect, useRef, useState, type RefObject } from "react";
import type { Canvas } from "./canvas/canvas.ts";

interface Handlers {
  readonly onSelect: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

/**
 * A canvas in `surface`, or null until Cytoscape is here. `frame` learns of every pan and zoom by its
 * properties `--pan-x`, `--pan-y` and `--zoom`, so that what lies upon the canvas moves along.
 * The canvas lives as long as the component.
 */
export function useCanvas(
  frame: RefObject<HTMLElement | null>,
  surface: RefObject<HTMLElement | null>,
  { onSelect, onFocus }: Handlers,
): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const handlers = useRef({ onSelect, onFocus });
  useEffect(() => {
    handlers.current = { onSelect, onFocus };
  }, [onSelect, onFocus]);

  useEffect(() => {
    let made: Canvas | null = null;
    let gone = false;
    void import("./canvas/canvas.ts").then(({ createCanvas }) => {
      // React takes the element away before it runs the cleanup below; in between both are possible.
      const container = surface.current;
      if (gone || !container) return;
      made = createCanvas(container, {
        onSelect: (id) => handlers.current.onSelect(id),
        onOpen: (id) => handlers.current.onFocus(id),
        onViewport: ({ x, y, zoom }) => {
          for (const [name, value] of Object.entries({ "--pan-x": x, "--pan-y": y, "--zoom": zoom }))
            frame.current?.style.setProperty(name, String(value));
        },
      });
      setCanvas(made);
    });
    return () => {
      gone = true;
      made?.destroy();
    };
  }, [frame, surface]);

  useEdgePoints(canvas);
  return canvas;
}

/**
 * Answers where a relationship is drawn: `window.zhengmaiPointOn(id)`,
 * for tests that click the canvas as a person does.
 */
function useEdgePoints(canvas: Canvas | null): void {
  useEffect(() => {
    const holder = window as unknown as { zhengmaiPointOn?: (id: string) => { x: number; y: number } | null };
    holder.zhengmaiPointOn = (id) => canvas?.pointOn(id) ?? null;
    return () => {
      delete holder.zhengmaiPointOn;
    };
  }, [canvas]);
}
