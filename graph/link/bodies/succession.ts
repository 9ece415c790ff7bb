import type { NodeOf, RelationshipOf } from "../../model/index.ts";
import { isReported, relate } from "../basis.ts";
import { node } from "../node.ts";
import { NATION } from "../places/place.ts";
import { kindOf } from "./kinds.ts";
import { registeredNames } from "./nodes.ts";
import { nationalBody } from "./registry.ts";
import reforms from "./registry/reforms.json" with { type: "json" };

/*
 * Reforms of national organs: 环境保护部 became 生态环境部 in 2018. They stay two bodies, since a plan of 2014 charges
 * the one; who answers today the relationship tells.
 */

export interface Successions {
  /** Those that no document names, so that the way to today is there whatever else is held. */
  readonly nodes: readonly NodeOf<"Bureau">[];
  readonly relationships: readonly RelationshipOf<"SUCCEEDED_BY">[];
}

/** SUCCEEDED_BY of the national bodies at hand, and on from there. */
export function successions(bureaus: ReadonlyMap<string, NodeOf<"Bureau">>): Successions {
  const added = new Map<string, NodeOf<"Bureau">>();
  const relationships: RelationshipOf<"SUCCEEDED_BY">[] = [];
  const bodyOf = (name: string) => bureaus.get(idOf(name)) ?? added.get(idOf(name));
  const open = reforms.successions.map(({ from }) => from).filter((name) => bureaus.has(idOf(name)));
  const done = new Set<string>();
  for (let from = open.shift(); from !== undefined; from = open.shift()) {
    if (done.has(from)) continue;
    done.add(from);
    for (const { to, plan } of reforms.successions.filter((each) => each.from === from)) {
      const target = bodyOf(to) ?? registeredNode(to);
      if (!bureaus.has(target.id)) added.set(target.id, target);
      const reference = reforms.plans[plan as keyof typeof reforms.plans];
      const basis = isReported("bureau/reform", { kind: "REFERENCE", ...reference });
      relationships.push(relate("SUCCEEDED_BY", bodyOf(from)!, target, basis, { date: reference.date }));
      open.push(to);
    }
  }
  return { nodes: [...added.values()], relationships };
}

function idOf(name: string): string {
  return `bureau/${NATION}/${name}`;
}

/** A body that the registry knows and no document names. */
function registeredNode(name: string): NodeOf<"Bureau"> {
  const registered = nationalBody(name)!;
  return node(idOf(name), "Bureau", {
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
