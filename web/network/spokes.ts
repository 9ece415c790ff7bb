import type { Chain, ChainNode } from "../api/chain.query.ts";
import { litBy as litInChain } from "../chain/scene.ts";

/** A card of the picture: its middle and its size, in pixels at zoom 1; the node in the middle is at 0, 0. */
export interface Spoke {
  readonly node: ChainNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** -1 left, 0 the middle, 1 right. */
  readonly side: -1 | 0 | 1;
}

/** A run of cards of one kind on one side, and where its head stands. */
export interface Sector {
  readonly label: ChainNode["label"];
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly side: -1 | 1;
}

export interface Spokes {
  /** The middle first, then left and right, each from above to below. */
  readonly spokes: readonly Spoke[];
  readonly sectors: readonly Sector[];
  /** Cards hold one line only. */
  readonly compact: boolean;
}

const KINDS: readonly ChainNode["label"][] = [
  "POLICY",
  "SECTION",
  "MEASURE",
  "TASK",
  "RESOURCE",
  "INDICATOR",
  "TARGET",
  "DEADLINE",
  "BUREAU",
  "FINDING",
];
export const MIDDLE = { width: 264, height: 84 } as const;
/** Of the cards round it: those of one line are longer. */
const WIDTHS = { roomy: 252, compact: 310, narrow: 240 } as const;
const ROOMY = 72;
const HEAD = 30;
const GAP = 8;
/** Distance of the cards' inner sides from the middle, at the ends of the arc and where it is widest. */
const NEAR = 190;
const FAR = 330;
/** On a narrow screen all stand right, so far from the middle. */
const NARROW = 186;
/** A side may hold so much of all before a kind is divided between both sides. */
const LARGEST_SIDE = 0.62;

/**
 * Two arcs about the middle, sectors by kind, in each the order of the document.
 * The upper kinds stand left as in the chain. A narrow screen has one column on the right.
 * No chance: equal input, equal picture. Cost: O(nodes).
 */
export function spokesOf({ root, nodes }: Pick<Chain, "root" | "nodes">, narrow = false): Spokes {
  const middle = nodes
    .filter(({ id }) => id === root)
    .map((node): Spoke => ({ node, x: 0, y: 0, ...MIDDLE, side: 0 }));
  const ordered = KINDS.flatMap((kind) => nodes.filter(({ id, label }) => label === kind && id !== root));
  const cut = narrow ? 0 : cutOf(ordered);
  const sides = [ordered.slice(0, cut), ordered.slice(cut)] as const;
  const most = Math.max(sides[0].length, sides[1].length);
  const row = most <= 8 ? ROOMY : most <= 14 ? 52 : 36;
  const half = Math.max(...sides.map((side) => heightOf(side, row))) / 2;
  const arcs = sides.map((side, index) => arcOf(side, index === 0 ? -1 : 1, row, half, narrow));
  return {
    spokes: [...middle, ...arcs.flatMap(({ spokes }) => spokes)],
    sectors: arcs.flatMap(({ sectors }) => sectors),
    compact: row < ROOMY,
  };
}

function arcOf(
  nodes: readonly ChainNode[],
  side: -1 | 1,
  row: number,
  half: number,
  narrow: boolean,
): Pick<Spokes, "spokes" | "sectors"> {
  const spokes: Spoke[] = [];
  const sectors: Sector[] = [];
  const width = narrow ? WIDTHS.narrow : row < ROOMY ? WIDTHS.compact : WIDTHS.roomy;
  const curve = (y: number) => NEAR + (FAR - NEAR) * Math.sqrt(Math.max(0, 1 - (y / (half * 1.08)) ** 2));
  const xAt = (y: number) => side * ((narrow ? NARROW : curve(y)) + width / 2);
  let y = -heightOf(nodes, row) / 2;
  for (const [index, node] of nodes.entries()) {
    if (node.label !== nodes[index - 1]?.label) {
      sectors.push({
        label: node.label,
        count: nodes.filter(({ label }) => label === node.label).length,
        x: xAt(y + HEAD / 2),
        y: y + HEAD / 2,
        width,
        side,
      });
      y += HEAD;
    }
    spokes.push({ node, x: xAt(y + row / 2), y: y + row / 2, width, height: row - GAP, side });
    y += row;
  }
  return { spokes, sectors };
}

/** Where the row of all is divided: between two kinds if that leaves both sides fairly equal, else in the middle. */
function cutOf(nodes: readonly ChainNode[]): number {
  const bounds = nodes.flatMap((node, index) =>
    index > 0 && node.label !== nodes[index - 1]!.label ? [index] : [],
  );
  const fair = bounds.filter((bound) => Math.max(bound, nodes.length - bound) <= nodes.length * LARGEST_SIDE);
  const off = (bound: number) => Math.abs(bound - nodes.length / 2);
  return fair.toSorted((a, b) => off(a) - off(b))[0] ?? Math.floor(nodes.length / 2);
}

function heightOf(nodes: readonly ChainNode[], row: number): number {
  return nodes.length * row + new Set(nodes.map(({ label }) => label)).size * HEAD;
}

/**
 * Where an arrow key leads from a card: up and down along its side, inwards to the middle,
 * from there to the card nearest to level.
 */
export function spokeTo({ spokes }: Pick<Spokes, "spokes">, id: string, key: string): string | null {
  const here = spokes.find(({ node }) => node.id === id);
  if (!here) return null;
  if (key === "ArrowUp" || key === "ArrowDown") {
    const along = spokes.filter(({ side }) => side === here.side);
    return along[along.indexOf(here) + (key === "ArrowDown" ? 1 : -1)]?.node.id ?? null;
  }
  const way = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (way === 0 || here.side === way) return null;
  const there = spokes.filter(({ side }) => side === here.side + way);
  return there.toSorted((a, b) => Math.abs(a.y) - Math.abs(b.y))[0]?.node.id ?? null;
}

/** What is lit by what is chosen: it, its ends or what it touches. The middle and nothing light all: an empty set. */
export function litBy(
  { root, relationships }: Pick<Chain, "root" | "relationships">,
  selected: string | null,
): ReadonlySet<string> {
  const lit = litInChain(selected, root, relationships);
  return lit.size > 1 ? lit : new Set();
}
