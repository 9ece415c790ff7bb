import { createHash } from "node:crypto";
import { plain } from "../text/citations.ts";
import type { Document, Metadata, Source } from "../text/document.ts";
import { jurisdictionOf } from "./jurisdiction.ts";
import genres from "./lexicon/genres.json" with { type: "json" };

/*
 * A policy is known by its number; else by its title with the place of its issuer and its date, if the title is
 * more than words of a genre and place or date is known; else by its words. So two texts meet in one id only as
 * texts of one policy, and the id of a document depends on nothing but the document. It is fixed when the
 * document first comes in: the library keeps it with the text (`Source.policy`), so that a rebuild, a better
 * reading and a correction leave addresses as they are.
 */

const GENRE_WORDS = new RegExp(`(?:${genres.words.join("|")})`, "g");
/** Fewer characters beside the words of the genre tell no plan from another. */
const LEAST_OWN = 3;
/** Characters of a content hash: 80 bits. */
const HASH_DIGITS = 20;

/** The id of the policy that a document is: that under which it is held, else that which the document gives. */
export function policyIdOfDocument({ source, metadata }: Pick<Document, "source" | "metadata">): string {
  return source.policy ?? derivedIdOf(metadata, source.text);
}

/** The id that a document gives, whatever it is held under. */
export function derivedIdOf(metadata: Metadata, text: string): string {
  if (metadata.docNumber !== null) return metadata.docNumber;
  const title = plain(metadata.title);
  const place = jurisdictionOf(metadata);
  const date = metadata.issuedOn ?? metadata.publishedOn;
  if (isOwnTitle(title) && (place !== null || date !== null))
    return [title, place, date].filter((part) => part !== null).join("·");
  return `text-${createHash("sha256").update(seenIn(text)).digest("hex").slice(0, HASH_DIGITS)}`;
}

/** A text without blanks and without what nobody sees: two copies that differ in these alone are one text. */
function seenIn(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
}

/**
 * True for a title that tells a plan from others: 杭州市食品安全行动方案; neither 实施方案 nor
 * `--- layout: post`.
 */
function isOwnTitle(title: string): boolean {
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
  const others = [formerPolicyIdOf(metadata, source.sha256), derivedIdOf(metadata, source.text)];
  return [...new Set(others)].filter((id) => id !== policyIdOfDocument(document));
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

/** A document that may be held, with the id that it gives. */
export interface Identified {
  readonly source: Source;
  readonly derived: string;
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
export function placed<Item extends Identified>(
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
    byPolicy.set(policy, { item, policy });
    for (const id of [derived, correctedOf(item, policy)])
      if (id !== null && !givenBy.has(id)) givenBy.set(id, policy);
  }
  return { placed: [...byPolicy.values()], replacements };
}
