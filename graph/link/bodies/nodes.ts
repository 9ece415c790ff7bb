import type { BureauKind, NodeOf } from "../../model/index.ts";
import { node } from "../node.ts";
import { innermostOf } from "../places/place.ts";
import type { Bureau } from "./bureau.ts";
import { commonest, namesOf } from "./names.ts";
import { sharedPrefixesOf } from "./prefixes.ts";
import { nationalBody, REGISTRY_SOURCE, type RegisteredBody } from "./registry.ts";

/*
 * What documents say of one body is counted: how often in a name or a printed form, in how many documents all else.
 * So the node follows from what is said, whoever said it first, and one document more or less is a few counts.
 */

/**
 * How often each thing is said of a body. A thing is its kind, a letter, and its words: `n:财政局`,
 * `p:市财政局`.
 */
export type Sayings = ReadonlyMap<string, number>;

/** What a body is besides its names. */
interface Traits {
  readonly kind: BureauKind;
  readonly place: string | null;
  readonly group: boolean;
  /** Its name in the registry; null where it has none. */
  readonly registered: string | null;
}

/**
 * What one document says of a body; `rank` is its place among those that the document charges, null where it
 * charges it with nothing.
 */
export function sayingsOf(bureau: Bureau, rank: number | null): Sayings {
  const { name, printed, completed, formerIds, kind, place, group, registered } = bureau;
  const traits: Traits = { kind, place, group, registered: registered?.name ?? null };
  const times = [...printed.values()].reduce((sum, each) => sum + each, 0);
  const said = new Map<string, number>([
    [`n:${name}`, times],
    [`k:${JSON.stringify(traits)}`, 1],
  ]);
  for (const [form, often] of printed) said.set(`p:${form}`, often);
  for (const [form, words] of completed) said.set(`c:${form}\n${words}`, 1);
  for (const id of formerIds) said.set(`f:${id}`, 1);
  if (rank !== null) said.set(`r:${rank}`, 1);
  return said;
}

/** The node of a body of which such things are said; at least one document must say what it is. */
export function bureauNodeOf(id: string, said: Sayings): NodeOf<"Bureau"> {
  const of = (kind: string) =>
    new Map(
      [...said].flatMap(([thing, often]) =>
        thing.startsWith(kind) ? [[thing.slice(2), often] as const] : [],
      ),
    );
  const [traits] = [...of("k:")].toSorted(commonest);
  const { kind, place, group, registered } = JSON.parse(traits![0]) as Traits;
  const printed = of("p:");
  const completed = completedIn([...of("c:").keys()].toSorted());
  const formerIds = [...of("f:").keys()].toSorted();
  const ranks = [...of("r:").keys()].map(Number);
  const isZone = place !== null && sharedPrefixesOf(place).length > 1;
  return node(id, "Bureau", {
    ...namesOf(of("n:"), printed, completed, isZone),
    kind,
    place,
    jurisdiction: place && innermostOf(place),
    group,
    aliases: [...printed].toSorted(commonest).map(([form]) => form),
    ...(completed.size > 0 && {
      completedNames: [...completed.keys()],
      completedBy: [...completed.values()],
    }),
    ...registeredNames(registered === null ? null : nationalBody(registered)),
    ...(formerIds.length > 0 && { formerIds }),
    order: ranks.length > 0 ? Math.min(...ranks) : -1,
  });
}

/** The ids that earlier versions gave it, among what is said of a body. */
export function formerIdsIn(said: Sayings): string[] {
  return [...said.keys()].flatMap((thing) => (thing.startsWith("f:") ? [thing.slice(2)] : [])).toSorted();
}

/** Forms with the words that prove them; of several words the first in order. */
function completedIn(lines: readonly string[]): Map<string, string> {
  const completed = new Map<string, string>();
  for (const line of lines) {
    const [form = "", words = ""] = line.split("\n");
    if (!completed.has(form)) completed.set(form, words);
  }
  return completed;
}

/** What the registry calls a body, with its source; nothing where it does not have it. */
export function registeredNames(registered: RegisteredBody | null) {
  return registered
    ? { officialName: registered.full, englishName: registered.english, registry: REGISTRY_SOURCE.url }
    : {};
}
