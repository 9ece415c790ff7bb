import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { readPalette } from "./palette.ts";
import { styleOf } from "./style.ts";

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface CanvasEvents {
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onViewport: (viewport: Viewport) => void;
}

/** The one place that knows Cytoscape: draws elements and tells what is done to them. */
export interface Canvas {
  /** Shows exactly these; what was there already stays and moves. */
  readonly show: (elements: readonly ElementDefinition[]) => void;
  /** The whole picture, or as much around `centre` as can be read. */
  readonly fit: (centre?: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly reveal: (id: string) => void;
  /** Where a point on an edge lies in the container, in pixels; for tests and for pointing at it. */
  readonly pointOn: (edge: string) => { x: number; y: number } | null;
  readonly destroy: () => void;
}

const PADDING = 24;
/** Below this zoom cards cannot be read. */
const LEGIBLE = 0.62;

export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const core = cytoscape({
    container,
    style: styleOf(readPalette()),
    minZoom: 0.15,
    maxZoom: 2,
    wheelSensitivity: 1,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    layout: { name: "preset" },
  });
  core.on("tap", (event) => events.onSelect(event.target === core ? null : event.target.id()));
  core.on("dbltap", "node", (event) => events.onOpen(event.target.id()));
  core.on("mouseover", "edge", (event) => event.target.addClass("hovered"));
  core.on("mouseout", "edge", (event) => event.target.removeClass("hovered"));
  core.on("mouseover", "node, edge", () => (container.style.cursor = "pointer"));
  core.on("mouseout", "node, edge", () => (container.style.cursor = ""));
  core.on("viewport", () => events.onViewport({ ...core.pan(), zoom: core.zoom() }));
  const theme = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => core.style(styleOf(readPalette()));
  theme.addEventListener("change", repaint);
  const resized = new ResizeObserver(() => core.resize());
  resized.observe(container);

  return {
    show: (elements) => show(core, elements),
    fit: (centre) => fit(core, centre),
    zoomBy: (factor) =>
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
      }),
    reveal: (id) => reveal(core, id),
    pointOn: (edge) => {
      const found = core.getElementById(edge);
      return found.nonempty() && found.isEdge() ? found.renderedMidpoint() : null;
    },
    destroy: () => {
      theme.removeEventListener("change", repaint);
      resized.disconnect();
      core.destroy();
    },
  };
}

function show(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  core.batch(() => {
    core
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const known = core.getElementById(id);
      if (known.empty()) core.add(element);
      else {
        known.data(element.data);
        known.classes(element.classes as string[]);
        if (known.isNode() && element.position) known.position(element.position);
      }
    }
  });
}

function fit(core: Core, centre: string | undefined): void {
  core.resize();
  core.fit(undefined, PADDING);
  if (core.zoom() > 1) {
    core.zoom(1);
    core.center();
  }
  const node = centre === undefined ? undefined : core.getElementById(centre);
  if (node?.nonempty() && core.zoom() < LEGIBLE) {
    core.zoom(LEGIBLE);
    core.center(node);
    core.panBy(towards(core));
  }
}

/**
 * What moves the picture to the middle where it fits, and leaves no empty margin on one side while it is
 * cut off on the other.
 */
function towards(core: Core): { x: number; y: number } {
  const { x1, x2, y1, y2 } = core.elements().renderedBoundingBox();
  const shift = (low: number, high: number, size: number) =>
    high - low <= size
      ? (size - low - high) / 2
      : low > PADDING
        ? PADDING - low
        : high < size - PADDING
          ? size - PADDING - high
          : 0;
  return { x: shift(x1, x2, core.width()), y: shift(y1, y2, core.height()) };
}

function reveal(core: Core, id: string): void {
  const found = core.getElementById(id);
  if (found.empty()) return;
  const box = found.renderedBoundingBox();
  if (box.x1 < 0 || box.y1 < 0 || box.x2 > core.width() || box.y2 > core.height()) core.center(found);
}
