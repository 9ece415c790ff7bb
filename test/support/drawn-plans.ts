import { DrawnPage } from "./drawn-pdf.ts";

const PLACES =
  "发展改革委 教育局 科技局 经信局 公安局 民政局 财政局 人力社保局 自然资源局 生态环境局 水利局 商务局";
const BODIES = PLACES.split(" ").map((name) => `市${name}`);
/** Three bodies for the measure or row with a number from 0. */
export const bodiesOf = (index: number) => [0, 3, 7].map((step) => BODIES[(index + step) % BODIES.length]!);

const HAN = "一二三四五六七八九十";
const LONG = "统筹推进数据汇聚和治理，健全常态化协调机制，完善标准规范，定期开展评估，及时总结推广经验。";

/** A plan of measures that end in a bracket of three bodies. */
export const planOf = (measures: number) => [
  "河西市数据工作方案",
  "一、主要任务",
  ...Array.from({ length: measures }, (_, index) => {
    const words = LONG + LONG.slice(0, (index * 5) % 40);
    return `（${HAN[index]}）推进第${HAN[index]}项工作。${words}。（责任单位：${bodiesOf(index).join("、")}）`;
  }),
];

export const ownersOfPlan = (measures: number) =>
  Array.from({ length: measures }, (_, index) => bodiesOf(index).map((name) => `${name}:SHARED`)).flat();

type PutLine = (page: DrawnPage, x: number, y: number, words: string, size: number) => void;
const plainly: PutLine = (page, x, y, words, size) => page.text(x, y, words, size);

/**
 * Paragraphs over pages, their first line indented; `foot` adds what stands on each page, `put` sets a line.
 */
export function flowing(
  paragraphs: readonly string[],
  { signs = 30, lines = 9, foot = (_: DrawnPage, __: number) => {}, put = plainly, rotate = 0 } = {},
): DrawnPage[] {
  const pages: DrawnPage[] = [];
  const all = paragraphs.flatMap((paragraph) => wrapped(paragraph, signs));
  for (let from = 0; from < all.length; from += lines) {
    const page = new DrawnPage(rotate);
    pages.push(page);
    foot(page, pages.length);
    for (const [at, { words, indent }] of all.slice(from, from + lines).entries())
      put(page, 85 + indent * 14, 750 - at * 26, words, 14);
  }
  return pages;
}

function wrapped(paragraph: string, signs: number): { words: string; indent: number }[] {
  const lines: { words: string; indent: number }[] = [];
  let rest = paragraph;
  while (rest !== "") {
    const indent = lines.length === 0 ? 2 : 0;
    let length = signs - indent;
    while (/^[，。、；：）]/.test(rest.slice(length))) length += 1;
    lines.push({ words: rest.slice(0, length), indent });
    rest = rest.slice(length);
  }
  return lines;
}

/** Words of a cell, its lines parted by a line break; `null` is covered by a cell above or at the left. */
export type Cell =
  string | { readonly words: string; readonly rows?: number; readonly columns?: number } | null;
/** How a table is drawn. */
export type Border =
  | "lines"
  | "thin boxes"
  | "dashes"
  | "double"
  | "level"
  | "three"
  | "inner"
  | "boxes"
  | "zebra"
  | "every other"
  | "none";

export const WIDTHS = [35, 150, 85, 130, 55] as const;
export const HEAD = ["序号", "任务", "牵头单位", "配合单位", "时限"];
/** A row of tasks as tables print it, with a number from 0. */
export function taskRow(index: number): string[] {
  const [lead, ...others] = bodiesOf(index);
  const support = others.join("、");
  const wrap = support.length > 11 ? `${support.slice(0, 11)}\n${support.slice(11)}` : support;
  return [`${index + 1}`, `加快建设第${HAN[index]}类项目`, lead!, wrap, "年底"];
}
export const taskRows = (count: number) => Array.from({ length: count }, (_, index) => taskRow(index));
export const ownersOfRows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    bodiesOf(index).map((name, at) => `${name}:${at === 0 ? "LEAD" : "SUPPORT"}`),
  ).flat();

const [SIZE, LEAD, PAD, LEFT] = [10.5, 14, 4, 70];

/** Draws a table from `top` downwards; answers where it ends. */
export function drawTable(
  page: DrawnPage,
  rows: readonly (readonly Cell[])[],
  border: Border = "lines",
  { top = 700, widths = WIDTHS as readonly number[], centred = false } = {},
): number {
  const xs = widths.reduce((all, width) => [...all, all.at(-1)! + width], [LEFT]);
  const ys = [top];
  for (const row of rows) {
    const lines = Math.max(...row.map((cell) => (typeof cell === "string" ? cell.split("\n").length : 1)));
    ys.push(ys.at(-1)! - lines * LEAD - 2 * PAD);
  }
  for (const [index, row] of rows.entries()) {
    if (border === "every other" && index % 2 === 0)
      page.fill(LEFT, ys[index + 1]!, xs.at(-1)! - LEFT, ys[index]! - ys[index + 1]!, "0.9 0.9 1");
    for (const [at, cell] of row.entries()) {
      if (cell === null) continue;
      const { words, rows: over = 1, columns = 1 } = typeof cell === "string" ? { words: cell } : cell;
      const box = { x1: xs[at]!, x2: xs[at + columns]!, y1: ys[index]!, y2: ys[index + over]! };
      drawBorder(page, box, border, {
        first: index === 0,
        head: index <= 1,
        last: index + over === rows.length,
      });
      const lines = words.split("\n");
      for (const [line, text] of lines.entries()) {
        const x = centred ? (box.x1 + box.x2 - text.length * SIZE) / 2 : box.x1 + PAD;
        const y = (box.y1 + box.y2) / 2 + (lines.length / 2 - line - 0.78) * LEAD;
        page.text(x, y, text, SIZE, { before: "0 g" });
      }
    }
  }
  return ys.at(-1)!;
}

interface Sides {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function drawBorder(
  page: DrawnPage,
  { x1, x2, y1, y2 }: Sides,
  border: Border,
  { first, head, last }: { first: boolean; head: boolean; last: boolean },
): void {
  const level = (y: number, way = "") => page.line(x1, y, x2, y, way);
  const upright = (x: number, way = "") => page.line(x, y1, x, y2, way);
  const around = (way = "") => {
    for (const y of [y1, y2]) level(y, way);
    for (const x of [x1, x2]) upright(x, way);
  };
  const draw: Record<Border, () => void> = {
    lines: around,
    "thin boxes": () => {
      for (const y of [y1, y2]) page.fill(x1, y - 0.25, x2 - x1, 0.5);
      for (const x of [x1, x2]) page.fill(x - 0.25, y2, 0.5, y1 - y2);
    },
    dashes: () => around("[2 2] 0 d"),
    double: () => {
      for (const step of [-0.9, 0.9]) {
        for (const y of [y1, y2]) level(y + step);
        for (const x of [x1, x2]) upright(x + step);
      }
    },
    level: () => [y1, y2].forEach((y) => level(y)),
    three: () => [...(first || head ? [y1] : []), ...(last ? [y2] : [])].forEach((y) => level(y)),
    inner: () => {
      for (const y of [y1, y2]) level(y);
      if (x1 > LEFT) upright(x1);
    },
    boxes: () => page.box(x1 + 0.5, y2 + 0.5, x2 - x1 - 1, y1 - y2 - 1),
    zebra: () => page.fill(x1, y2, x2 - x1, y1 - y2, first ? "0.7 0.8 0.9" : "0.9 0.9 0.9"),
    "every other": () => {},
    none: () => {},
  };
  draw[border]();
}
