import type { Document, Metadata } from "../../text/document.ts";
import { policyIdOfDocument } from "../identity.ts";
import type { Repair } from "../misprints.ts";
import { formerSeatOf } from "../places/former-seat.ts";
import { sharedPrefixesOf, withoutPrefix } from "./prefixes.ts";

/*
 * The ids that versions before paths of places gave to bodies. They stay known, so that old addresses lead on.
 */

/** The place of a document by that rule: one word of its first issuer, else the document itself. */
export function formerJurisdictionOf(document: Document): string {
  return formerSeatOf(document.metadata) ?? policyIdOfDocument(document);
}

export function formerBureauIdOf(jurisdiction: string, printed: string, repair: Repair | null): string {
  const short = printed.includes("领导小组")
    ? printed
    : withoutPrefix(printed, sharedPrefixesOf(jurisdiction));
  return `bureau/${jurisdiction}/${repair?.name ?? short}`;
}

export function formerIssuerIdOf(
  jurisdiction: string,
  { metadata }: { readonly metadata: Metadata },
  name: string,
): string {
  return `bureau/${formerSeatOf(metadata) === null ? name : jurisdiction}/${name}`;
}
