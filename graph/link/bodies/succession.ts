import type { NodeOf, RelationshipOf } from "../../model/index.ts";
import { isReported, relate } from "../basis.ts";
import { endOf, node } from "../node.ts";
import { innermostOf, NATION } from "../places/place.ts";
import { kindOf } from "./kinds.ts";
import { registeredNames } from "./nodes.ts";
import { nationalBody } from "./registry.ts";
import reforms from "./registry/reforms.json" with { type: "json" };

/*
 * Reforms of national organs: 环境保护部 became 生态环境部 in 2018. They stay two bodies, since a plan of
 * 2014 charges the one; who answers today the relationship tells.
 */

/**
 * SUCCEEDED_BY of one body: the reforms that ended it; none for one that stands today, or is no national one.
 */
export function successionsOf(id: string): RelationshipOf<"SUCCEEDED_BY">[] {
  return reforms.successions
    .filter(({ from }) => idOf(from) === id)
    .map(({ to, plan }) => {
      const reference = reforms.plans[plan as keyof typeof reforms.plans];
      const basis = isReported("bureau/reform", { kind: "REFERENCE", ...reference });
      const ends = [endOf(id, "Bureau"), endOf(idOf(to), "Bureau")] as const;
      return relate("SUCCEEDED_BY", ...ends, basis, { date: reference.date });
    });
}

/** The bodies that a reform made this one of, and those before them. */
export function predecessorsOf(id: string): readonly string[] {
  return reached(id, PREDECESSORS);
}

/** The bodies that a body became by reforms, and those after them. */
export function successorsOf(id: string): readonly string[] {
  return reached(id, SUCCESSORS);
}

const PREDECESSORS = new Map<string, string[]>();
const SUCCESSORS = new Map<string, string[]>();
for (const { from, to } of reforms.successions) {
  PREDECESSORS.set(idOf(to), [...(PREDECESSORS.get(idOf(to)) ?? []), idOf(from)]);
  SUCCESSORS.set(idOf(from), [...(SUCCESSORS.get(idOf(from)) ?? []), idOf(to)]);
}

function reached(id: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const other of next.get(at) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  return [...found].toSorted();
}

function idOf(name: string): string {
  return `bureau/${NATION}/${name}`;
}

/**
 * A body that the registry knows and no document names, so that the way to today is there whatever else is
 * held.
 */
export function registeredNode(id: string): NodeOf<"Bureau"> {
  const name = innermostOf(id);
  const registered = nationalBody(name)!;
  return node(id, "Bureau", {
    name,
    fullName: name,
    kind: registered.kind ?? kindOf(name, false),
    place: NATION,
    jurisdiction: NATION,
    group: false,
    aliases: [],
    ...registeredNames(registered),
    order: -1,
  });
}
