import { boxAround, EVERYWHERE, IDENTITY, placed, type Box, type Matrix } from "./pdf-geometry.ts";

/** What the library knows of a font; a glyph's width is in units of its matrix. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

/** How the next thing is painted. */
export interface State {
  matrix: Matrix;
  fill: string;
  stroke: string;
  alpha: number;
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** What is painted outside is not shown. */
  clip: Box;
  /** True until something is painted in it: an image that was left out leaves its place behind. */
  empty: boolean;
}

const WHITE = 0xf8;

/** Names of the operations that stroke a path, that fill one, and that paint an image. */
export const STROKES = [
  "stroke",
  "closeStroke",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
] as const;
export const FILLS = [
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
] as const;
export const IMAGES = ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject"] as const;

/** The colour of what is filled with a pattern. */
export const PATTERN = "";

/** Before anything is painted. */
export function initial(): State {
  return {
    matrix: IDENTITY,
    fill: "#000000",
    stroke: "#000000",
    alpha: 1,
    font: {},
    size: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    clip: EVERYWHERE,
    empty: true,
  };
}

/** The first two of the arguments of an operation. */
export function pairOf([x, y]: readonly unknown[]): [number, number] {
  return [x as number, y as number];
}

/** The box of a path on the page; `corners`: the least x and y of a path, then the greatest. */
export function cornersIn(matrix: Matrix, corners: unknown): Box {
  const [left, bottom, right, top] = corners as readonly [number, number, number, number];
  return boxAround([
    ...placed(matrix, left, bottom),
    ...placed(matrix, right, bottom),
    ...placed(matrix, left, top),
    ...placed(matrix, right, top),
  ]);
}

/** `colour`: `#ffffff`, or what is no colour. */
export function isWhite(colour: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return false;
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= WHITE);
}

/** The height of a row of a table, in points, at least and at most. */
const ROW = [8, 300] as const;

/** True for a box that may be a cell or a row in a colour. */
export function isPanel({ left, right, bottom, top }: Box): boolean {
  return top - bottom >= ROW[0] && top - bottom <= ROW[1] && right - left >= ROW[0];
}

/** True in a box or at its very edge. */
export function near({ left, right, bottom, top }: Box, x: number, y: number): boolean {
  return left - 2 <= x && x <= right + 2 && bottom - 2 <= y && y <= top + 2;
}

/** Whole degrees, against the clock, from 0 to 359, by which a transformation turns. */
export function turnOf(shape: Matrix): number {
  return (Math.round((Math.atan2(shape[1], shape[0]) * 180) / Math.PI) + 360) % 360;
}
