import type { PolicyLevel } from "../../model/index.ts";
import { placeAtHead } from "./at-head.ts";
import { atLevel } from "./levels.ts";
import { countiesIn, mentionsIn } from "./mentions.ts";

export interface PlaceInWords {
  readonly path: string;
  /** The words that name it. */
  readonly words: string;
  /** Where they begin. */
  readonly start: number;
}

/** What stands before the place in a title. */
const OPENING = /^关于(?:印发|加快|推进|支持|促进|全面|进一步)*/;

/**
 * The place that a title names: `象州县农村公路路长制实施方案`, `关于支持广西新能源汽车推广应用的若干措施`. Null where it
 * names several (京津冀) or none of the level that the document is of.
 */
export function placeInTitle(title: string, level: PolicyLevel | null): PlaceInWords | null {
  const start = OPENING.exec(title)?.[0].length ?? 0;
  const head = placeAtHead(title.slice(start));
  const atHead = head && atLevel(head.path, level);
  if (atHead) return { path: atHead, words: title.slice(start, start + head.length), start };
  const named = [...countiesIn(title), ...mentionsIn(title)].flatMap((mention) => {
    const path = atLevel(mention.path, level);
    return path === null ? [] : [{ ...mention, path }];
  });
  const deepest = named.toSorted((a, b) => b.path.length - a.path.length)[0];
  return deepest && named.every(({ path }) => deepest.path.startsWith(path)) ? deepest : null;
}
