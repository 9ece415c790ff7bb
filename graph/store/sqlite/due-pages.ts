import { always, type Answer, type Parameters } from "./answer.ts";
import type { Cells, Database } from "./database.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";
import type { Words } from "./words.ts";

/** policy (null: all), from, to, after, limit → label, properties of deadlines by their last day */
export const datedDeadlines: Answer = {
  find: ({ policy, from, to, after, limit }, database, words) => {
    const { day, order, id } = (after as Place | null) ?? { day: "", order: Number.MIN_SAFE_INTEGER, id: "" };
    const conditions = [
      "d.first >= $day AND (d.first, d.rank, n.id) > ($day, $order, $id)",
      ...(from === null ? [] : ["d.last >= $from"]),
      ...(to === null ? [] : ["d.first <= $to"]),
    ];
    return found(conditions, "d.first, d.rank, n.id", policy, database, words, {
      day,
      order,
      id,
      limit,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    });
  },
  row: nodeRow,
  isLong: always,
};

/** policy (null: all), after, limit → label, properties of deadlines without a last day */
export const undatedDeadlines: Answer = {
  find: ({ policy, after, limit }, database, words) => {
    const { order, id } = (after as Place | null) ?? { order: Number.MIN_SAFE_INTEGER, id: "" };
    const conditions = ["d.first IS NULL AND d.rank >= $order AND (d.rank, n.id) > ($order, $id)"];
    return found(conditions, "d.rank, n.id", policy, database, words, { order, id, limit });
  },
  row: nodeRow,
  isLong: always,
};

interface Place {
  readonly day: string;
  readonly order: number;
  readonly id: string;
}

function found(
  conditions: readonly string[],
  order: string,
  policy: unknown,
  database: Database,
  words: Words,
  parameters: Parameters,
): readonly Cells[] {
  const wanted = policy === null ? conditions : ["d.policy = $policy", ...conditions];
  const keys = `SELECT n.key FROM due d CROSS JOIN node n ON n.key = d.node
    WHERE ${wanted.join(" AND ")} ORDER BY ${order} LIMIT $limit`;
  return database.rows(
    `SELECT ${NODE_COLUMNS} FROM (${keys}) found CROSS JOIN node n ON n.key = found.key`,
    policy === null ? parameters : { ...parameters, policy: words.find(String(policy)) ?? null },
  );
}
