import { POLICY_LEVELS, type NodeOf, type PolicyLevel } from "../model/index.ts";
import type { CuratedPolicy } from "./curated.ts";
import type { PolicyFacts } from "./facts.ts";
import { citedIdOf } from "./ids.ts";
import { node } from "./node.ts";

/** The policy that a document is, with what curated facts add. */
export function heldPolicyNode(is: PolicyFacts, curated: CuratedPolicy | null): NodeOf<"Policy"> {
  const { policy, title, docNumber, stage, place, issuers, publishedOn, addressedTo } = is;
  const level = is.level ?? curated?.level ?? null;
  return node(policy, "Policy", {
    name: title,
    title,
    docNumber,
    level,
    stage,
    place: place?.path,
    placeBy: place?.by,
    placeWords: place?.words,
    issuers: [...issuers],
    issuedOn: is.issuedOn ?? curated?.issuedOn,
    publishedOn,
    addressedTo,
    held: true,
    citedTitles: curated?.citedTitles ?? [],
    format: is.format,
    sha256: is.sha256,
    formerIds: is.formerIds,
    policy,
    order: orderOf(level),
  });
}

/** A policy that is not held, of which pages report. */
export function curatedPolicyNode(entry: CuratedPolicy): NodeOf<"Policy"> {
  const { title, docNumber, level, issuers, issuedOn, citedTitles } = entry;
  const id = citedIdOf(entry);
  return node(id, "Policy", {
    name: title,
    title,
    docNumber,
    level,
    issuers,
    issuedOn,
    held: false,
    citedTitles,
    policy: id,
    order: orderOf(level),
  });
}

/** A policy that is only cited: by which titles, the commonest first, and which policies may be meant. */
export function citedPolicyNode(
  id: string,
  titles: readonly string[],
  docNumber: string | null,
  facts: { readonly formerIds: readonly string[]; readonly candidates: readonly string[] },
): NodeOf<"Policy"> {
  const [title = ""] = titles;
  return node(id, "Policy", {
    name: title,
    title,
    formerIds: facts.formerIds.length > 0 ? facts.formerIds : undefined,
    docNumber,
    issuers: [],
    held: false,
    citedTitles: titles,
    candidates: facts.candidates.length > 1 ? facts.candidates : undefined,
    policy: id,
    order: orderOf(null),
  });
}

/** Higher levels first; a level that the text does not tell comes last. */
function orderOf(level: PolicyLevel | null): number {
  return level ? POLICY_LEVELS.indexOf(level) : POLICY_LEVELS.length;
}
