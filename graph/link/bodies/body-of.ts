import type { BureauKind } from "../../model/index.ts";
import { placeAtHead } from "../places/at-head.ts";
import { gazetteer } from "../places/gazetteer.ts";
import { innermostOf, NATION, outwards } from "../places/place.ts";
import { canonicalOf } from "./canonical.ts";
import { isClass, isNamelessTeam, isPartOfBody } from "./classes.ts";
import { kindOf } from "./kinds.ts";
import { nationalBody, unmistakable, type RegisteredBody } from "./registry.ts";
import departments from "./registry/departments.json" with { type: "json" };

/** What makes two bodies of one name one: their place, or only the document, the clause, the body they are part of. */
export type Bound = "PLACE" | "DOCUMENT" | "CLAUSE" | "HOST";

/** What a name says of the body that has it. */
export interface BodyName {
  /** Path of its place; null where the document's is unknown or does not tell. */
  readonly place: string | null;
  /** With the place it identifies the body. */
  readonly key: string;
  readonly bound: Bound;
  readonly kind: BureauKind;
  readonly registered: RegisteredBody | null;
  /** The words of its place before the name, as printed: 省, 广州市, 示范区; empty when there are none. */
  readonly prefix: string;
}

/** Where a name is read. */
export interface Setting {
  /** The place of the document. */
  readonly place: string | null;
  /** The place of the name before it in its list, whose words are not printed again: `省农业农村厅、财政厅`. */
  readonly elided: string | null;
}

/** The words of a place by its kind, before a body of it: `省`财政厅, `市`场监管局 has none. */
const LEVEL = new RegExp(
  "^(?:全)?(省(?!级|直|属)|自治区|自治州|市(?!场|政(?!府|协|法)|容|民(?!政|族|宗|营|委|防))|" +
    "县(?!级)|区(?!域|级|县)|州|盟|旗|示范区|开发区|高新区|新区|镇|乡)(?=.)",
);
const PARTY_ONLY = new Set(departments.partyOnly);

/** What names say in a document of a place, by name, whether it is a group, and the place of the name before it in its list. */
export type BodyIn = (printed: string, group: boolean, elided: string | null) => BodyName;

/** Reads each name once, however often it stands in the document. */
export function bodyIn(place: string | null): BodyIn {
  const read = new Map<string, BodyName>();
  return (printed, group, elided) => {
    const key = `${group} ${elided} ${printed}`;
    const known = read.get(key) ?? bodyOf(printed, group, { place, elided });
    read.set(key, known);
    return known;
  };
}

export function bodyOf(printed: string, group: boolean, { place, elided }: Setting): BodyName {
  const name = printed.replace(/^中共(?!中央$)/, "");
  const whole = printed.replace(/[(（][^()（）]*[)）]/g, "");
  if (group || isClass(printed)) return named(place, printed, "CLAUSE", "GROUP");
  const organ = place === NATION ? nationalBody(whole) : unmistakable(whole);
  if (organ)
    return {
      ...named(NATION, organ.name, "PLACE", organ.kind ?? kindOf(organ.name, false)),
      registered: organ,
    };
  const branch = /^国家税务总局(?=.+税务局$)/.exec(name)?.[0] ?? "";
  const rest = name.slice(branch.length);
  const head = placeAtHead(rest, place);
  if (head && head.length >= rest.length) return named(head.path, innermostOf(head.path), "PLACE", "PLACE");
  if (head) return ofPlace(head.path, rest, head.length, innermostOf(head.path).slice(-1));
  const level = LEVEL.exec(rest)?.[1] ?? YOUTH.exec(rest)?.[1];
  if (level !== undefined && rest.length > level.length) return byLevel(rest, level, place);
  if (place === NATION) return ofNation(name);
  if (/^(?:国家|国务院|中央|中国共产党)/.test(name)) return named(NATION, name, "PLACE", kindOf(name, false));
  return bare(name, place, elided);
}

/** `团市委`, `共青团市委` */
const YOUTH = /^(?:共青)?团(省|市|县|区|州)委/;

function byLevel(name: string, level: string, place: string | null): BodyName {
  const outer =
    place === null || place === NATION
      ? undefined
      : outwards(place).find((path) => innermostOf(path).endsWith(level));
  const length = YOUTH.test(name) ? 0 : name.indexOf(level) + level.length;
  if (outer !== undefined) return ofPlace(outer, name, length, level);
  // The province of a place that no list knows, or of no known place: the name keeps the word.
  const key = level + keyOf(name.slice(length), level, name);
  return {
    ...named(
      place === NATION ? null : place,
      key,
      place === null || place === NATION ? "DOCUMENT" : "PLACE",
      kindOf(name, false),
    ),
    prefix: level,
  };
}

function ofPlace(path: string, name: string, length: number, level: string): BodyName {
  const rest = name.slice(length);
  const bound = isNamelessTeam(rest) && length <= level.length ? "DOCUMENT" : "PLACE";
  return {
    ...named(path, keyOf(rest, level, name), bound, kindOf(name, false)),
    prefix: name.slice(0, length),
  };
}

/** The party's organs keep 委, so that 市委办公室 is not 市政府's; those that only the party has may leave it out. */
function keyOf(rest: string, level: string, name: string): string {
  if (YOUTH.test(name) || name.startsWith("共青团") || /^(?:共青)?团委|^共青团/.test(rest)) return "团委";
  if (/^委(?:员会)?$/.test(rest)) return `${level}委`;
  const ofParty = /^委(?!员会|会)/.test(rest);
  const key = canonicalOf(ofParty ? rest.slice(1) : rest);
  return ofParty || PARTY_ONLY.has(key) ? `${level}委${key}` : key;
}

/** National names that the registry does not have: 国家发展改革委办公厅. */
function ofNation(name: string): BodyName {
  const kind = kindOf(name, false);
  const nameless = isNamelessTeam(name) || /^[^国中全].*办公室$/.test(name);
  return named(
    NATION,
    name.replace(/^国家(?=.{2,8}(?:委|局|署|部|总局)(?:办公厅|办公室|综合司)$)/, ""),
    nameless ? "DOCUMENT" : "PLACE",
    kind,
  );
}

/** A name without words of a place: of the place whose words stand before the list, else of the document's. */
function bare(name: string, place: string | null, elided: string | null): BodyName {
  if (isNamelessTeam(name)) return named(place, name, "DOCUMENT", kindOf(name, false));
  if (isPartOfBody(name)) return named(place, name, "HOST", "ADMINISTRATION");
  const kind = kindOf(name, false);
  const province = place === null ? undefined : outwards(place).at(-1);
  const isOwnName =
    kind !== "ADMINISTRATION" &&
    kind !== "PARTY_ORGAN" &&
    kind !== "COURT" &&
    kind !== "PEOPLES_ORGANISATION";
  const home =
    isOwnName || !isElidable(name, place)
      ? place
      : name.endsWith("厅")
        ? (province ?? elided)
        : (elided ?? place);
  return named(
    home,
    keyOf(name, home === null ? "党" : innermostOf(home).slice(-1), name),
    home === null ? "DOCUMENT" : "PLACE",
    kind,
  );
}

const LONGEST_ELIDED = 14;
/** True for a department that has its place from the list: neither 浙江证监局, 人行北塘分行 nor 北塘分局. */
export function isElidable(name: string, place: string | null): boolean {
  const own = place === null ? "" : innermostOf(place).slice(0, -1);
  return (
    name.length <= LONGEST_ELIDED &&
    /(?:局|厅|委|办|部|院|会|社|妇联|残联|科协|工商联)$/.test(name) &&
    !/分局|海关/.test(name) &&
    (own === "" || !name.includes(own)) &&
    !gazetteer().shorts.some((short) => name.includes(short))
  );
}

function named(place: string | null, key: string, bound: Bound, kind: BureauKind): BodyName {
  return { place, key, bound, kind, registered: null, prefix: "" };
}
