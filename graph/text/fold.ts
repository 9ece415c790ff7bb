import { LOOK_ALIKES, ZEROS } from "./characters/look-alikes.ts";
import { wholeCharacters } from "./characters/radicals.ts";
import traditional from "./lexicon/traditional.json" with { type: "json" };

/** What each UTF-16 unit is folded to. */
const TABLE = tableOf();
const RETURN = "\r".charCodeAt(0);
const NEWLINE = "\n".charCodeAt(0);

/** `二0二四年`: four digits of a year, one of them a look-alike of 〇. */
const YEAR = new RegExp(`^[〇一二三四五六七八九${ZEROS}]{4}$`);
const LENGTH_OF_YEAR = 4;
const ZERO = new RegExp(`[${ZEROS}]`, "g");
/** `──加强领导`: two lines of a drawn frame are a dash; in a frame there are more. */
const DRAWN_DASH = /(?<![\u2500-\u257F])\u2500\u2500(?![\u2500-\u257F])/g;

/**
 * A copy of `text` for matching: full-width ASCII becomes ASCII, every kind of space a space, every kind of line end
 * a newline (of CR LF the second); radicals, second codes of characters and look-alikes become what they stand
 * for, traditional characters simplified ones.
 * One unit for one unit, so that an offset into the copy is an offset into the text.
 * Reads `（一）…，` and `(一)…,` as the same; `、。“”《》〔〕` stay as they are.
 */
export function fold(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const to = TABLE[code]!;
    if (to === code || (code === RETURN && text.charCodeAt(at + 1) === NEWLINE)) continue;
    folded += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return withoutLookAlikes(from === 0 ? text : folded + text.slice(from));
}

function withoutLookAlikes(folded: string): string {
  const years = withWholeYears(folded);
  return years.includes("\u2500\u2500") ? years.replace(DRAWN_DASH, "——") : years;
}

/** `二○二四年` as `二〇二四年`: far fewer years are printed than digits and letters. */
function withWholeYears(folded: string): string {
  let whole = "";
  let from = 0;
  for (let at = folded.indexOf("年"); at >= 0; at = folded.indexOf("年", at + 1)) {
    const end = folded[at - 1] === " " ? at - 1 : at;
    const start = end - LENGTH_OF_YEAR;
    const year = start < from ? "" : folded.slice(start, end);
    if (!YEAR.test(year) || !/[一二三四五六七八九].*[一二三四五六七八九]/.test(year)) continue;
    whole += folded.slice(from, start) + year.replace(ZERO, "〇");
    from = end;
  }
  return from === 0 ? folded : whole + folded.slice(from);
}

function tableOf(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const fill = (first: number, last: number, to: string) => table.fill(to.charCodeAt(0), first, last + 1);
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  for (const space of [0x3000, 0x00a0, 0x1680, 0x202f, 0x205f]) fill(space, space, " ");
  fill(0x2000, 0x200a, " ");
  for (const end of [0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) fill(end, end, "\n");
  const pairs = [...LOOK_ALIKES, ...traditional.pairs.map(([print, meant]) => [print!, meant!] as const)];
  for (const [printed, meant] of pairs)
    for (let at = 0; at < printed.length; at += 1) table[printed.charCodeAt(at)] = meant.charCodeAt(at);
  // A radical may stand for a traditional character: ⻑ for 長, and so for 长.
  for (const [printed, whole] of wholeCharacters())
    table[printed.charCodeAt(0)] = table[whole.charCodeAt(0)]!;
  return table;
}
