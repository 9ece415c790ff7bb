import type { GraphNode, GraphRelationship } from "../model/index.ts";
import { correctedMetadata } from "../statements/apply-metadata.ts";
import { applyReadings, type Corrected } from "../statements/apply-readings.ts";
import { isOf, type Statement } from "../statements/statement.ts";
import type { Document } from "../text/document.ts";
import { parse } from "../text/parse.ts";
import { parseOnce } from "../text/parse-once.ts";
import type { Bureau } from "./bodies/bureau.ts";
import { bureauNodeOf, sayingsOf } from "./bodies/nodes.ts";
import type { Facts, FunctionFacts, HeadingFacts, IndicatorFacts } from "./facts.ts";
import { factsOf, headingsOf, indicatorsOf } from "./facts-of.ts";
import { findingGraph } from "./findings/finding.ts";
import { LOCAL_CHECKS } from "./findings/checks.ts";
import { formerOf, formerRelationshipIdOf, withFormerId } from "./former.ts";
import { derivedIdOf } from "./identity.ts";
import { functionsOf } from "./functions.ts";
import type { HeldSource } from "./held-source.ts";
import { linkAlone, type LinkedAlone } from "./link.ts";
import { undeliveredOf } from "./undelivered.ts";
import { uniqueById } from "./unique.ts";

/** A document as a library holds it, with all that is linked of it alone; plain JSON. */
export interface Fragment {
  readonly policy: string;
  /**
   * Its parts, its findings, and the bodies that it alone names; not its policy, which others may know more
   * of.
   */
  readonly nodes: readonly GraphNode[];
  /** Between its own nodes, its policy and bodies; as if nothing suggested were decided upon. */
  readonly relationships: readonly GraphRelationship[];
  /**
   * By index of the relationship the id that earlier versions gave it if its policy had the id that they gave
   * such a one; null where that policy's id has not changed.
   */
  readonly formerIds: readonly string[] | null;
  readonly facts: Facts;
  readonly headings: readonly HeadingFacts[];
  readonly indicators: readonly IndicatorFacts[];
  /** In the order in which it charges them. */
  readonly functions: readonly FunctionFacts[];
  /** What it says of bodies that others may name, too. */
  readonly bodies: readonly (readonly [
    id: string,
    said: readonly (readonly [thing: string, often: number])[],
  ])[];
}

/**
 * What one document is, linked of itself: a pure function of the document, of what people state of its words
 * and metadata, and of the rules. Of other statements it takes no notice. Those on its words may name its
 * policy by an id of before.
 */
export function fragmentOf(source: HeldSource, statements: readonly Statement[]): Fragment {
  return linkedFragment(source, correctedDocument(source, statements), statements);
}

/** A document as people corrected it, and the id that it gave before. */
export interface CorrectedDocument extends Corrected {
  readonly read: string;
}

/** A document as people corrected it; `parsed` spares the reading where it was read already. */
export function correctedDocument(
  source: HeldSource,
  statements: readonly Statement[],
  parsed: Document = parseOnce(source),
): CorrectedDocument {
  const metadata = statements.filter((statement) => isOf(statement, "METADATA"));
  const readings = statements.filter((statement) => isOf(statement, "READING"));
  const document =
    metadata.length === 0
      ? { ...parsed, source }
      : parse(source, (printed) => correctedMetadata(printed, metadata, source.text));
  const isSame = (id: string, stated: string) => id === stated || id === renamed(stated, source.policy);
  return { ...applyReadings(document, readings, isSame), read: derivedIdOf(parsed.metadata, source.text) };
}

/** The id of a part of a policy by another id of the policy. */
function renamed(id: string, policy: string): string {
  const at = id.indexOf("#");
  return at < 0 ? policy : policy + id.slice(at);
}

/** The fragment of a document that was corrected already. */
export function linkedFragment(
  source: HeldSource,
  { document, applied, read }: CorrectedDocument,
  statements: readonly Statement[],
): Fragment {
  const alone = linkAlone(document);
  const { linked } = alone;
  const found = LOCAL_CHECKS.map((kind) => findingGraph(kind, source.policy, kind.check(linked)));
  const bodies = bodiesOf(alone);
  const isOwn = ({ bureau: { id } }: (typeof bodies)[number]) => id.startsWith(`bureau/${source.policy}/`);
  const nodes = uniqueById([
    ...alone.nodes,
    ...found.flatMap((each) => each.nodes),
    ...bodies.filter(isOwn).map(({ bureau, rank }) => bureauNodeOf(bureau.id, sayingsOf(bureau, rank))),
  ]);
  const facts = factsOf(source, linked, { applied, statements, read, undelivered: undeliveredOf(linked) });
  const made = uniqueById([...linked.relationships, ...found.flatMap((each) => each.relationships)]);
  return {
    policy: source.policy,
    nodes,
    ...withFormerIds(made, facts),
    facts,
    headings: headingsOf(linked),
    indicators: indicatorsOf(linked),
    functions: functionsOf(linked),
    bodies: bodies
      .filter((each) => !isOwn(each))
      .map(({ bureau, rank }) => [bureau.id, [...sayingsOf(bureau, rank)]] as const),
  };
}

function withFormerIds(
  made: readonly GraphRelationship[],
  { is: { policy, claim }, formerBodies }: Facts,
): Pick<Fragment, "relationships" | "formerIds"> {
  const bodies = (id: string) => formerBodies[id] ?? [];
  const kept = formerOf({ policy: (id) => id, bodies });
  const relationships = made.map((each) => withFormerId(each, kept));
  if (claim === policy) return { relationships, formerIds: null };
  const renamed = formerOf({ policy: (id) => (id === policy ? claim : id), bodies });
  return { relationships, formerIds: made.map((each) => formerRelationshipIdOf(each, renamed)) };
}

/** Every body that the document names, once, with its rank among those that it charges. */
function bodiesOf({ linked: { resolution }, reporting }: LinkedAlone) {
  const all = new Map<string, { readonly bureau: Bureau; readonly rank: number | null }>();
  for (const [rank, bureau] of resolution.bureaus.entries()) all.set(bureau.id, { bureau, rank });
  for (const bureau of [...resolution.issuers.values(), ...reporting])
    if (!all.has(bureau.id)) all.set(bureau.id, { bureau, rank: null });
  return [...all.values()];
}
