import type { GraphNode, GraphRelationship, Method, Store } from "../../../graph/index.ts";
import { linksAt, type Link } from "../links.ts";

/** Who answers for an indicator, and how that is known. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The weakest on the way. */
  readonly method: Method;
  /** The provision that delivers the indicator and charges the owner; null where its own row names him. */
  readonly provision: string | null;
}

/** Weaker and weaker. */
const STRENGTH: readonly Method[] = ["STATED", "EXPLICIT", "DERIVED", "INFERRED"];

/**
 * The owners of indicators, by their ids: those whom the row of the table names; where it names nobody, those of the
 * provisions that deliver it.
 */
export async function ownersOf(
  store: Store,
  indicators: readonly GraphNode[],
): Promise<ReadonlyMap<string, readonly Owner[]>> {
  const owners = new Map<string, Owner[]>();
  for (const link of await chargesOf(store, indicators)) put(owners, link.source.id, ownerOf(link, null));
  const others = indicators.filter(({ id }) => !owners.has(id));
  const delivered = await allOf(linksAt(store, others, { types: ["DELIVERS"], direction: "IN" }));
  const provisions = new Map(delivered.map(({ source }) => [source.id, source]));
  const charges = await chargesOf(store, [...provisions.values()]);
  for (const { source, target, relationship } of delivered)
    for (const charge of charges.filter((each) => each.source.id === source.id))
      put(owners, target.id, ownerOf(charge, relationship));
  return owners;
}

function ownerOf({ source, target, relationship }: Link, delivers: GraphRelationship | null): Owner {
  const ways = [relationship.method, ...(delivers ? [delivers.method] : [])];
  return {
    id: target.id,
    name: target.properties.name,
    role: relationship.type === "ASSIGNED_TO" ? relationship.properties.role : "",
    method: ways.toSorted((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0]!,
    provision: delivers && source.id,
  };
}

function chargesOf(store: Store, nodes: readonly GraphNode[]): Promise<Link[]> {
  return allOf(linksAt(store, nodes, { types: ["ASSIGNED_TO"], direction: "OUT" }));
}

async function allOf(pages: AsyncIterable<readonly Link[]>): Promise<Link[]> {
  const links: Link[] = [];
  for await (const page of pages) links.push(...page);
  return links;
}

/** Each owner in each role once, in the order of the text. */
function put(owners: Map<string, Owner[]>, indicator: string, owner: Owner): void {
  const known = owners.get(indicator) ?? [];
  if (!known.some(({ id, role }) => id === owner.id && role === owner.role))
    owners.set(indicator, [...known, owner]);
}
