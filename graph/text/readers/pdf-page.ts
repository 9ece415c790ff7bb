import type { Glyph } from "./pdf-content.ts";
import { itemsOf, type Seen } from "./pdf-glyphs.ts";
import { withSideways } from "./pdf-sideways.ts";
import { bandsOf } from "./pdf-bands.ts";
import { cutsOf, withCuts } from "./pdf-cuts.ts";
import { areaOf } from "./pdf-geometry.ts";
import { zonesOf } from "./pdf-columns.ts";
import { latticeOf, latticesOf, type Lattice } from "./pdf-lattice.ts";
import { linesOf, type Item, type PageLine } from "./pdf-lines.ts";
import { numberedOf } from "./pdf-numbered.ts";
import { stripsOf } from "./pdf-strips.ts";
import { rulesOf } from "./pdf-rules.ts";
import { encloses, tablesOf, type DrawnTable } from "./pdf-tables.ts";

/** What stands on a page, in reading order. */
export interface Page {
  readonly content: readonly (PageLine | DrawnTable)[];
  readonly scanned: boolean;
  /** True when an image takes a large part of a page with text. */
  readonly pictured: boolean;
  readonly twoColumns: boolean;
  /** Words at an angle to the page; not read. */
  readonly turned: string;
  readonly unnamed: number;
  readonly radicals: number;
  /** True when changes or comments are printed in its margin. */
  readonly balloons: boolean;
  /** True when lines run over the edge of the page, so that words are lost. */
  readonly cut: boolean;
}

/** An image is a scan when it covers so much of a page without text; and a picture beside text from so much on. */
const SCAN = 0.3;
const PICTURE = 0.2;
/** An image under the whole of a page with text is its background. */
const BACKGROUND = 0.8;
/** A page with no more characters has no text: its number, a stamp. */
const NO_TEXT = 12;
/** `＿＿＿＿＿＿＿＿`: a rule made of one character again and again, whatever it is. */
const ORNAMENT = /^(.)\1{7,}$/;
/** The lines and tables of a page. */
export function pageOf(seen: Seen): Page {
  const pieces = itemsOf(seen.glyphs);
  const lattices = seen.glyphs.length === 0 ? [] : latticesIn(seen, pieces);
  const drawn = tablesOf(lattices, seen.glyphs);
  const { tables, rest: turned } = withSideways(drawn.tables, seen.sideways);
  const { text, beside, balloons } = stripsOf(drawn.tables.length === 0 ? pieces : itemsOf(drawn.rest));
  const zones = zonesOf(text);
  const width = Math.round(seen.width / 10);
  const printed = [
    ...beside.flatMap((strip, index) => linesOf(strip, `${width}/beside ${index}`)),
    ...zones.flatMap(({ items, column }) => linesOf(items, `${width}/${column}`)),
  ].filter(({ text: words }) => !ORNAMENT.test(words.replace(/\s/g, "")));
  const edges = cutsOf(printed, seen.glyphs, seen.right);
  const lines = withCuts(printed, edges);
  const covered = Math.max(0, ...seen.pictures.map(areaOf)) / (seen.width * seen.height);
  const bare = seen.glyphs.length <= NO_TEXT;
  return {
    content: withTables(
      lines,
      tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) => ({ ...cell, lines: withCuts(cell.lines, edges) })),
      })),
    ),
    scanned: bare && covered >= SCAN,
    pictured: !bare && covered >= PICTURE && covered < BACKGROUND,
    twoColumns: zones.some(({ column }) => column > 0),
    turned: wordsOf([...turned, ...seen.turned]),
    unnamed: seen.unnamed,
    radicals: seen.radicals,
    balloons: balloons.length > 0,
    cut: edges.length > 0,
  };
}

/** The tables whose lines are drawn, and those of which only the level ones are. */
function latticesIn({ segments, panels }: Seen, pieces: readonly Item[]): Lattice[] {
  const rules = rulesOf(segments);
  const lattices = latticesOf(rules);
  const isFree = (x: number, y: number) => lattices.every((lattice) => !encloses(lattice, x, y));
  const free = rules.across.filter(({ at, from, to }) => isFree((from + to) / 2, at - 1));
  const bare = panels.filter(({ left, right, top, bottom }) =>
    isFree((left + right) / 2, (top + bottom) / 2),
  );
  const items = pieces.filter(({ x, y, width }) => isFree(x + width / 2, y));
  const bands = bandsOf(free, bare, items);
  const numbered = bands.length === 0 ? numberedOf(items) : [];
  const guessed = [...bands, ...numbered].flatMap((band) => latticeOf(band) ?? []);
  return [...lattices, ...guessed.map((lattice) => ({ ...lattice, guessed: true }))].toSorted(
    (a, b) => b.ys[0]! - a.ys[0]!,
  );
}

function wordsOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, "");
}

export function isTable(piece: PageLine | DrawnTable): piece is DrawnTable {
  return "cells" in piece;
}

export function isLine(piece: PageLine | DrawnTable): piece is PageLine {
  return !isTable(piece);
}

/** A table stands before the first line below it. */
function withTables(lines: readonly PageLine[], tables: readonly DrawnTable[]): (PageLine | DrawnTable)[] {
  const content: (PageLine | DrawnTable)[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < tables.length && tables[next]!.top > line.y) content.push(tables[next++]!);
    content.push(line);
  }
  return [...content, ...tables.slice(next)];
}
