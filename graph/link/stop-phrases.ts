import linking from "./lexicon/linking.json" with { type: "json" };

/**
 * Words that every plan shares, or that say who or where and not what, say nothing of a subject: 质量,
 * 行业标准, 上合组织.
 */
export function isStop(words: string): boolean {
  return (
    linking.stopPhrases.some((stop) => stop.includes(words)) ||
    linking.bodyOrPlaceEndings.some((ending) => words.endsWith(ending))
  );
}
