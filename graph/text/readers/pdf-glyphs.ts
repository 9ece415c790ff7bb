import type { Content, Glyph } from "./pdf-content.ts";
import { withoutRadicals } from "./radicals.ts";
import { areaOf, boxAround, overlap, turnedBack, type Box, type Segment } from "./pdf-geometry.ts";
import { GAP, type Item } from "./pdf-lines.ts";

/** What a person reads on a page, turned so that its lines run to the right. */
export interface Seen {
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  readonly panels: readonly Box[];
  readonly pictures: readonly Box[];
  /** Characters that run up, down or backwards, and those at another angle: a watermark. */
  readonly sideways: readonly Glyph[];
  readonly turned: readonly Glyph[];
  /** Characters that the file does not name. */
  readonly unnamed: number;
  /** Radicals that stood for characters. */
  readonly radicals: number;
  readonly width: number;
  readonly height: number;
  /** The x of its right edge. */
  readonly right: number;
}

/** Degrees by which type may lean and still run with the page. */
const LEAN = 5;
/** Bold is feigned by painting a character again so near; in points, and in parts of its size. */
const AGAIN = 0.6;
const AGAIN_OF_SIZE = 0.06;
/** Points; more than what a character painted again may be apart. */
const ROW = 8;
/** So much of a page is a scan when an image covers it. */
const SCANNED = 0.5;

/** `view`: the page as x, y of two corners; `rotate`: how far a viewer turns it, clockwise. */
export function seen(content: Content, view: readonly number[], rotate: number): Seen {
  const box = { left: view[0]!, bottom: view[1]!, right: view[2]!, top: view[3]! };
  const covered = Math.max(0, ...content.pictures.map(areaOf)) >= SCANNED * areaOf(box);
  const overScan = covered && content.glyphs.every(({ hidden }) => hidden === "MODE");
  const visible = content.glyphs.filter(
    ({ hidden, x, y, text }) =>
      (!hidden || overScan) &&
      text !== "" &&
      x > box.left - 1 &&
      x < box.right &&
      y > box.bottom - 1 &&
      y < box.top,
  );
  const turn = turnOfPage(visible, (360 + rotate) % 360);
  const [glyphs, sideways, turned]: [Glyph[], Glyph[], Glyph[]] = [[], [], []];
  for (const glyph of visible) {
    const quarter = quarterOf(glyph.turn);
    const [x, y] = turnedBack(turn, glyph.x, glyph.y);
    const upright = turn === 0 ? glyph : { ...glyph, x, y };
    (quarter === turn ? glyphs : quarter === null ? turned : sideways).push(upright);
  }
  const { kept, unnamed, radicals } = named(once(glyphs));
  const level = turn % 180 === 0;
  return {
    glyphs: kept,
    segments: content.segments.map((segment) => turnedSegment(turn, segment)),
    panels: content.panels.map((panel) => turnedBox(turn, panel)),
    pictures: content.pictures.map((picture) => overlap(picture, box)),
    sideways,
    turned,
    unnamed,
    radicals,
    width: level ? box.right - box.left : box.top - box.bottom,
    height: level ? box.top - box.bottom : box.right - box.left,
    right: Math.max(
      ...[box.left, box.right].map((x) => turnedBack(turn, x, x === box.left ? box.bottom : box.top)[0]),
    ),
  };
}

/** The quarter turn that most of the text has; the page's own where there is none. */
function turnOfPage(glyphs: readonly Glyph[], own: number): number {
  const counts = new Map<number, number>();
  for (const { turn } of glyphs) {
    const quarter = quarterOf(turn);
    if (quarter !== null) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? own;
}

function quarterOf(turn: number): number | null {
  const quarter = (Math.round(turn / 90) * 90) % 360;
  const lean = Math.abs(((turn - quarter + 540) % 360) - 180);
  return lean <= LEAN ? quarter : null;
}

/** Each character once, though it may be painted twice for bold type. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const byText = new Map<string, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    if (glyph.text === " ") return true;
    const row = Math.round(glyph.y / ROW);
    let rows = byText.get(glyph.text);
    if (!rows) byText.set(glyph.text, (rows = new Map<number, Glyph[]>()));
    for (let near = row - 1; near <= row + 1; near += 1)
      if (rows.get(near)?.some((other) => isAgain(other, glyph))) return false;
    const here = rows.get(row);
    if (here) here.push(glyph);
    else rows.set(row, [glyph]);
    return true;
  });
}

function isAgain(a: Glyph, b: Glyph): boolean {
  const reach = Math.max(AGAIN, AGAIN_OF_SIZE * b.size);
  return Math.abs(a.x - b.x) <= reach && Math.abs(a.y - b.y) <= reach;
}

/** Some fonts write the dash of Chinese as one character. */
const TWO_EM_DASH = "\u2E3A";

/** Symbol fonts put their bullets there. */
const BULLET = /^[\uF000-\uF0FF]$/;
const PRIVATE = /[\uE000-\uF8FF]/;
const DIGIT = /^[0-9０-９]$/;
const FORMAT =
  /[\u0000-\u0008\u000B-\u001F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|[\u{FE00}-\u{FE0F}]/gu;
/** What is nothing of the kinds below: nearly all there is. */
const PLAIN = /^[\u0020-\u007E\u3001-\u3017\u4E00-\u9FFF\uFF01-\uFF5E]$/;
/** Ligatures and spaces of other widths. */
const COMPATIBLE = /[\u00A0\u2000-\u200A\u202F\u205F\uFB00-\uFB06]/g;

/**
 * Bullets of symbol fonts are no text. What a font does not name is shown as unknown, and counted; between two digits
 * it is their point: `１２万亿元` with a private code in `1.2`.
 */
function named(glyphs: readonly Glyph[]): {
  readonly kept: Glyph[];
  readonly unnamed: number;
  readonly radicals: number;
} {
  let unnamed = 0;
  let radicals = 0;
  const kept: Glyph[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (PLAIN.test(glyph.text)) {
      kept.push(glyph);
      continue;
    }
    let text = glyph.text.replace(FORMAT, "").replace(COMPATIBLE, (found) => found.normalize("NFKC"));
    if (text === "" || BULLET.test(text)) continue;
    if (PRIVATE.test(text)) {
      unnamed += 1;
      const isPoint = DIGIT.test(glyphs[index - 1]?.text ?? "") && DIGIT.test(glyphs[index + 1]?.text ?? "");
      text = isPoint ? "." : "\uFFFD";
    }
    const plain = withoutRadicals(text.replaceAll(TWO_EM_DASH, "——"));
    radicals += plain.replaced;
    text = plain.text;
    const next = glyphs[index + 1];
    const isPoint = text === "." && next;
    kept.push({ ...glyph, text, ...(isPoint && { width: Math.max(0, next.x - glyph.x) }) });
  }
  return { kept, unnamed, radicals };
}

function turnedSegment(turn: number, { x1, y1, x2, y2 }: Segment): Segment {
  const [a, b] = [turnedBack(turn, x1, y1), turnedBack(turn, x2, y2)];
  return { x1: a[0], y1: a[1], x2: b[0], y2: b[1] };
}

function turnedBox(turn: number, { left, right, bottom, top }: Box): Box {
  return boxAround([...turnedBack(turn, left, bottom), ...turnedBack(turn, right, top)]);
}

/** In parts of the size of type: a gap so wide is a space; wider ones end the piece. */
const SPACE = 0.102;
const PIECE = 0.6;
const BACK = 0.2;

/** Glyphs that follow one another on a line, as pieces of text. */
export function itemsOf(glyphs: readonly Glyph[]): Item[] {
  const items: Item[] = [];
  let item: { text: string; x: number; y: number; width: number; size: number } | null = null;
  let blank = false;
  for (const { text, x, y, width, size } of glyphs) {
    if (text.trim() === "") {
      blank = true;
      continue;
    }
    const gap: number = item ? x - item.x - item.width : Infinity;
    if (
      item &&
      Math.abs(item.y - y) < 0.05 * size &&
      Math.abs(item.size - size) < 0.1 * size &&
      gap > -BACK * size &&
      gap <= PIECE * size
    ) {
      item.text += (blank ? " " : gap > SPACE * size ? GAP : "") + text;
      item.width = x + width - item.x;
    } else items.push((item = { text, x, y, width, size }));
    blank = false;
  }
  return items;
}
