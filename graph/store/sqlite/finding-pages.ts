import { always, listOf, type Answer } from "./answer.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";

/** policy (null: all), severity, codes (none: all), after, limit → label, properties; in document order */
export const findings: Answer = {
  find: ({ policy, severity, codes, after, limit }, database, words) => {
    const { order, id } = (after as { order: number; id: string } | null) ?? {
      order: Number.MIN_SAFE_INTEGER,
      id: "",
    };
    const wanted = codes as readonly string[];
    const found = `SELECT n.key FROM finding f CROSS JOIN node n ON n.key = f.node
      WHERE f.severity = $severity ${policy === null ? "" : "AND f.policy = $policy"}
      ${wanted.length === 0 ? "" : "AND f.code IN (SELECT value FROM json_each($codes))"}
      AND f.rank >= $order AND (f.rank, n.id) > ($order, $id) ORDER BY f.rank, n.id LIMIT $limit`;
    return database.rows(
      `SELECT ${NODE_COLUMNS} FROM (${found}) found CROSS JOIN node n ON n.key = found.key`,
      {
        severity: words.find(String(severity)) ?? null,
        ...(policy === null ? {} : { policy: words.find(String(policy)) ?? null }),
        ...(wanted.length === 0 ? {} : { codes: listOf(wanted.map((code) => words.find(code) ?? null)) }),
        order,
        id,
        limit,
      },
    );
  },
  row: nodeRow,
  isLong: always,
};

/** policy (null: all) → severity, code, count */
export const countFindings: Answer = {
  find: ({ policy }, database, words) =>
    database
      .rows(
        `SELECT severity, code, count(*) FROM finding ${policy === null ? "" : "WHERE policy = ?"} GROUP BY severity, code`,
        ...(policy === null ? [] : [words.find(String(policy)) ?? null]),
      )
      .map(
        ([severity, code, count]) =>
          [words.wordOf(Number(severity)), words.wordOf(Number(code)), count!] as const,
      )
      .toSorted(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1)),
  row: ([severity, code, count]) => ({ severity, code, count }),
  isLong: ({ policy }) => policy === null,
};
