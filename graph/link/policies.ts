import { POLICY_LEVELS, type NodeOf, type PolicyLevel, type RelationshipOf } from "../model/index.ts";
import { plain } from "../text/citations.ts";
import type { Citation, Document } from "../text/document.ts";
import { follows, isReported, relate, says } from "./basis.ts";
import type { Bureau, Resolution } from "./bodies/bureau.ts";
import type { Curated, CuratedPolicy } from "./curated.ts";
import { formerIdsOf, policyIdOfDocument } from "./identity.ts";
import { citedIdOf } from "./ids.ts";
import { unitFinder } from "../text/unit-finder.ts";
import { node } from "./node.ts";
import { placeOf } from "./places/place-of.ts";
import type { quoterOf } from "./quote.ts";

/** Policies of all documents, held and cited. Fill it document by document, then ask for the nodes. */
export interface Policies {
  /** The policy that a document is. */
  readonly of: (document: Document) => NodeOf<"Policy">;
  /** The policy that curated facts are of: a held one where one fits. */
  readonly curated: (entry: CuratedPolicy) => NodeOf<"Policy">;
  /**
   * The policy a citation names: by document number first, then by title. Where several held ones fit, none is picked: it
   * is a policy not held, which knows which may be meant.
   */
  readonly cited: (citation: Citation) => NodeOf<"Policy">;
  /** The citations of a document that fit several policies, with their ids. */
  readonly ambiguous: (document: Document) => Ambiguous[];
  readonly nodes: () => NodeOf<"Policy">[];
}

/**
 * All policies that the documents are, that they cite, or that are curated. A held text makes the cited node
 * whole.
 */
export function collectPolicies(documents: readonly Document[], curated: Curated): Policies {
  const known = knownPolicies();
  const ofCurated = new Map<CuratedPolicy, NodeOf<"Policy">>();
  const held = new Map<Document, NodeOf<"Policy">>();
  const factsOf = new Map<Document, CuratedPolicy>();
  for (const entry of curated.policies) {
    const fitting = documents.filter((document) => isOf(entry, document));
    if (fitting.length === 1) factsOf.set(fitting[0]!, entry);
    else ofCurated.set(entry, known.put(curatedNode(entry), [entry.title, ...entry.citedTitles]));
  }
  for (const document of documents) {
    const facts = factsOf.get(document);
    const policy = known.put(heldNode(document, facts), [
      document.metadata.title,
      ...(facts?.citedTitles ?? []),
    ]);
    held.set(document, policy);
    if (facts) ofCurated.set(facts, policy);
  }
  const cited = (citation: Citation): NodeOf<"Policy"> => {
    const found = known.find(citation);
    if (found) return found;
    const id = citedIdOf(citation);
    // Several policies have the title: which is meant nobody can tell, and none of those held is the cited one.
    const free = known.get(id)?.properties.held ? `${AMBIGUOUS}${id}` : id;
    const candidates = known.fitting(citation);
    return (
      known.get(free) ??
      known.put(citedNode(free, citation, candidates), candidates.length > 1 ? [] : [citation.title])
    );
  };
  // Those with a number first, so that the ids of what is only cited do not depend on who cites it first.
  for (const { citations } of documents)
    for (const citation of citations) if (citation.docNumber !== null && !citation.self) cited(citation);
  return {
    of: (document) => held.get(document)!,
    curated: (entry) => ofCurated.get(entry)!,
    cited,
    ambiguous: ({ citations }) =>
      citations.flatMap((citation) => {
        const candidates = citation.self ? [] : known.fitting(citation);
        return candidates.length > 1 ? [{ citation, candidates }] : [];
      }),
    nodes: known.all,
  };
}

/** A citation that fits several policies. */
export interface Ambiguous {
  readonly citation: Citation;
  readonly candidates: readonly string[];
}

/** Before the id of a policy that is cited by a title that several policies have. */
const AMBIGUOUS = "cited/";

/** True when curated facts speak of the policy that a document is: by number, else by title. */
function isOf(entry: CuratedPolicy, { metadata }: Document): boolean {
  if (entry.docNumber !== null && metadata.docNumber !== null) return entry.docNumber === metadata.docNumber;
  return plain(metadata.title) !== "" && plain(entry.title) === plain(metadata.title);
}

/** Policies by id, by number and by the titles they go by. */
function knownPolicies() {
  const byId = new Map<string, NodeOf<"Policy">>();
  const byNumber = new Map<string, Set<string>>();
  const byTitle = new Map<string, Set<string>>();
  const note = (index: Map<string, Set<string>>, key: string, id: string) =>
    index.set(key, (index.get(key) ?? new Set()).add(id));
  const put = (policy: NodeOf<"Policy">, titles: readonly string[]): NodeOf<"Policy"> => {
    byId.set(policy.id, policy);
    if (policy.properties.docNumber) note(byNumber, policy.properties.docNumber, policy.id);
    for (const title of titles) if (plain(title) !== "") note(byTitle, plain(title), policy.id);
    return policy;
  };
  /** By number; else by title, unless the numbers differ: then they are two policies of one title. */
  const fitting = ({ docNumber, title }: Pick<Citation, "docNumber" | "title">): string[] => {
    if (docNumber !== null && byNumber.has(docNumber)) return [...byNumber.get(docNumber)!];
    const all = [...(byTitle.get(plain(title)) ?? [])].filter((id) => {
      const number = byId.get(id)!.properties.docNumber ?? null;
      return docNumber === null || number === null || number === docNumber;
    });
    // Who cites a plan means the text that was issued, not its drafts.
    const issued = all.filter((id) => !isDraft(byId.get(id)!));
    return (issued.length > 0 ? issued : all).toSorted();
  };
  const find = (citation: Citation): NodeOf<"Policy"> | undefined => {
    const [id, ...others] = fitting(citation);
    return id !== undefined && others.length === 0 ? byId.get(id) : undefined;
  };
  return {
    put,
    find,
    fitting,
    get: (id: string) => byId.get(id),
    all: () => [...byId.values()],
  };
}

function isDraft({ properties: { stage } }: NodeOf<"Policy">): boolean {
  return stage !== undefined && stage !== "ISSUED";
}

type PolicyRelationship = RelationshipOf<"IMPLEMENTS" | "CITES" | "ISSUED_BY">;

/**
 * IMPLEMENTS and CITES, each once a pair of ends, with the first words that say so; ISSUED_BY from the cover.
 */
export function policyRelationships(
  document: Document,
  policies: Policies,
  resolution: Resolution,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
  quote: ReturnType<typeof quoterOf>,
): PolicyRelationship[] {
  const own = policies.of(document);
  const { titleSpan } = document.metadata;
  const made = new Map<string, PolicyRelationship>();
  const keep = (relationship: PolicyRelationship) => {
    const key = [relationship.type, relationship.source, relationship.target].join();
    if (relationship.source !== relationship.target && !made.has(key)) made.set(key, relationship);
  };
  const unitAt = unitFinder(document.units);
  const quoted = (citation: Citation) => quote(citation, inTitle(citation) ? null : unitAt(citation.start));
  const inTitle = (citation: Citation) => citation.start >= titleSpan.start && citation.end <= titleSpan.end;
  const citations = document.citations
    .filter((citation) => !citation.self)
    .toSorted((a, b) => Number(inTitle(a)) - Number(inTitle(b)) || a.start - b.start);
  for (const citation of citations) {
    const target = policies.cited(citation);
    keep(relate("CITES", own, target, says("citation/title", quoted(citation))));
    if (citation.implemented)
      keep(relate("IMPLEMENTS", own, target, says("preamble/implements", quoted(citation))));
    const inner = innerTitleOf(citation);
    if (inner)
      keep(
        relate("IMPLEMENTS", target, policies.cited(inner), follows("citation/nested-title", quoted(inner))),
      );
  }
  // One that only the file declares is not printed, and so not quoted.
  const printed = document.metadata.issuers.filter(({ start, end }) => end > start);
  for (const issuer of printed)
    keep(
      relate(
        "ISSUED_BY",
        own,
        bureaus.get(resolution.issuers.get(issuer.name)!.id)!,
        says("cover/issuer", quote(issuer, null)),
      ),
    );
  return [...made.values()];
}

/** ISSUED_BY of policies that are not held, as published pages report it. */
export function curatedRelationships(
  curated: Curated,
  policies: Policies,
  issuers: ReadonlyMap<string, Bureau>,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
): RelationshipOf<"ISSUED_BY">[] {
  return curated.policies.flatMap((entry) => {
    const policy = policies.curated(entry);
    if (policy.properties.held) return [];
    const basis = isReported("reference/curated", { kind: "REFERENCE", ...entry.reference });
    return entry.issuers.map((name) =>
      relate("ISSUED_BY", policy, bureaus.get(issuers.get(name)!.id)!, basis),
    );
  });
}

/** `关于贯彻落实〈质量强国建设纲要〉的实施意见`: the title of the one implements the other. */
function innerTitleOf(citation: Citation): Citation | null {
  const match = /(?:贯彻落实|贯彻|落实)[〈《]([^〈〉《》]{4,60})[〉》]/.exec(citation.title);
  if (!match) return null;
  const start = citation.start + 1 + match.index + match[0].indexOf(match[1]!);
  return {
    title: match[1]!,
    docNumber: null,
    self: false,
    implemented: false,
    start: start - 1,
    end: start + match[1]!.length + 1,
  };
}

function heldNode(document: Document, known: CuratedPolicy | undefined): NodeOf<"Policy"> {
  const { metadata, source } = document;
  const level = metadata.level ?? known?.level ?? null;
  const place = placeOf(document);
  return node(policyIdOfDocument(document), "Policy", {
    name: metadata.title,
    title: metadata.title,
    docNumber: metadata.docNumber,
    level,
    stage: metadata.stage,
    place: place?.path,
    placeBy: place?.by,
    placeWords: place?.words,
    issuers: metadata.issuers.map((issuer) => issuer.name),
    issuedOn: metadata.issuedOn ?? known?.issuedOn,
    publishedOn: metadata.publishedOn,
    addressedTo:
      metadata.addressedTo &&
      document.source.text.slice(metadata.addressedTo.start, metadata.addressedTo.end),
    held: true,
    citedTitles: known?.citedTitles ?? [],
    format: source.format,
    sha256: source.sha256,
    formerIds: formerIdsOf(document),
    policy: policyIdOfDocument(document),
    order: orderOf(level),
  });
}

function curatedNode(entry: CuratedPolicy): NodeOf<"Policy"> {
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

function citedNode(id: string, citation: Citation, candidates: readonly string[]): NodeOf<"Policy"> {
  const { title, docNumber } = citation;
  return node(id, "Policy", {
    name: title,
    title,
    // Others may have cited it by its title alone before its number was known.
    formerIds: id === citation.docNumber ? [plain(citation.title)] : undefined,
    docNumber,
    issuers: [],
    held: false,
    citedTitles: [title],
    candidates: candidates.length > 1 ? candidates : undefined,
    policy: id,
    order: orderOf(null),
  });
}

/** Higher levels first; a level that the text does not tell comes last. */
function orderOf(level: PolicyLevel | null): number {
  return level ? POLICY_LEVELS.indexOf(level) : POLICY_LEVELS.length;
}
