import type { Span } from "../document.ts";
import places from "../lexicon/places.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";

/** How the name of one who may issue a document ends. */
export const ISSUER = new RegExp(`${oneOf(places.issuerEndings)}$`);

/** Where a name begins inside another one: `北塘市农业农村局|北塘市商务局`, `…委员会|国家能源局`. */
const BEGINS =
  /^(?:中共|中国|国家|全国|最高人民|[\u4e00-\u9fff]{2,3}?(?:省|自治区)|[\u4e00-\u9fff]{2,4}?(?:市|自治州|县|区)(?!场))/;

/** `（盖章）`, `（印章）`, `（代章）`: the place of the seal. */
const SEAL = /\([^()]{0,6}章\)/g;

export interface Name extends Span {
  readonly name: string;
}

/** True for the full or short name of one who may issue a document, by its form. */
export function isIssuer(name: string): boolean {
  return (
    /^[\u4e00-\u9fff()]{3,32}$/.test(name) &&
    ISSUER.test(name.replace(/\([^()]*\)$/, "")) &&
    !/^(?:各|本|该|有关|相关|由|经|请|为|对|和|及|等|以|在)|关于|印发/.test(name)
  );
}

/**
 * The names in stretches of the text that are read on from one to the next: parted by blanks and 、, split where
 * two are glued, joined where a line broke one. What is no name stays among them, so that the caller may judge;
 * the name has no line break in it.
 */
export function namesIn(folded: string, text: string, spans: readonly Span[]): Name[] {
  const tokens: Name[] = [];
  for (const span of spans) {
    const words = folded.slice(span.start, span.end).replace(SEAL, (seal) => " ".repeat(seal.length));
    for (const { 0: token, index } of words.matchAll(/[^\s、,]+/g))
      tokens.push(
        ...split(text, { start: span.start + index, end: span.start + index + token.length }, token),
      );
  }
  const names: Name[] = [];
  for (const token of tokens) {
    const before = names.at(-1);
    const joined = before && before.name + token.name;
    if (before && joined && !isIssuer(before.name) && isIssuer(joined) && !BEGINS.test(token.name))
      names[names.length - 1] = { name: joined, start: before.start, end: token.end };
    else names.push(token);
  }
  return names;
}

/** `浙江省财政厅浙江省商务厅` → two: a name ends, and another begins with a place. */
function split(text: string, span: Span, token: string): Name[] {
  const cuts = [0];
  for (let at = 4; at < token.length - 3; at += 1)
    if (isIssuer(token.slice(cuts.at(-1), at)) && BEGINS.test(token.slice(at)) && ISSUER.test(token))
      cuts.push(at);
  return cuts.map((from, index) => {
    const [start, end] = [
      span.start + from,
      index + 1 < cuts.length ? span.start + cuts[index + 1]! : span.end,
    ];
    return { name: text.slice(start, end), start, end };
  });
}
