import { follows, relate, says } from "../link/basis.ts";
import type { CitationFacts, Facts, Items } from "../link/facts.ts";
import { citationAmbiguous } from "../link/findings/citation-ambiguous.ts";
import { findingGraph } from "../link/findings/finding.ts";
import { indicatorNotCarriedDown } from "../link/findings/indicator-not-carried-down.ts";
import { withFormerId } from "../link/former.ts";
import { endOf } from "../link/node.ts";
import { heldPolicyNode } from "../link/policies.ts";
import { uniqueById } from "../link/unique.ts";
import { plain } from "../text/citations.ts";
import type { GraphRelationship, RelationshipOf } from "../model/index.ts";
import { policiesAbove } from "./above.ts";
import { headingsAligned, indicatorsAligned } from "./align.ts";
import { counterpartsIn } from "./counterparts.ts";
import type { Index, Publishes } from "./index-reader.ts";
import { counterpartKey, counterpartsKey, policyKey, resolvedKey } from "./keys.ts";
import { curatedOf, type KnownCurated } from "./known-curated.ts";
import { markedDocument } from "./marked-document.ts";
import type { Part } from "./part.ts";
import type { KnownPolicy, Resolved } from "./resolved.ts";
import { formerIn } from "./said.ts";
import { earlierVersionOf } from "./versions.ts";

/**
 * What relates a document to others: the policies it implements and cites, those above it whose headings and
 * indicators its own align with, its versions, what is found across, and what people stated of it.
 */
export function documentPart(facts: Facts, known: KnownCurated, index: Index): Part {
  const { is, formerBodies } = facts;
  const { policy } = is;
  const own = index.first<KnownPolicy>(policyKey(policy))!.value;
  const resolved = index.first<Resolved>(resolvedKey(policy))!.value;
  const goesBy = { policy, number: is.docNumber, title: plain(is.title), stage: is.stage };
  const above = policiesAbove(own, known, index);
  const down = indicatorsAligned(policy, above, index);
  const found = [ambiguous(facts, resolved), lacking(facts, down.lacking)];
  const former = formerIn(index, (id) => formerBodies[id] ?? []);
  const made: GraphRelationship[] = [
    ...policyRelationships(facts, resolved),
    ...earlierVersionOf(is, index),
    ...headingsAligned(policy, above, index),
    ...down.relationships,
    ...found.flatMap(({ relationships }) => relationships),
  ];
  const items: Items = {
    nodes: [heldPolicyNode(is, curatedOf(goesBy, known, index)), ...found.flatMap(({ nodes }) => nodes)],
    relationships: uniqueById(made).map((each) => withFormerId(each, former)),
  };
  const marked = markedDocument(facts, items, index);
  const counterparts = counterpartsIn(policy, above.followed, formerBodies, index);
  const publishes: Publishes = {
    puts: counterparts.map((each) => [counterpartKey(each.body, each.upper), each] as const),
    counts: counterparts.map(({ body, upper }) => [counterpartsKey(body), upper, 1] as const),
  };
  return { ...marked, puts: [...marked.puts, ...publishes.puts], counts: publishes.counts };
}

type PolicyRelationship = RelationshipOf<"IMPLEMENTS" | "CITES" | "ISSUED_BY">;

/**
 * IMPLEMENTS and CITES, each once a pair of ends, with the first words that say so; ISSUED_BY from the cover.
 */
function policyRelationships({ is, citations, issuedBy }: Facts, resolved: Resolved): PolicyRelationship[] {
  const own = endOf(is.policy, "Policy");
  const made = new Map<string, PolicyRelationship>();
  const keep = (relationship: PolicyRelationship) => {
    const key = [relationship.type, relationship.source, relationship.target].join();
    if (relationship.source !== relationship.target && !made.has(key)) made.set(key, relationship);
  };
  for (const [at, { implemented, quotation, inner }] of citations.entries()) {
    const { meant, inner: within } = resolved[at]!;
    const target = endOf(meant.id, "Policy");
    keep(relate("CITES", own, target, says("citation/title", quotation)));
    if (implemented) keep(relate("IMPLEMENTS", own, target, says("preamble/implements", quotation)));
    if (!inner || !within) continue;
    const basis = follows("citation/nested-title", inner.quotation);
    keep(relate("IMPLEMENTS", target, endOf(within.id, "Policy"), basis));
  }
  for (const { body, quotation } of issuedBy)
    keep(relate("ISSUED_BY", own, endOf(body, "Bureau"), says("cover/issuer", quotation)));
  return [...made.values()];
}

function ambiguous({ is, citations }: Facts, resolved: Resolved): Items {
  const asked = citations.flatMap(({ title, start, mark }: CitationFacts, at) => {
    const candidates = resolved[at]!.meant.fitting;
    return candidates.length > 1 ? [{ title, start, candidates, mark }] : [];
  });
  return findingGraph(citationAmbiguous, is.policy, citationAmbiguous.across(asked));
}

function lacking({ is, table }: Facts, asked: ReturnType<typeof indicatorsAligned>["lacking"]): Items {
  if (!table) return { nodes: [], relationships: [] };
  const found = indicatorNotCarriedDown.across({ lacking: asked, table });
  return findingGraph(indicatorNotCarriedDown, is.policy, found);
}
