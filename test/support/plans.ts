import { sourceOf } from "./sources.ts";
import type { Source } from "../../graph/text/document.ts";

/**
 * An invented plan: what stands above its first section is given, its one measure names a thing of its own.
 */
export function planOf(head: string, thing: string, name: string): Source {
  const body = `一、主要任务\n\n（一）建设${thing}。到2026年，建成${thing}。（县${thing}局负责）\n`;
  return sourceOf(`${head}\n\n${body}`, name);
}

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * Ten plans of ten policies each: saved with front matter, with a title that many share, and without any
 * title.
 */
export const ALIKE: readonly Source[] = NUMBERS.flatMap((number, index) => [
  planOf(`--- layout: post\ntitle: plan\n---`, `山塘${number}`, `front-${index}.txt`),
  planOf("实施方案", `河堤${number}`, `generic-${index}.txt`),
  planOf("", `桥梁${number}`, `untitled-${index}.txt`),
]);

/**
 * Three of them as issued anew under their number, which is what makes a text one of a policy that is held.
 */
export const NUMBERED: readonly Source[] = ["道路", "水库", "学校"].map((thing, index) =>
  planOf(`实施方案\n\n青政发〔2024〕${index + 1}号`, thing, `numbered-${index}.txt`),
);
export const AMENDED: readonly Source[] = ["公路", "塘坝", "校舍"].map((thing, index) =>
  planOf(`实施方案\n\n青政发〔2024〕${index + 1}号`, thing, `amended-${index}.txt`),
);

/** The items in another order; equal numbers give equal orders. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
