import type { Chain } from "../api/chain.query.ts";
import { nameOf } from "../chain/names.ts";

const HEAD = [
  "source",
  "type",
  "role",
  "target",
  "method",
  "rule",
  "quote",
  "policy",
  "line",
  "start",
  "end",
  "statement",
  "publisher",
  "url",
  "date",
  "sourceId",
  "targetId",
  "sourceStage",
  "targetStage",
];

/** One row a relationship, all that the API answered, in its order; the first row names the columns. */
export function rowsOf(chain: Chain): (string | number | null | undefined)[][] {
  const names = new Map(chain.nodes.map((node) => [node.id, nameOf(node)]));
  const stages = new Map(
    chain.nodes.flatMap((node) => (node.__typename === "Policy" ? [[node.id, node.stage] as const] : [])),
  );
  const rows = chain.relationships.map(({ source, target, type, role, method, rule, evidence }) => {
    const { quote, policy, line, start, end, statement, publisher, url, date } = evidence;
    return [
      names.get(source),
      type,
      role,
      names.get(target),
      method,
      rule,
      quote,
      policy,
      line,
      start,
      end,
      statement,
      publisher,
      url,
      date,
      source,
      target,
      stages.get(source),
      stages.get(target),
    ];
  });
  return [HEAD, ...rows];
}
