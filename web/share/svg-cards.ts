import type { ChainNode } from "../api/chain.query.ts";
import { CARD_HEIGHT } from "../chain/layout.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { rolesOf } from "../chain/roles.ts";
import { element } from "../../graph/export/element.ts";
import { escape } from "../../graph/export/escape.ts";
import { light } from "./inks.ts";
import { filled, round, SERIF } from "./svg-paint.ts";
import type { Takeaway } from "./takeaway.ts";
import { widthOf, wrap } from "./wrap.ts";

const NOTE_SIZE = 11.5;
const NAME_SIZE = 14.5;
const NAME_STEP = 18.5;
/** Of the words from the card's left side, and how much of its width both sides take. */
const INDENT = 14;
const PADDING = 26;
const MOST_NAME_LINES = 3;

/** What stands on a card, and where: its left upper corner and its width, in pixels. */
interface Card {
  readonly node: ChainNode;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly isRoot: boolean;
  readonly faded: boolean;
  /** The role in words; empty when there is none. */
  readonly badge: string;
  /** How many nodes hang on it that the answer left out. */
  readonly hidden: number | undefined;
}

/** The cards of the picture as on the screen, one string a card. */
export function cardsOf(taken: Takeaway): string[] {
  const { scene, chain, text } = taken;
  const roles = rolesOf(chain, chain.root);
  const hidden = new Map(chain.hidden.map(({ node, count }) => [node, count]));
  return scene.nodes.map((node) => {
    const { x, y, width } = scene.places.get(node.id)!;
    const role = roles.get(node.id);
    const card: Card = {
      node,
      left: round(x - width / 2),
      top: round(y - CARD_HEIGHT / 2),
      width,
      isRoot: node.id === chain.root,
      faded: scene.lit.size > 0 && !scene.lit.has(node.id),
      badge: role ? text(`role.${role}` as "role.LEAD") : "",
      hidden: hidden.get(node.id),
    };
    const parts = [box(card), stripe(card), ...words(card, noteOf(node, text)), more(card)];
    return element("g", { opacity: card.faded ? "0.4" : null }, ...parts);
  });
}

function box({ left, top, width, isRoot }: Card): string {
  const rim = isRoot ? "accent" : "line";
  return element("rect", {
    x: left,
    y: top,
    width,
    height: CARD_HEIGHT,
    rx: 6,
    class: `fill-surface stroke-${rim}`,
    fill: light("surface"),
    stroke: light(rim),
    "stroke-width": isRoot ? 2 : 1,
  });
}

/** The colour of the kind, along the left side. */
function stripe({ node, left, top }: Card): string {
  const place = { x: left + 4, y: top + 6, width: 3, height: CARD_HEIGHT - 12, rx: 1.5 };
  return element("rect", { ...place, ...filled(node.label) });
}

/** The note with the role behind it, and the name below: together in the middle of the card's height. */
function words({ node, left, top, width, badge }: Card, note: string): string[] {
  const badgeWidth = badge ? widthOf(badge) + 1 : 0;
  const [shortNote = ""] = wrap(note, (width - PADDING) / NOTE_SIZE - badgeWidth, 1);
  const name = wrap(nameOf(node), (width - PADDING) / NAME_SIZE, MOST_NAME_LINES);
  const first = round(top + (CARD_HEIGHT - 16 - name.length * NAME_STEP) / 2 + 12);
  const x = left + INDENT;
  const role = badge ? element("tspan", { dx: 8, ...filled(node.label) }, escape(badge)) : "";
  return [
    element("text", { x, y: first, "font-size": NOTE_SIZE, ...filled("soft") }, escape(shortNote), role),
    ...name.map((line, index) => {
      const y = round(first + 18 + index * NAME_STEP);
      const face = { "font-size": NAME_SIZE, "font-family": SERIF, ...filled("ink") };
      return element("text", { x, y, ...face }, escape(line));
    }),
  ];
}

function more({ left, top, width, hidden }: Card): string {
  if (hidden === undefined) return "";
  const place = { x: left + width - 4, y: top - 3, "text-anchor": "end", "font-size": 10 };
  return element("text", { ...place, ...filled("soft") }, `+${hidden}`);
}
