import { CARD_HEIGHT } from "../chain/layout.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { rolesOf } from "../chain/roles.ts";
import { escape } from "./escape.ts";
import { light } from "./inks.ts";
import { linesOf } from "./lines.ts";
import { cutsOf, originOf, titleOf, wordsOf, type Takeaway } from "./takeaway.ts";
import { widthOf, wrap } from "./wrap.ts";

const MARGIN = 36;
/** What lines that swing out of a column need at the sides. */
const SWING = 36;
const NARROWEST = 640;
const SERIF = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif";
const SANS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";
const METHODS = ["EXPLICIT", "DERIVED", "INFERRED"] as const;
const DASHES: Readonly<Record<string, string>> = {
  DERIVED: ' stroke-dasharray="6 4"',
  INFERRED: ' stroke-dasharray="1.5 3.5" stroke-linecap="round"',
};

/** Width and height are those of the SVG's `width` and `height`. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The chain as an SVG: heads, lines and cards as on the screen, and what the lines mean. One that stands
 * `alone` has title and sentence above and says below what it leaves out and where it comes from.
 */
export function toSvg(taken: Takeaway, alone = true): Picture {
  const { scene, chain, text } = taken;
  const places = [...scene.places.values()];
  const left = Math.min(...places.map(({ x, width }) => x - width / 2)) - SWING;
  const right = Math.max(...places.map(({ x, width }) => x + width / 2)) + SWING;
  const [top, bottom] = [
    Math.min(...places.map(({ y }) => y)) - CARD_HEIGHT / 2,
    Math.max(...places.map(({ y }) => y)) + CARD_HEIGHT / 2,
  ];
  const width = Math.round(Math.max(right - left, NARROWEST) + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const title = block(
    alone ? wrap(titleOf(taken), inner / 22, 2) : [],
    MARGIN + (alone ? 22 : -8),
    22,
    30,
    `class="fill-ink" fill="${light("ink")}" font-family="${SERIF}" font-weight="600"`,
  );
  const words = block(alone ? wrap(wordsOf(taken), inner / 13, 4) : [], title.next, 13, 20, soft());
  const heads = words.next + 18;
  const [dx, dy] = [Math.round((width - (left + right)) / 2), Math.round(heads + 22 - top)];
  const legend = Math.round(dy + bottom + 40);
  const foot = block(
    (alone ? [...cutsOf(taken), originOf(taken)] : []).flatMap((line) => wrap(line, inner / 12)),
    legend + 30,
    12,
    19,
    soft(),
  );
  const height = Math.round(foot.next + MARGIN - 12);
  const body = [
    `<title>${escape(titleOf(taken))}</title>`,
    `<desc>${escape(text("chain.canvas", { nodes: scene.nodes.length, relationships: scene.relationships.length }))}</desc>`,
    `<defs>${["edge", "accent"].map((ink) => `<marker id="arrow-${ink}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0.5 L8,4 L0,7.5 z" class="fill-${ink}" fill="${light(ink)}"/></marker>`).join("")}</defs>`,
    `<rect width="${width}" height="${height}" class="fill-paper" fill="${light("paper")}"/>`,
    title.svg,
    words.svg,
    ...scene.columns.map(({ key, nodes, all }) => {
      const caption = `${text(`column.${key}`)}  ${nodes.length < all ? `${nodes.length} / ${all}` : all}`;
      return `<text x="${round(scene.places.get(nodes[0]!.id)!.x + dx)}" y="${heads}" text-anchor="middle" font-size="13" font-weight="600" class="fill-${nodes[0]!.label}" fill="${light(nodes[0]!.label)}">${escape(caption)}</text>`;
    }),
    `<g transform="translate(${dx} ${dy})">`,
    ...linesOf(scene, chain.root).map(({ path, method, state }) => {
      const ink = state === "lit" ? "accent" : "edge";
      return `<path d="${path}" fill="none" class="stroke-${ink}" stroke="${light(ink)}" stroke-width="1.5"${DASHES[method] ?? ""}${state === "faded" ? ' opacity="0.3"' : ""} marker-end="url(#arrow-${ink})"/>`;
    }),
    ...cardsOf(taken),
    "</g>",
    ...METHODS.map((method, index) => {
      const x = MARGIN + index * 170;
      return `<line x1="${x}" x2="${x + 36}" y1="${legend - 4}" y2="${legend - 4}" class="stroke-edge" stroke="${light("edge")}" stroke-width="2"${DASHES[method] ?? ""}/><text x="${x + 44}" y="${legend}" font-size="12" ${soft()}>${escape(text(`method.${method}`))}</text>`;
    }),
    foot.svg,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${SANS}">\n${body.join("\n")}\n</svg>\n`;
  return { svg, width, height };
}

function cardsOf(taken: Takeaway): string[] {
  const { scene, chain, text } = taken;
  const roles = rolesOf(chain, chain.root);
  const hidden = new Map(chain.hidden.map(({ node, count }) => [node, count]));
  return scene.nodes.map((node) => {
    const { x, y, width } = scene.places.get(node.id)!;
    const [left, top] = [round(x - width / 2), round(y - CARD_HEIGHT / 2)];
    const faded = scene.lit.size > 0 && !scene.lit.has(node.id);
    const rim = node.id === chain.root ? "accent" : "line";
    const role = roles.get(node.id);
    const badge = role ? text(`role.${role}` as "role.LEAD") : "";
    const note = wrap(noteOf(node, text), (width - 26) / 11.5 - (badge ? widthOf(badge) + 1 : 0), 1)[0] ?? "";
    const name = wrap(nameOf(node), (width - 26) / 14.5, 3);
    const first = round(top + (CARD_HEIGHT - 16 - name.length * 18.5) / 2 + 12);
    return [
      `<g${faded ? ' opacity="0.4"' : ""}><rect x="${left}" y="${top}" width="${width}" height="${CARD_HEIGHT}" rx="6" class="fill-surface stroke-${rim}" fill="${light("surface")}" stroke="${light(rim)}" stroke-width="${rim === "accent" ? 2 : 1}"/>`,
      `<rect x="${left + 4}" y="${top + 6}" width="3" height="${CARD_HEIGHT - 12}" rx="1.5" class="fill-${node.label}" fill="${light(node.label)}"/>`,
      `<text x="${left + 14}" y="${first}" font-size="11.5" ${soft()}>${escape(note)}${badge ? `<tspan dx="8" class="fill-${node.label}" fill="${light(node.label)}">${escape(badge)}</tspan>` : ""}</text>`,
      ...name.map(
        (line, index) =>
          `<text x="${left + 14}" y="${round(first + 18 + index * 18.5)}" font-size="14.5" font-family="${SERIF}" class="fill-ink" fill="${light("ink")}">${escape(line)}</text>`,
      ),
      hidden.has(node.id)
        ? `<text x="${left + width - 4}" y="${top - 3}" text-anchor="end" font-size="10" ${soft()}>+${hidden.get(node.id)}</text>`
        : "",
      "</g>",
    ].join("");
  });
}

function block(
  lines: readonly string[],
  y: number,
  size: number,
  step: number,
  attributes: string,
): { readonly svg: string; readonly next: number } {
  return {
    svg: lines
      .map(
        (line, index) =>
          `<text x="${MARGIN}" y="${y + index * step}" font-size="${size}" ${attributes}>${escape(line)}</text>`,
      )
      .join("\n"),
    next: y + lines.length * step,
  };
}

const soft = (): string => `class="fill-soft" fill="${light("soft")}"`;
const round = (value: number): number => Math.round(value * 10) / 10;
