import type { Facts, Items, UndeliveredFacts } from "../link/facts.ts";
import { withFormerId } from "../link/former.ts";
import type { GraphRelationship } from "../model/index.ts";
import { mark, note, outcome, reviewed, type Outcome } from "../statements/mark.ts";
import type { Index } from "./index-reader.ts";
import { statedKey } from "./keys.ts";
import { renamed, type Part, type Patch } from "./part.ts";
import { formerIn, formerPolicyOf, isSameIn, rootOf, spokenOn } from "./said.ts";

/** The rule by which deliveries are suggested, whose rejection is told. */
const SUGGESTED = "indicator/similar-words";

/** What was made of a document, and its own part, with what people stated of them. */
export function markedDocument(facts: Facts, made: Items, index: Index): Omit<Part, "counts"> {
  const { policy } = facts.is;
  const former = formerPolicyOf(policy, index);
  const isRenamed = former !== policy;
  const nested = made.relationships.map(({ source }) => rootOf(source));
  const bodies = facts.speaking.flatMap((id) => [id, ...(facts.formerBodies[id] ?? [])]);
  const statements = spokenOn([policy, former, ...nested, ...bodies], index);
  const { readings, metadata, misfits } = facts;
  if (statements.length + readings.length + metadata.length === 0)
    return { ...made, puts: [], patch: unchanged(isRenamed), matched: [], suspect: [] };

  const own = index.own(policy);
  const before = { nodes: own.nodes, relationships: isRenamed ? renamed(own) : own.relationships };
  const said = { statements, readings, isSame: isSameIn(index) };
  const found = outcome();
  for (const each of metadata) note(found, policy, each);
  for (const { statement, subject } of readings) note(found, subject, statement);
  const all = [...before.relationships, ...made.relationships];
  const kept = reviewed(all, said, found);
  const undelivered = undeliveredNow(all, kept, facts, index);
  const graph = {
    nodes: [...before.nodes, ...made.nodes, ...undelivered.nodes],
    relationships: [...kept, ...undelivered.relationships],
  };
  const marked = mark(graph, said, found);
  const ofMade = new Set([...made.nodes, ...made.relationships].map(({ id }) => id));
  const after = {
    nodes: marked.nodes.filter(({ id }) => !ofMade.has(id)),
    relationships: marked.relationships.filter(({ id }) => !ofMade.has(id)),
  };
  const here = new Set(marked.nodes.map(({ id }) => id));
  const related = new Set(marked.relationships.map(({ id }) => id));
  const elsewhere = [...found.stated].filter(([id]) => !here.has(id) && !related.has(id));
  return {
    nodes: marked.nodes.filter(({ id }) => ofMade.has(id)),
    relationships: marked.relationships.filter(({ id }) => ofMade.has(id)),
    puts: elsewhere.map(([id, stated]) => [statedKey(id), stated] as const),
    patch: { renamed: isRenamed, ...differing(before, after) },
    ...told(found, misfits),
  };
}

function unchanged(isRenamed: boolean): Patch {
  return { renamed: isRenamed, nodes: [], relationships: [], removed: [] };
}

/**
 * What was matched, and what is suspect: its thing is there with other words, or its words are there no more.
 */
export function told(
  { matched, suspect }: Outcome,
  misfits: readonly string[],
): Pick<Part, "matched" | "suspect"> {
  const doubted = [...suspect, ...misfits].filter((id) => !matched.has(id) || misfits.includes(id));
  return { matched: [...matched].toSorted(), suspect: [...new Set(doubted)].toSorted() };
}

/** Items that are others than before, those that came, and the ids of those that went. */
function differing(before: Items, after: Items): Omit<Patch, "renamed"> {
  const old = new Map([...before.nodes, ...before.relationships].map((each) => [each.id, each]));
  const isNew = <Item extends { readonly id: string }>(each: Item) => old.get(each.id) !== (each as unknown);
  const left = new Set([...after.nodes, ...after.relationships].map(({ id }) => id));
  return {
    nodes: after.nodes.filter(isNew),
    relationships: after.relationships.filter(isNew),
    removed: [...old.keys()].filter((id) => !left.has(id)),
  };
}

/** What is found of indicators that lost their last delivery by a decision. */
function undeliveredNow(
  all: readonly GraphRelationship[],
  kept: readonly GraphRelationship[],
  { undelivered, formerBodies }: Facts,
  index: Index,
): Items {
  if (undelivered.length === 0 || kept.length === all.length) return { nodes: [], relationships: [] };
  const left = new Set(kept.map(({ id }) => id));
  const rejected = all.filter(({ id }) => !left.has(id));
  const delivered = new Set(kept.filter(({ type }) => type === "DELIVERS").map(({ target }) => target));
  const former = formerIn(index, (id) => formerBodies[id] ?? []);
  const found = undelivered
    .filter(({ indicator }) => !delivered.has(indicator))
    .map((each: UndeliveredFacts) =>
      rejected.some(({ target, rule }) => target === each.indicator && rule === SUGGESTED)
        ? each.rejected
        : each.plain,
    );
  return {
    nodes: found.flatMap(({ nodes }) => nodes),
    relationships: found
      .flatMap(({ relationships }) => relationships)
      .map((each) => withFormerId(each, former)),
  };
}
