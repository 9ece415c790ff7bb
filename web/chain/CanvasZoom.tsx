import { useText } from "../i18n/use-text.ts";
import type { Canvas } from "./canvas/canvas.ts";

/** Nearer, farther, and the whole picture. */
export function CanvasZoom({ canvas }: { readonly canvas: Canvas | null }) {
  const text = useText();
  return (
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
  );
}
