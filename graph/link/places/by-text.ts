import type { PolicyLevel } from "../../model/index.ts";
import type { PlaceInWords } from "./by-title.ts";
import { atLevel } from "./levels.ts";
import { countiesIn, mentionsIn } from "./mentions.ts";

/** Fewer mentions, or a smaller share of them, prove nothing. */
const FEWEST = 3;
const MOST = 0.75;

/** `我省`, `全市`, `本县`, `省财政厅`: the document speaks of its own place by its kind. */
const OWN: readonly (readonly [PolicyLevel, RegExp])[] = [
  [
    "PROVINCIAL",
    new RegExp(
      "(?:我|全|本)省|(?:我|全|本)(?:自治)?区(?=[\\u4e00-\\u9fff]{0,6}设区)|" +
        "(?<![\\u4e00-\\u9fff])省(?:发展改革委|财政厅|教育厅|科技厅|经信厅|工业和信息化厅)",
    ),
  ],
  ["MUNICIPAL", /(?:我|全|本)市/],
  ["COUNTY", /(?:我|全|本)[县区旗]/],
];

/**
 * The place of a document that says `我省` and names the cities of one province far oftener than others: with the
 * words of both. The level is the document's, else that of the words. Null where the words do not tell.
 */
export function placeInText(text: string, level: PolicyLevel | null): PlaceInWords | null {
  const own = OWN.flatMap(([of, words]) => {
    const match = words.exec(text);
    return match && (level === null || level === of) ? [{ of, match }] : [];
  })[0];
  if (!own || level === "NATIONAL") return null;
  const mentions = own.of === "COUNTY" ? countiesIn(text) : mentionsIn(text);
  const counts = new Map<string, { count: number; words: Set<string> }>();
  let all = 0;
  for (const mention of mentions) {
    const path = atLevel(mention.path, own.of);
    if (path === null) continue;
    all += 1;
    const known = counts.get(path) ?? { count: 0, words: new Set() };
    known.count += 1;
    known.words.add(mention.words);
    counts.set(path, known);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  if (!first || first[1].count < FEWEST || first[1].count < all * MOST) return null;
  return {
    path: first[0],
    words: [own.match[0], ...[...first[1].words].slice(0, MOST_SHOWN)].join("、"),
    start: own.match.index,
  };
}

/** So many names of places are shown as proof. */
const MOST_SHOWN = 4;
