import { isOwnTitle } from "../link/identity.ts";
import type { PolicyLevel, PolicyStage } from "../model/index.ts";
import { plain } from "../text/citations.ts";
import type { Facts } from "../link/facts.ts";
import { meantBy, type Meant } from "./cited.ts";
import { tellingGramsOf } from "./grams.ts";
import type { Index, Publishes } from "./index-reader.ts";
import {
  allVersionsKey,
  citedKey,
  heldKey,
  leadsToKey,
  nationalKey,
  policyKey,
  resolvedKey,
  subjectKey,
  versionsKey,
} from "./keys.ts";
import { curatedOf, heldOf, type KnownCurated } from "./known-curated.ts";

/** What is known of a held policy, curated facts included. */
export interface KnownPolicy {
  readonly policy: string;
  readonly title: string;
  readonly level: PolicyLevel | null;
  readonly issuedOn: string | null;
  readonly issuers: readonly string[];
  /** The id that the first versions gave it. */
  readonly claim: string;
}

/** One text of those that may be versions of one policy. */
export interface Version {
  readonly policy: string;
  readonly stage: PolicyStage;
  readonly place: string | null;
  readonly day: string | null;
}

/** What the citations of a document lead to, in their order; `inner` is that of the title within a title. */
export type Resolved = readonly { readonly meant: Meant; readonly inner: Meant | null }[];

/** How a policy that is not held is cited. */
export interface CitedAs {
  readonly title: string;
  readonly docNumber: string | null;
}

/**
 * What a document is to others: what its citations lead to, and where it is found by its level, its subject
 * and its title. Rests on nothing but what documents put under keys by themselves.
 */
export function resolvedOf({ is, citations }: Facts, known: KnownCurated, index: Index): Publishes {
  const { policy, title, docNumber, stage, place, publishedOn, issuers, claim } = is;
  const curated = curatedOf({ policy, number: docNumber, title: plain(title), stage }, known, index);
  const level = is.level ?? curated?.level ?? null;
  const issuedOn = is.issuedOn ?? curated?.issuedOn ?? null;
  const own: KnownPolicy = { policy, title, level, issuedOn, issuers, claim };
  const resolved: Resolved = citations.map(({ inner, ...named }) => ({
    meant: meantBy(named, known, index),
    inner: inner && meantBy({ title: inner.title, docNumber: null }, known, index),
  }));
  const puts: [string, unknown][] = [
    [policyKey(policy), own],
    [resolvedKey(policy), resolved],
  ];
  if (stage !== null && isOwnTitle(plain(title))) {
    const version: Version = { policy, stage, place: place?.path ?? null, day: issuedOn ?? publishedOn };
    puts.push(
      [versionsKey(plain(title), place?.path ?? ""), version],
      [allVersionsKey(plain(title)), version],
    );
  }
  const grams = tellingGramsOf(title);
  if (level === "NATIONAL") for (const gram of grams) puts.push([nationalKey(gram), own]);
  // One of no known level stands above none.
  if (level !== null)
    for (const issuer of placesOf(issuers))
      for (const gram of grams) puts.push([subjectKey(issuer, level, gram), own]);
  const isAtHand = (id: string) =>
    index.first(heldKey(id)) !== null || known.ofId(id).some((entry) => heldOf(entry, index) === null);
  return { puts, counts: countsOf(policy, citations, resolved, isAtHand) };
}

function countsOf(
  policy: string,
  citations: Facts["citations"],
  resolved: Resolved,
  isAtHand: (id: string) => boolean,
): Publishes["counts"] {
  const counts: [string, string, number][] = [];
  const cites = ({ title, docNumber }: CitedAs, { id }: Meant) => {
    // Those held and those that curated facts know answer for themselves.
    if (!isAtHand(id)) counts.push([citedKey(id), JSON.stringify({ title, docNumber } satisfies CitedAs), 1]);
  };
  for (const [at, { meant, inner }] of resolved.entries()) {
    const citation = citations[at]!;
    cites(citation, meant);
    if (meant.id !== policy) counts.push([leadsToKey(policy), meant.id, 1]);
    if (!inner) continue;
    cites({ title: citation.inner!.title, docNumber: null }, inner);
    if (inner.id !== meant.id) counts.push([leadsToKey(meant.id), inner.id, 1]);
  }
  return counts;
}

/**
 * The places that issued a policy: 陕西省 for 中共陕西省委, 陕西省人民政府 and 陕西省质量强省工作推进委员会.
 */
export function placesOf(issuers: readonly string[]): string[] {
  const places = issuers.flatMap((name) => /^(?:中共)?(.{2,4}?(?:省|自治区|市))/.exec(name)?.[1] ?? []);
  return [...new Set(places)];
}
