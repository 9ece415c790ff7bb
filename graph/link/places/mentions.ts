import { gazetteer } from "./gazetteer.ts";

/** A place that a text speaks of. */
export interface Mention {
  readonly path: string;
  readonly words: string;
  readonly start: number;
}

let pattern: RegExp | null = null;

/** `杭州`, `杭州市`, `浙江省`; a name that runs on is another: 广州路, 上海合作组织, 南京东路. */
function places(): RegExp {
  pattern ??= new RegExp(
    `(?:${gazetteer().shorts.join("|")})(?!路|大道|街|合作组织|银行|大学|海关)(?:省|市|地区|盟|自治区)?`,
    "g",
  );
  return pattern;
}

/** The provinces and prefectures that a text names, in order, by their full or short names. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(places())].flatMap(({ 0: words, index }) => {
    const path =
      gazetteer().named(words)[0] ?? gazetteer().shortened(words.replace(/(?:省|市|地区|盟|自治区)$/, ""));
    return path === null ? [] : [{ path, words, start: index }];
  });
}

const COUNTY = /[\u4e00-\u9fff]{1,8}?(?:县|旗|区|市)/g;

/** The counties that a text names in full, where the country has one of the name only. */
export function countiesIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: words, index } of text.matchAll(COUNTY))
    for (let from = 0; from <= words.length - 3; from += 1) {
      const [path, ...others] = gazetteer().named(words.slice(from));
      if (path === undefined || others.length > 0 || path.split("/").length < 2) continue;
      found.push({ path, words: words.slice(from), start: index + from });
      break;
    }
  return found;
}
