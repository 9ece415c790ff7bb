import type { StylesheetJson } from "cytoscape";
import { CARD_HEIGHT } from "../layout.ts";
import type { Palette } from "./palette.ts";

/** Solid: the text says it. Dashed: a rule derives it. Dotted: a score suggests it. What is not lit fades and stays. */
export function styleOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        width: "data(width)",
        height: CARD_HEIGHT,
        "background-color": palette.surface,
        "border-color": palette.line,
        "border-width": 1,
        "overlay-opacity": 0,
      },
    },
    { selector: "node.root", style: { "border-color": palette.accent, "border-width": 2 } },
    { selector: "node.selected", style: { "border-color": palette.accent, "border-width": 3 } },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": palette.edge,
        "target-arrow-color": palette.edge,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "source-endpoint": "data(from)",
        "target-endpoint": "data(to)",
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
        "overlay-opacity": 0,
      },
    },
    { selector: "edge[method = 'DERIVED']", style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    { selector: "edge[method = 'INFERRED']", style: { "line-style": "dotted" } },
    {
      selector: "edge[method = 'STATED']",
      style: { "line-style": "dashed", "line-dash-pattern": [12, 3, 2, 3] },
    },
    {
      selector: "edge.lit",
      style: { "line-color": palette.accent, "target-arrow-color": palette.accent, width: 2, "z-index": 5 },
    },
    {
      selector: "edge.selected",
      style: { "line-color": palette.accent, "target-arrow-color": palette.accent, width: 3.5, "z-index": 9 },
    },
    { selector: ".faded", style: { opacity: 0.18 } },
    {
      selector: "edge.hovered",
      style: { width: 3, "line-color": palette.accent, "target-arrow-color": palette.accent },
    },
  ] as unknown as StylesheetJson;
}
