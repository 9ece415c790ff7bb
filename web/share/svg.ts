import { CARD_HEIGHT } from "../chain/layout.ts";
import type { Scene } from "../chain/scene.ts";
import { element } from "../../graph/export/element.ts";
import { escape } from "../../graph/export/escape.ts";
import { linesOf, type Line } from "./lines.ts";
import { cardsOf } from "./svg-cards.ts";
import { block, DASHES, filled, MARGIN, round, SANS, SERIF, stroked } from "./svg-paint.ts";
import { cutsOf, originOf, titleOf, wordsOf, type Takeaway } from "./takeaway.ts";
import { wrap } from "./wrap.ts";

/** What lines that swing out of a column need at the sides. */
const SWING = 36;
const NARROWEST = 640;
const METHODS = ["EXPLICIT", "DERIVED", "INFERRED", "STATED"] as const;

/** Width and height are those of the SVG's `width` and `height`. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The chain as an SVG: heads, lines and cards as on the screen, and what the lines mean. One that stands `alone`
 * has title and sentence above and says below what it leaves out and where it comes from.
 */
export function toSvg(taken: Takeaway, alone = true): Picture {
  const { scene, chain, text } = taken;
  const { left, right, top, bottom } = extentOf(scene);
  const width = Math.round(Math.max(right - left, NARROWEST) + 2 * MARGIN);
  const inner = width - 2 * MARGIN;

  // From above to below: title, sentence, heads, the drawing, the legend, the foot.
  const title = block(alone ? wrap(titleOf(taken), inner / 22, 2) : [], {
    y: MARGIN + (alone ? 22 : -8),
    size: 22,
    step: 30,
    paint: { ...filled("ink"), "font-family": SERIF, "font-weight": 600 },
  });
  const words = block(alone ? wrap(wordsOf(taken), inner / 13, 4) : [], {
    y: title.next,
    size: 13,
    step: 20,
    paint: filled("soft"),
  });
  const heads = words.next + 18;
  const dx = Math.round((width - (left + right)) / 2);
  const dy = Math.round(heads + 22 - top);
  const legend = Math.round(dy + bottom + 40);
  const notes = alone ? [...cutsOf(taken), originOf(taken)] : [];
  const foot = block(
    notes.flatMap((line) => wrap(line, inner / 12)),
    { y: legend + 30, size: 12, step: 19, paint: filled("soft") },
  );
  const height = Math.round(foot.next + MARGIN - 12);

  const described = text("chain.canvas", {
    nodes: scene.nodes.length,
    relationships: scene.relationships.length,
  });
  const body = [
    element("title", {}, escape(titleOf(taken))),
    element("desc", {}, escape(described)),
    element("defs", {}, arrowHead("edge"), arrowHead("accent")),
    element("rect", { width, height, ...filled("paper") }),
    title.svg,
    words.svg,
    ...columnHeads(taken, dx, heads),
    `<g transform="translate(${dx} ${dy})">`,
    ...linesOf(scene, chain.root).map(lineDrawn),
    ...cardsOf(taken),
    "</g>",
    ...METHODS.map((method, index) =>
      legendEntry(method, text(`method.${method}`), MARGIN + index * 170, legend),
    ),
    foot.svg,
  ];
  return { svg: sheet(width, height, body), width, height };
}

/** Where the cards and the lines about them lie, in the scene's own pixels. */
function extentOf(scene: Scene): Record<"left" | "right" | "top" | "bottom", number> {
  const places = [...scene.places.values()];
  return {
    left: Math.min(...places.map(({ x, width }) => x - width / 2)) - SWING,
    right: Math.max(...places.map(({ x, width }) => x + width / 2)) + SWING,
    top: Math.min(...places.map(({ y }) => y)) - CARD_HEIGHT / 2,
    bottom: Math.max(...places.map(({ y }) => y)) + CARD_HEIGHT / 2,
  };
}

function sheet(width: number, height: number, body: readonly string[]): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": SANS,
  };
  return `${element("svg", attributes, `\n${body.join("\n")}\n`)}\n`;
}

/** The end of a line, to be named by `marker-end`. */
function arrowHead(ink: string): string {
  const box = { viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 8, markerHeight: 8 };
  return element(
    "marker",
    { id: `arrow-${ink}`, ...box, markerUnits: "userSpaceOnUse", orient: "auto" },
    element("path", { d: "M0,0.5 L8,4 L0,7.5 z", ...filled(ink) }),
  );
}

/** Above each column its kind, and how many it shows of how many: "任务与行动  12 / 31". */
function columnHeads({ scene, text }: Takeaway, dx: number, y: number): string[] {
  return scene.columns.map(({ key, nodes, all }) => {
    const [first] = nodes;
    const x = round(scene.places.get(first!.id)!.x + dx);
    const caption = `${text(`column.${key}`)}  ${nodes.length < all ? `${nodes.length} / ${all}` : all}`;
    const face = { "text-anchor": "middle", "font-size": 13, "font-weight": 600 };
    return element("text", { x, y, ...face, ...filled(first!.label) }, escape(caption));
  });
}

function lineDrawn({ path, method, state }: Line): string {
  const ink = state === "lit" ? "accent" : "edge";
  return element("path", {
    d: path,
    fill: "none",
    ...stroked(ink),
    "stroke-width": 1.5,
    ...DASHES[method],
    opacity: state === "faded" ? "0.3" : null,
    "marker-end": `url(#arrow-${ink})`,
  });
}

/** A piece of line as the method draws it, and the method's name beside it. */
function legendEntry(method: string, caption: string, x: number, y: number): string {
  const ends = { x1: x, x2: x + 36, y1: y - 4, y2: y - 4 };
  const sample = element("line", { ...ends, ...stroked("edge"), "stroke-width": 2, ...DASHES[method] });
  const name = element("text", { x: x + 44, y, "font-size": 12, ...filled("soft") }, escape(caption));
  return sample + name;
}
