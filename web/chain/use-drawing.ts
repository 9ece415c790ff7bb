import { useEffect, useRef, type RefObject } from "react";
import type { Canvas } from "./canvas/canvas.ts";

/** What is drawn, and what of it is in view. */
export interface Drawing {
  readonly elements: Parameters<Canvas["show"]>[0];
  readonly root: string;
  readonly selected: string | null;
  /** Changes when the whole is to be fitted into the view again, and no sooner. */
  readonly shape: unknown;
}

/**
 * Shows the elements, once the canvas is here and whenever they change: the whole about the root when the shape is
 * another, else what is selected. `frame` tells by `data-drawn` how many elements are drawn.
 */
export function useDrawing(
  canvas: Canvas | null,
  frame: RefObject<HTMLElement | null>,
  { elements, root, selected, shape }: Drawing,
): void {
  const fitted = useRef<unknown>(null);
  useEffect(() => {
    if (!canvas) return;
    canvas.show(elements);
    if (fitted.current !== shape) canvas.fit(root);
    else if (selected) canvas.reveal(selected);
    fitted.current = shape;
    frame.current!.setAttribute("data-drawn", String(elements.length));
  }, [canvas, frame, elements, root, selected, shape]);
}
