import { placeAtHead } from "./at-head.ts";
import { gazetteer } from "./gazetteer.ts";

const WRITTEN = /^[\u4e00-\u9fff]{2,20}(?:\/[\u4e00-\u9fff]{2,20}){0,3}$/;

/**
 * The place that a person writes, in full: `浙江省/杭州市`, `杭州市` → 浙江省/杭州市. A place that no list knows is as
 * written. Null for words that name no place, or a name of several places (鼓楼区).
 */
export function statedPlaceOf(written: string): string | null {
  const words = written.trim().replaceAll("／", "/");
  if (!WRITTEN.test(words)) return null;
  const joined = words.replaceAll("/", "");
  const head = placeAtHead(joined);
  if (head === null || head.length < joined.length) return words.includes("/") ? words : null;
  return gazetteer().named(words).length > 1 ? null : head.path;
}
