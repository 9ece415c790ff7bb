import { hasLabel, type GraphNode, type NodeOf, type RelationshipOf } from "../model/index.ts";
import { daysOf } from "../link/days.ts";
import { datedDeadlines, expandIn, expandOut, undatedDeadlines } from "../store/questions.ts";
import { nodeFrom } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { linksOf } from "./links.ts";
import { currentPolicyOf, inOrder } from "./lists.ts";
import { nodesOf } from "./lookup.ts";
import { nodeBefore, placeOf, type PageOptions } from "./page.ts";

type Deadline = NodeOf<"Deadline">;

/**
 * Which deadlines are wanted: those whose last day lies in a window of ISO years, months or days, both
 * inclusive.
 */
export interface DeadlineFilter {
  readonly policy?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * The deadlines of a policy or of all: by their last day, those without one behind, then in document order;
 * the first so many behind a deadline, all of them without `first`. With a window those without a last day
 * are left out. Throws `CursorError` when `after` is no deadline.
 */
export async function deadlinesIn(
  store: Store,
  { policy, from, to, first, after }: DeadlineFilter & PageOptions,
): Promise<readonly Deadline[]> {
  const [current, before] = await Promise.all([
    currentPolicyOf(store, policy),
    nodeBefore(store, after, (node) => hasLabel(node, "Deadline")),
  ]);
  const [start, end] = [from ? daysOf(from)?.first : null, to ? daysOf(to)?.last : null];
  const wanted = first ?? Infinity;
  const isPast = before !== null && before.properties.dueFrom === undefined;
  const window = { policy: current, from: start ?? null, to: end ?? null };
  const found = isPast ? [] : await datedIn(store, window, wanted, before);
  if (start || end || found.length >= wanted) return found;
  const behind = isPast ? placeOf(before) : null;
  const room = wanted === Infinity ? null : wanted - found.length;
  const others = await inOrder(store, undatedDeadlines, { policy: current }, room, behind);
  return [...found, ...others.filter((node) => hasLabel(node, "Deadline"))];
}

/** Those with a last day, by that. */
async function datedIn(
  store: Store,
  window: Readonly<Record<string, string | null>>,
  wanted: number,
  before: Deadline | null,
): Promise<Deadline[]> {
  const found: Deadline[] = [];
  for (let last = before; found.length < wanted; last = found.at(-1)!) {
    const after = last && { day: last.properties.dueFrom, ...placeOf(last) };
    const limit = Math.min(CAPS.rows, wanted - found.length);
    const rows = await store.read(datedDeadlines, { ...window, after, limit });
    found.push(...rows.map(nodeFrom).filter((node) => hasLabel(node, "Deadline")));
    if (rows.length < limit) break;
  }
  return found;
}

/**
 * The deadlines that provisions, indicators or policies state themselves, by their ids; in document order.
 */
export async function deadlinesOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Deadline[]>> {
  const links = await linksOf(store, expandOut, "DUE", ids);
  const found = await byId(
    store,
    links.map(({ target }) => target),
  );
  const deadlines = new Map<string, Deadline[]>();
  for (const { source, target } of links) {
    const node = found.get(target);
    if (node && hasLabel(node, "Deadline")) deadlines.set(source, [...(deadlines.get(source) ?? []), node]);
  }
  return deadlines;
}

/**
 * The day of issue of the policies that deadlines belong to, by the id of the policy; none where it is not
 * known.
 */
export async function issuedOnOf(
  store: Store,
  deadlines: readonly Deadline[],
): Promise<ReadonlyMap<string, string>> {
  const policies = await byId(
    store,
    deadlines.map(({ properties }) => properties.policy),
  );
  return new Map(
    [...policies.values()].flatMap((node) =>
      hasLabel(node, "Policy") && node.properties.issuedOn ? [[node.id, node.properties.issuedOn]] : [],
    ),
  );
}

/** What states a deadline, and who answers for that. */
export interface Answering {
  /** The provision, the indicator or, before every numbered part, the policy. */
  readonly stating: GraphNode;
  /** The provision in which it stands; null before every numbered part. */
  readonly provision: GraphNode | null;
  /**
   * What the bodies are named for: `stating`, or the nearest provision round it; null when nobody is named.
   */
  readonly charged: GraphNode | null;
  /** Each body once, in the order in which they are printed. */
  readonly bureaus: readonly NodeOf<"Bureau">[];
}

/**
 * Who answers for deadlines, by their ids: the first of these that names anybody.
 * 1. The clause in which it stands.
 * 2. Clauses and sentences that share words with its sentence.
 * 3. The clauses of what states it, else of the nearest part round it: a bracket of a measure charges with
 * its tasks.
 * 4. Other sentences of what states it. Those of parts round it charge with what they say and no more.
 * 5. The row of a table that restates it, or the item that it restates.
 */
export async function answeringFor(
  store: Store,
  deadlines: readonly Deadline[],
): Promise<ReadonlyMap<string, Answering>> {
  const links = await linksOf(
    store,
    expandIn,
    "DUE",
    deadlines.map(({ id }) => id),
  );
  const parents = await parentsOf(
    store,
    links.map(({ source }) => source),
  );
  const stated = links.map(({ source }) => source);
  const twins = await twinsOf(store, stated);
  const above = new Set([...stated, ...parents.values(), ...[...twins.values()].flat()]);
  const charges = await linksOf(store, expandOut, "ASSIGNED_TO", [...above]);
  const nodes = await byId(store, [...above, ...charges.map(({ target }) => target)]);
  const chargesOf = bySource(charges);
  const linkTo = new Map(links.map((link) => [link.target, link]));
  return new Map(
    deadlines.flatMap((deadline) => {
      const link = linkTo.get(deadline.id);
      const stating = link && nodes.get(link.source);
      if (!stating) return [];
      const way = upFrom(stating.id, parents);
      const chosen = chosenOf(link, way, twins.get(stating.id) ?? [], chargesOf);
      const provision = way.map((part) => nodes.get(part)).find((node) => node && "part" in node.properties);
      const bureaus = [...new Set(chosen?.map(({ target }) => target))].flatMap((target) => {
        const node = nodes.get(target);
        return node && hasLabel(node, "Bureau") ? [node] : [];
      });
      const charged = chosen ? (nodes.get(chosen[0]!.source) ?? null) : null;
      return [[deadline.id, { stating, provision: provision ?? null, charged, bureaus }]];
    }),
  );
}

function bySource(charges: readonly Charge[]): ReadonlyMap<string, readonly Charge[]> {
  const grouped = new Map<string, Charge[]>();
  for (const charge of charges) {
    const known = grouped.get(charge.source);
    if (known) known.push(charge);
    else grouped.set(charge.source, [charge]);
  }
  return grouped;
}

type Charge = RelationshipOf<"ASSIGNED_TO">;

/** The relationships that name who answers, in the order of the text; null when there is none. */
function chosenOf(
  due: RelationshipOf<"DUE">,
  way: readonly string[],
  twins: readonly string[],
  chargesOf: ReadonlyMap<string, readonly Charge[]>,
): readonly Charge[] | null {
  const own = chargesOf.get(due.source) ?? [];
  const chosen = [
    own.filter((charge) => holds(charge, due)),
    own.filter((charge) => shareWords(charge, due)),
    ...way.map((id) => (chargesOf.get(id) ?? []).filter((charge) => !isOfSentence(charge))),
    own,
    ...twins.map((id) => chargesOf.get(id) ?? []),
  ].find((charges) => charges.length > 0);
  return chosen?.toSorted((a, b) => startOf(a) - startOf(b)) ?? null;
}

/** `（责任单位：县交通运输局；完成时限：2025年9月底前）` */
function holds({ properties: { phraseStart, phraseEnd } }: Charge, due: RelationshipOf<"DUE">): boolean {
  const at = startOf(due);
  return phraseStart !== undefined && phraseStart <= at && at < (phraseEnd ?? phraseStart);
}

/** `2026年底前建成公路（县交通运输局负责）`: a clause and the sentence of a deadline overlap. */
function shareWords(
  { properties: clause }: Charge,
  { properties: sentence }: RelationshipOf<"DUE">,
): boolean {
  const [from, to] = [clause.phraseStart ?? 0, clause.phraseEnd ?? 0];
  return from < (sentence.phraseEnd ?? 0) && (sentence.phraseStart ?? 0) < to;
}

/** `市财政局负责资金拨付。` */
function isOfSentence({ properties }: Charge): boolean {
  return properties.roleRule.startsWith("role/prose-");
}

function startOf({ evidence }: Pick<Charge, "evidence">): number {
  return evidence.kind === "QUOTATION" ? evidence.start : 0;
}

/**
 * What restates provisions, or is restated by them: a row of a table of tasks and the item of the body. By
 * their ids.
 */
async function twinsOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const twins = new Map<string, string[]>();
  const note = (id: string, twin: string) => twins.set(id, [...(twins.get(id) ?? []), twin]);
  for (const { source, target } of await linksOf(store, expandIn, "RESTATES", ids)) note(target, source);
  for (const { source, target } of await linksOf(store, expandOut, "RESTATES", ids)) note(source, target);
  return twins;
}

/** A node and what contains it, from inside out. */
function upFrom(id: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const way = [id];
  for (let at = parents.get(id); at !== undefined && !way.includes(at); at = parents.get(at)) way.push(at);
  return way;
}

/** What contains nodes, and what contains that, up to the policies; by the id of what is contained. */
async function parentsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>();
  for (let level = [...new Set(ids)]; level.length > 0;) {
    const links = await linksOf(store, expandIn, "CONTAINS", level);
    for (const { source, target } of links) parents.set(target, source);
    level = [...new Set(links.map(({ source }) => source))].filter((id) => !parents.has(id));
  }
  return parents;
}

async function byId(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, GraphNode>> {
  const found = await nodesOf(store, [...new Set(ids)]);
  return new Map(found.flatMap((node) => (node ? [[node.id, node] as const] : [])));
}
