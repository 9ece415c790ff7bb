import { element, type Attributes } from "../../graph/export/element.ts";
import { escape } from "../../graph/export/escape.ts";
import { light } from "./inks.ts";

/** Left and right of everything, in pixels. */
export const MARGIN = 36;
export const SERIF = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif";
export const SANS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** A fill by the name of its ink: the colour on paper, and the class by which a dark screen paints it anew. */
export const filled = (ink: string): Attributes => ({ class: `fill-${ink}`, fill: light(ink) });

/** A stroke by the name of its ink, likewise. */
export const stroked = (ink: string): Attributes => ({ class: `stroke-${ink}`, stroke: light(ink) });

/** How a line is broken by the method its relationship was got by; a line that the text states is whole. */
export const DASHES: Readonly<Record<string, Attributes>> = {
  DERIVED: { "stroke-dasharray": "6 4" },
  INFERRED: { "stroke-dasharray": "1.5 3.5", "stroke-linecap": "round" },
  STATED: { "stroke-dasharray": "12 3 2 3" },
};

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** How the lines of a block of text are set; the first stands at `y`, each other a `step` below. */
export interface BlockStyle {
  readonly y: number;
  readonly size: number;
  readonly step: number;
  readonly paint: Attributes;
}

/** Lines of text at the left margin; `next` is where a further line would stand. No lines: nothing. */
export function block(
  lines: readonly string[],
  { y, size, step, paint }: BlockStyle,
): { readonly svg: string; readonly next: number } {
  const written = lines.map((line, index) =>
    element("text", { x: MARGIN, y: y + index * step, "font-size": size, ...paint }, escape(line)),
  );
  return { svg: written.join("\n"), next: y + lines.length * step };
}
