import type { UndeliveredFacts } from "./facts.ts";
import { findingGraph } from "./findings/finding.ts";
import { indicatorUndelivered } from "./findings/indicator-undelivered.ts";
import type { Linked } from "./linked.ts";

/**
 * What is to be said of the indicators that only suggestions deliver, should people reject them all: that
 * their links were rejected, or that no provision speaks of them.
 */
export function undeliveredOf(linked: Linked): UndeliveredFacts[] {
  const delivers = linked.relationships.filter(({ type }) => type === "DELIVERS");
  const sure = new Set(delivers.filter(({ method }) => method !== "INFERRED").map(({ target }) => target));
  const suggested = [...new Set(delivers.map(({ target }) => target))].filter((id) => !sure.has(id));
  if (suggested.length === 0) return [];
  const others = linked.relationships.filter(({ type, target }) => type !== "DELIVERS" || sure.has(target));
  const without = { ...linked, relationships: others };
  const say = (rejected: ReadonlySet<string>) =>
    indicatorUndelivered.check({ ...without, rejected }).map((found) => ({
      of: found.marks[0]!.node.id,
      said: findingGraph(indicatorUndelivered, linked.policy.id, [found]),
    }));
  const all = { rejected: say(new Set(suggested)), plain: say(new Set()) };
  const of = (items: typeof all.plain, id: string) => {
    const own = items.filter((item) => item.of === id).map(({ said }) => said);
    return {
      nodes: own.flatMap(({ nodes }) => nodes),
      relationships: own.flatMap(({ relationships }) => relationships),
    };
  };
  return suggested.map((indicator) => ({
    indicator,
    rejected: of(all.rejected, indicator),
    plain: of(all.plain, indicator),
  }));
}
