import { createHash } from "node:crypto";
import { plain } from "../text/citations.ts";
import type { Document, Metadata, Source } from "../text/document.ts";
import { POLICY_STAGE } from "../model/index.ts";
import genres from "./lexicon/genres.json" with { type: "json" };
import { placeAtHead } from "./places/at-head.ts";
import { formerSeatOf } from "./places/former-seat.ts";
import { innermostOf, outwards } from "./places/place.ts";

/*
 * A policy is known by its number; else by its title with the place of its issuer and its date, if the title
 * is more than words of a genre and place or date is known; else by its words. So two texts meet in one id
 * only as texts of one policy, and the id of a document depends on nothing but the document. It is fixed when
 * the document first comes in: the library keeps it with the text (`Source.policy`), so that a rebuild, a
 * better reading and a correction leave addresses as they are.
 */

const GENRE_WORDS = new RegExp(`(?:${genres.words.join("|")})`, "g");
/** Fewer characters beside the words of the genre tell no plan from another. */
const LEAST_OWN = 3;
/** Characters of a content hash: 80 bits. */
const HASH_DIGITS = 20;

/**
 * The id of the policy that a document is: that under which it is held, else that which the document gives.
 */
export function policyIdOfDocument({ source, metadata }: Pick<Document, "source" | "metadata">): string {
  return source.policy ?? derivedIdOf(metadata, source.text);
}

/** The id that a document gives, whatever it is held under. */
export function derivedIdOf(metadata: Metadata, text: string): string {
  if (metadata.docNumber !== null) return metadata.docNumber;
  const title = plain(metadata.title);
  const place = seatOf(metadata);
  const date = metadata.issuedOn ?? metadata.publishedOn;
  if (isOwnTitle(title) && (place !== null || date !== null))
    return [title, place, date, draftOf(metadata)].filter((part) => part !== null).join("·");
  return `text-${createHash("sha256").update(seenIn(text)).digest("hex").slice(0, HASH_DIGITS)}`;
}

/** 柳河县 of its authorities; 南京市鼓楼区 where the first word of place, 南京市, is not the innermost. */
function seatOf(metadata: Metadata): string | null {
  const seat = formerSeatOf(metadata);
  const path = metadata.issuers
    .map(({ name }) => placeAtHead(name)?.path)
    .find((found) => found !== undefined);
  if (seat === null || path === undefined || innermostOf(path) === seat) return seat;
  const outer = outwards(path).find((each) => innermostOf(each) === seat);
  return outer === undefined ? seat : [seat, path.slice(outer.length)].join("").replaceAll("/", "");
}

/** A draft is no text of the policy that came of it. */
function draftOf({ stage }: Metadata): string | null {
  return stage === null || stage === "ISSUED" ? null : POLICY_STAGE.words[stage].zh;
}

/** A text without blanks and without what nobody sees: two copies that differ in these alone are one text. */
function seenIn(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
}

/**
 * True for a title that tells a plan from others: 杭州市食品安全行动方案; neither 实施方案 nor
 * `--- layout: post`.
 */
export function isOwnTitle(title: string): boolean {
  const own = title.replace(GENRE_WORDS, "");
  return (own.match(/[\u4e00-\u9fff]/g) ?? []).length >= LEAST_OWN;
}

/**
 * The ids that a held document answers to besides its own: that which versions before this rule gave it, so
 * that old addresses still lead to it, and that which another library would give it where this one has fixed
 * another.
 */
export function formerIdsOf(document: Document): string[] {
  const { metadata, source } = document;
  const others = [
    formerPolicyIdOf(metadata, source.sha256),
    derivedIdOf(metadata, source.text),
    formerDerivedIdOf(metadata),
  ].filter((id) => id !== null);
  return [...new Set(others)].filter((id) => id !== policyIdOfDocument(document));
}

/** By title, first word of place and date, whatever the stage; null where it was made otherwise. */
function formerDerivedIdOf(metadata: Metadata): string | null {
  const title = plain(metadata.title);
  const parts = [title, formerSeatOf(metadata), metadata.issuedOn ?? metadata.publishedOn].filter(
    (part) => part !== null,
  );
  return metadata.docNumber === null && parts.length > 1 && isOwnTitle(title) ? parts.join("·") : null;
}

/** By number, else by title alone, else by the hash of the file. */
export function formerPolicyIdOf(
  { docNumber, title }: Pick<Metadata, "docNumber" | "title">,
  sha256: string,
): string {
  return docNumber ?? (plain(title) || `sha256-${sha256.slice(0, 12)}`);
}

/** A text that took the place of another text of its policy. Names are those of files. */
export interface Replacement {
  readonly policy: string;
  readonly name: string;
  readonly replaced: string;
}

/** A document that comes in, with the id that it gives. */
export interface Coming {
  readonly source: Source;
  readonly derived: string;
  /** The day of its issue, else of its publication; empty where none is known. */
  readonly day: string;
}

/** A document as it comes in. */
export function comingOf({ source, metadata }: Pick<Document, "source" | "metadata">): Coming {
  const day = metadata.issuedOn ?? metadata.publishedOn ?? "";
  return { source, derived: derivedIdOf(metadata, source.text), day };
}

/**
 * What is held, then what comes in together, in an order of its own: of several texts of one policy that of
 * the latest day stands, else the longest, so that the order in which files are named changes nothing.
 */
export function inAnyOrder<Item extends Coming>(given: readonly Item[]): readonly Item[] {
  const isHeld = ({ source }: Item) => source.policy !== undefined;
  const compare = (one: Item, other: Item): number => {
    if (one.day !== other.day) return one.day < other.day ? -1 : 1;
    const longer = one.source.text.length - other.source.text.length;
    if (longer !== 0) return longer;
    return one.source.sha256 < other.source.sha256 ? -1 : 1;
  };
  const coming = given.filter((item) => !isHeld(item)).toSorted(compare);
  return [...given.filter(isHeld), ...coming];
}

/** A document with the id that its policy has in the library. */
export interface Placed<Item> {
  readonly item: Item;
  readonly policy: string;
}

/**
 * The documents of a library, each with its id fixed, and which text took whose place. They are given in the
 * order they came in. A text is of the policy whose id it gives, or of one whose held text gives the same id,
 * or would by what people say it is (`correctedOf`); equal bytes take no place.
 */
export function placed<Item extends Coming>(
  items: readonly Item[],
  correctedOf: (item: Item, policy: string) => string | null = () => null,
): { readonly placed: Placed<Item>[]; readonly replacements: Replacement[] } {
  const byPolicy = new Map<string, Placed<Item>>();
  const givenBy = new Map<string, string>();
  const replacements: Replacement[] = [];
  for (const item of items) {
    const { source, derived } = item;
    const policy = source.policy ?? (byPolicy.has(derived) ? derived : (givenBy.get(derived) ?? derived));
    const before = byPolicy.get(policy)?.item.source;
    if (before && before.sha256 !== source.sha256)
      replacements.push({ policy, name: source.name, replaced: before.name });
    // What a person said of the place of a document holds for its next text, too.
    const place = source.place ?? before?.place;
    byPolicy.set(policy, {
      item: place === undefined ? item : { ...item, source: { ...source, place } },
      policy,
    });
    for (const id of [derived, correctedOf(item, policy)])
      if (id !== null && !givenBy.has(id)) givenBy.set(id, policy);
  }
  return { placed: [...byPolicy.values()], replacements };
}
