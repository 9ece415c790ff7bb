import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { EVERYWHERE, IDENTITY, overlap, placed, unitSquare, within } from "./pdf-geometry.ts";
import type { Box, Matrix, Segment } from "./pdf-geometry.ts";
import { drawn } from "./pdf-paths.ts";
import { withSeenSizes, type Shape } from "./pdf-sizes.ts";
import {
  cornersIn,
  FILLS,
  IMAGES,
  initial,
  isPanel,
  isWhite,
  near,
  pairOf,
  PATTERN,
  STROKES,
  turnOf,
} from "./pdf-state.ts";
import type { Font, State } from "./pdf-state.ts";

type Operators = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;
type Codes = typeof import("pdfjs-dist/legacy/build/pdf.mjs").OPS;

/** A character as it is painted. Points from the lower left corner of the page, before the page is turned. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
  /** Degrees, against the clock, by which the line it stands in is turned; whole numbers from 0 to 359. */
  readonly turn: number;
  /** Painted in white on nothing, wholly transparent, not painted at all, or outside what is shown. */
  readonly hidden: false | "COLOUR" | "MODE" | "CLIP";
  /** The x at which its right part is cut off; undefined for what is shown whole. */
  readonly cutAt?: number;
}

export interface Content {
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  /** Boxes in a colour, no larger than a row of a table may be. */
  readonly panels: readonly Box[];
  /** Where images are painted. */
  readonly pictures: readonly Box[];
}

/** Of an operation, as the library lists them. */
type Arguments = readonly unknown[];

interface PaintedGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

/** The transformation of type in a line, how wide and tall it makes it, and by how many degrees it is turned. */
interface Setting {
  readonly matrix: Matrix;
  readonly line: Matrix;
  readonly shape: Matrix;
  readonly stretch: number;
  readonly tall: number;
  readonly turned: number;
}

/** 3 and 7 of the rendering modes paint nothing. */
const UNPAINTED = new Set([3, 7]);
/** So much of the width of a character must be beyond an edge for it to be cut: more than the room at its side. */
const CUT = 0.15;
/** An image no larger is a line, a bullet or a seal's point. In points. */
const LEAST_IMAGE = 20;

/**
 * What a page paints, from the list of its operations. Images are to be left out when the list is made (a limit of
 * one pixel), so that none is decoded; their places are the transformations in which nothing is painted.
 */
export function contentOf(
  { fnArray, argsArray }: Operators,
  OPS: Codes,
  fontOf: (name: string) => Font,
): Content {
  const glyphs: Glyph[] = [];
  const shapes: Shape[] = [];
  const segments: Segment[] = [];
  const pictures: Box[] = [];
  const fills: Box[] = [];
  const panels: Box[] = [];
  let state = initial();
  const saved: State[] = [];
  const strokes = new Set<unknown>(STROKES.map((name) => OPS[name]));
  const fillings = new Set<unknown>(FILLS.map((name) => OPS[name]));
  let line: Matrix = IDENTITY;
  let along = 0;
  let clips = false;
  let setting: Setting | null = null;
  const moveTo = (x: number, y: number) => {
    line = within(line, [1, 0, 0, 1, x, y]);
    along = 0;
  };
  const restore = () => {
    const { matrix, empty } = state;
    const before = saved.pop();
    if (!before) return;
    const box = unitSquare(matrix);
    if (
      empty &&
      before.matrix !== matrix &&
      box.right - box.left > LEAST_IMAGE &&
      box.top - box.bottom > LEAST_IMAGE
    )
      pictures.push(box);
    state = before;
    if (!empty) state.empty = false;
  };

  const setFont = (name: string, size: number) => {
    state.font = fontOf(name);
    state.size = size;
  };

  const steps: Record<number, (args: Arguments) => unknown> = {
    [OPS.save]: () => {
      saved.push(state);
      state = { ...state, empty: true };
    },
    [OPS.restore]: restore,
    [OPS.transform]: (args) => {
      state.matrix = within(state.matrix, args as unknown as Matrix);
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      saved.push(state);
      state = { ...state, empty: false };
      if (matrix) state.matrix = within(state.matrix, matrix as Matrix);
    },
    // The next path is the one that clips.
    [OPS.clip]: () => (clips = true),
    [OPS.eoClip]: () => (clips = true),
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginText]: () => {
      [line, along] = [IDENTITY, 0];
      state.empty = false;
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      [line, along] = [Array.from(matrix as ArrayLike<number>) as unknown as Matrix, 0];
    },
    [OPS.moveText]: (args) => moveTo(...pairOf(args)),
    [OPS.setLeadingMoveText]: (args) => {
      const [x, y] = pairOf(args);
      state.leading = -y;
      moveTo(x, y);
    },
    [OPS.setLeading]: ([leading]) => (state.leading = leading as number),
    [OPS.nextLine]: () => moveTo(0, -state.leading),
    [OPS.setCharSpacing]: ([spacing]) => (state.characterSpacing = spacing as number),
    [OPS.setWordSpacing]: ([spacing]) => (state.wordSpacing = spacing as number),
    [OPS.setHScale]: ([percent]) => (state.scale = (percent as number) / 100),
    [OPS.setTextRise]: ([rise]) => (state.rise = rise as number),
    [OPS.setTextRenderingMode]: ([mode]) => (state.mode = mode as number),
    [OPS.setFont]: ([name, size]) => setFont(name as string, size as number),
    [OPS.setFillRGBColor]: ([colour]) => (state.fill = colour as string),
    [OPS.setStrokeRGBColor]: ([colour]) => (state.stroke = colour as string),
    [OPS.setFillColorN]: () => (state.fill = PATTERN),
    [OPS.shadingFill]: () => fills.push(EVERYWHERE),
    [OPS.setGState]: ([entries]) => {
      for (const [key, value] of entries as readonly (readonly [string, unknown])[]) {
        if (key === "ca") state.alpha = value as number;
        if (key === "Font") setFont(...(value as readonly [string, number]));
      }
    },
    [OPS.constructPath]: ([operation, paths, corners]) => {
      const [path] = paths as readonly [Float32Array | null];
      if (clips && path) state.clip = overlap(state.clip, cornersIn(state.matrix, corners));
      clips = false;
      const stroked = strokes.has(operation);
      const filled = fillings.has(operation);
      if (!path || (!stroked && !filled)) return;
      state.empty = false;
      const { segments: lines, boxes } = drawn(path, state.matrix, stroked, filled);
      if (!isWhite(stroked ? state.stroke : state.fill)) segments.push(...lines);
      if (!filled || isWhite(state.fill)) return;
      fills.push(...boxes);
      if (!stroked) panels.push(...boxes.filter(isPanel));
    },
    [OPS.showText]: ([shown]) => {
      for (const glyph of shown as readonly (PaintedGlyph | number)[]) along = show(glyph);
    },
  };
  for (const name of IMAGES)
    steps[OPS[name]] = () => {
      state.empty = false;
      pictures.push(unitSquare(state.matrix));
    };

  /** How type is set now, worked out once a line. */
  function shapeNow(): Setting {
    if (setting?.matrix === state.matrix && setting.line === line) return setting;
    const shape = within(state.matrix, line);
    const [stretch, tall] = [Math.hypot(shape[0], shape[1]), Math.hypot(shape[2], shape[3])];
    return (setting = { matrix: state.matrix, line, shape, stretch, tall, turned: turnOf(shape) });
  }

  /** Paints a glyph, or moves on by a number; answers how far along the line the next one stands. */
  function show(glyph: PaintedGlyph | number): number {
    const { font, size, scale } = state;
    if (typeof glyph === "number")
      return font.vertical ? along + (glyph * size) / 1000 : along - ((glyph * size) / 1000) * scale;
    const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001) * size;
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const advance = font.vertical
      ? -(glyph.vmetric?.[0] ? -glyph.vmetric[0] : glyph.width) * unit - spacing
      : (glyph.width * unit + spacing) * scale;
    const { shape, stretch, tall, turned } = shapeNow();
    const [x, y] = font.vertical
      ? placed(shape, (-glyph.width / 2) * unit, along - 0.88 * size)
      : placed(shape, along, state.rise);
    if (glyph.unicode !== "") {
      shapes.push({ font, width: (glyph.width * unit) / size });
      const width = Math.abs(glyph.width * unit * scale * stretch);
      const height = Math.abs(size) * tall || 1;
      const turn = size < 0 ? (turned + 180) % 360 : turned;
      glyphs.push({
        text: glyph.unicode,
        x,
        y,
        width,
        size: height,
        turn,
        hidden: UNPAINTED.has(state.mode) ? "MODE" : hiddenAt(x, y, width, height),
        ...(turn === 0 && x + (1 - CUT) * width > state.clip.right && { cutAt: state.clip.right }),
      });
    }
    return along + advance;
  }

  function hiddenAt(x: number, y: number, width: number, height: number): Glyph["hidden"] {
    const { clip, alpha, fill, mode } = state;
    const beside = x > clip.right || x + width < clip.left;
    if (beside || y > clip.top || y + height < clip.bottom) return "CLIP";
    if (alpha < 0.02) return "COLOUR";
    if (!isWhite(fill) || (mode !== 0 && mode !== 4)) return false;
    const onSome = (boxes: readonly Box[]) => boxes.some((box) => near(box, x, y));
    return !onSome(fills) && !onSome(pictures) && "COLOUR";
  }

  const operations = argsArray as readonly (Arguments | null)[];
  for (let at = 0; at < fnArray.length; at += 1) steps[fnArray[at]!]?.(operations[at] ?? []);
  return { glyphs: withSeenSizes(glyphs, shapes), segments, panels, pictures };
}
