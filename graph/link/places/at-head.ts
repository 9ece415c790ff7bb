import { gazetteer } from "./gazetteer.ts";
import { innermostOf, liesIn, NATION, outwards, within } from "./place.ts";

/** A place that words begin with, and how many characters they take for it. */
export interface PlaceAtHead {
  readonly path: string;
  readonly length: number;
}

const PARTY = /^(?:中共|中国共产党|共青团)/;
const LONGEST_NAME = 15;
/** What follows a place that no list knows: its authorities, or a further place. */
/** The own characters of such a name. */
const BEFORE = "(?!省|市|县|区|州|镇|乡|全|各|我|本|国|中)[\\u4e00-\\u9fff]{2,5}?";
const AUTHORITY =
  "(?=.{0,24}?(?:工委|管委会|人民政府|政府|党委|委员会|委|人大|政协|局|厅|办公厅|办公室|办|部|院|中心|总工会|" +
  "联合会|联|团|队|站|所|处|社|公司|街道|镇|乡))";
/**
 * `云岭省`, `北塘市`, `青溪县`, `茂林镇`: unlike 城市, 社区, 开发区, 质量强省. From the province inwards; a place lies in
 * one of a form before its own.
 */
const KINDS = [
  "(?<!强|全)省|自治区",
  "(?<!城|都|上|强)市(?!场|民|级|直|容|政(?!府|协))|自治州|州(?=市|县|人民|委)|盟",
  "自治[县旗]|(?<!社|园|景|地|小|片|辖|矿|林|灾|校|库|开发|示范|试验|新|强|自治|备|军|战|税|港)区" +
    "(?!域|县)|(?<!区|市|强)县(?!级|域)|旗",
  "(?<!城|集)镇(?!街)|(?<!城)乡(?!镇|村)",
];
const BY_FORM = KINDS.map((kinds) => new RegExp(`^${BEFORE}(?:${kinds})${AUTHORITY}`));
/** `北塘市西湖区` to the end: a place in a place. */
const TO_THE_END = KINDS.map((kinds) => new RegExp(`^${BEFORE}(?:${kinds})(?:${AUTHORITY}|$)`));
/** `高新区管委会`, `东湖新技术开发区管委会`: a zone with an authority of its own. */
const ZONE = new RegExp(
  "^[\\u4e00-\\u9fff]{2,14}?(?:示范区|开发区|新区|高新区|产业园区|工业园区|保税区|保税港区|" +
    "功能区|度假区|合作区|试验区)(?=党?工委|管委会|管理委员会)",
);

/**
 * The innermost place that words begin with: `中共南京市鼓楼区委员会` → 江苏省/南京市/鼓楼区. What the list knows is
 * completed to its full path; of several places of one name the one in `inside` is meant. A place that no list
 * knows is taken by its form, as printed. Null when they begin with none.
 */
export function placeAtHead(words: string, inside: string | null = null): PlaceAtHead | null {
  let at = PARTY.exec(words)?.[0].length ?? 0;
  let path: string | null = null;
  for (;;) {
    const next: PlaceAtHead | null =
      listed(words.slice(at), path, inside) ?? unlisted(words.slice(at), path, inside);
    if (!next) break;
    ({ path } = next);
    at += next.length;
  }
  return path === null ? null : { path, length: at };
}

function listed(words: string, outer: string | null, inside: string | null): PlaceAtHead | null {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= 2; length -= 1) {
    const name = words.slice(0, length);
    const path = pathOf(name, outer, inside);
    if (path !== null && !isCutShort(words, length)) return { path, length };
    // 广西柳州市: the short name of a province before a place of it.
    const short = outer === null ? gazetteer().shortened(name) : null;
    if (short !== null && listed(words.slice(length), short, inside) !== null) return { path: short, length };
  }
  return null;
}

/** `南开区|域`, `新市|场`: the words go on otherwise. */
function isCutShort(words: string, length: number): boolean {
  return /^(?:区域|市场|县级|市级|区县|市民)/.test(words.slice(length - 1));
}

function pathOf(name: string, outer: string | null, inside: string | null): string | null {
  const all = gazetteer().named(name);
  if (all.length === 0) return null;
  if (outer !== null) {
    const fitting = all.filter((path) => path !== outer && liesIn(path, outer));
    return fitting.length > 1 ? within(outer, name) : (fitting[0] ?? null);
  }
  if (all.length === 1) return all[0]!;
  const near = inside === null ? [] : all.filter((path) => path === inside || sharesPlace(path, inside));
  return near.length === 1 ? near[0]! : name;
}

/** In the same city, or where the one is the other's outer place. */
function sharesPlace(path: string, inside: string): boolean {
  return liesIn(path, inside) || liesIn(inside, path) || liesIn(inside, path.slice(0, path.lastIndexOf("/")));
}

function unlisted(words: string, outer: string | null, inside: string | null): PlaceAtHead | null {
  const zone = ZONE.exec(words)?.[0];
  const forms = outer === null ? BY_FORM : TO_THE_END.slice(rankOf(innermostOf(outer)) + 1);
  const name = zone ?? forms.find((each) => each.test(words))?.exec(words)?.[0];
  if (name === undefined || (outer !== null && innermostOf(outer) === name)) return null;
  // A zone or a town that the list does not have lies where it is spoken of.
  const near = zone !== undefined || rankOf(name) === TOWN ? inside : null;
  return { path: within(outer ?? withoutPart(near, name), name), length: name.length };
}

/** The place in which another is meant: that itself is none of its parts. */
function withoutPart(inside: string | null, name: string): string | null {
  if (inside === null || inside === NATION) return null;
  return innermostOf(inside) === name ? (outwards(inside)[1] ?? null) : inside;
}

const TOWN = 3;

/** Which form a place has: 0 for a province. */
function rankOf(place: string): number {
  const ends = ["省|自治区", "市|州|盟|地区", "县|区|旗", "镇|乡"];
  return ends.findIndex((kinds) => new RegExp(`(?:${kinds})$`).test(place));
}
