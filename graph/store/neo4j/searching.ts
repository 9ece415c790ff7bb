import { BEHIND_NAMES } from "../../link/node.ts";
import { LABELS, type NodeLabel } from "../../model/index.ts";
import { fullTextOf, type FullText } from "./full-text.ts";
import { searchIndexOf } from "./indexes.ts";
import type { Parameters, Reading } from "./parts.ts";

/*
 * The Cypher of searches: label by label, each by its full-text index, or in document order where that knows
 * nothing of the terms.
 */

interface Search {
  readonly terms: readonly string[];
  readonly labels: readonly NodeLabel[];
  readonly limit: number;
  readonly after?: { readonly label: NodeLabel } | null;
}

const EVERY_TERM = "all(term IN $terms WHERE n.search CONTAINS term)";
/** With `inName` all terms stand in a name, else not all of them. */
const IN_NAME = "all(term IN $terms WHERE split(n.search, $behindNames)[0] CONTAINS term) = $inName";
const BEHIND = "(n.order > $after.order OR (n.order = $after.order AND n.id > $after.id))";
const NOTHING = "UNWIND [] AS n RETURN n";

/** Nodes `n` of a label in which every term stands, and for which the conditions hold. */
function found(label: NodeLabel, words: FullText | null, conditions: readonly string[]): string {
  if (!words)
    return `MATCH (n:${label}) WHERE ${[
      "n.order IS NOT NULL AND n.id IS NOT NULL",
      EVERY_TERM,
      ...conditions,
    ].join(" AND ")} WITH n`;
  // What the index cannot tell is looked for in the words themselves.
  const held = ["true", ...(words.exact ? [] : [EVERY_TERM]), ...conditions];
  return `CALL db.index.fulltext.queryNodes('${searchIndexOf(label)}', $query) YIELD node AS n
  WITH n WHERE ${held.join(" AND ")} WITH n`;
}

/** The first `limit` of a label; a character that stands everywhere is found at once. */
function first(
  label: NodeLabel,
  place: number,
  words: FullText | null,
  conditions: readonly string[],
): string {
  return `${found(label, words, conditions)} ORDER BY n.order, n.id LIMIT $limit
  RETURN '${label}' AS label, ${place} AS place, n`;
}

function searchNodes(parameters: Parameters): Reading {
  const { terms, labels } = parameters as unknown as Search;
  const words = fullTextOf(terms);
  const parts = LABELS.filter((label) => labels.includes(label)).map((label) => first(label, 0, words, []));
  const text = `CALL () { ${parts.join(" UNION ALL ")} }
  WITH label, n ORDER BY n.order, n.id LIMIT $limit RETURN label, properties(n) AS properties`;
  return {
    text: parts.length > 0 ? text : NOTHING,
    parameters: { ...parameters, query: words?.query ?? null },
  };
}

/** Most pages end within their first label: the others are asked only when it does not fill them. */
function hits(parameters: Parameters): Reading {
  const { terms, labels, after } = parameters as unknown as Search;
  const words = fullTextOf(terms);
  const wanted = known(after ? labels.slice(labels.indexOf(after.label)) : labels);
  const values = { ...parameters, query: words?.query ?? null, behindNames: BEHIND_NAMES };
  const page = (some: readonly NodeLabel[], conditions: readonly string[]) =>
    `CALL () { ${some.map((label, place) => first(label, place, words, conditions)).join(" UNION ALL ")} }
    WITH label, place, n ORDER BY place, n.order, n.id LIMIT $limit RETURN label, properties(n) AS properties`;
  const [one, ...others] = wanted;
  if (one === undefined) return { text: NOTHING, parameters: values };
  const rest = others.length > 0 ? { rest: { text: page(others, [IN_NAME]), parameters: values } } : {};
  return { text: page([one], after ? [IN_NAME, BEHIND] : [IN_NAME]), parameters: values, ...rest };
}

/** One more than the limit is looked for, which tells whether there are more. */
function countHits(parameters: Parameters): Reading {
  const { terms, labels, limit } = parameters as unknown as Search;
  const words = fullTextOf(terms);
  const parts = known(labels).map((label, place) => {
    const most = "LIMIT $most RETURN count(n) AS found";
    const nodes = words?.exact ? counted(label) : found(label, words, []);
    return `CALL () { ${nodes} ${most} } RETURN '${label}' AS label, ${place} AS place, found`;
  });
  const text = `CALL () { ${parts.join(" UNION ALL ")} } WITH label, place, found WHERE found > 0
  RETURN label, CASE WHEN found > $limit THEN $limit ELSE found END AS count, found <= $limit AS isExact
  ORDER BY place`;
  return {
    text: parts.length > 0 ? text : NOTHING,
    parameters: { ...parameters, query: words?.query ?? null, most: limit + 1 },
  };
}

/** Where the index alone tells, it need not gather more than are counted. */
function counted(label: NodeLabel): string {
  return `CALL db.index.fulltext.queryNodes('${searchIndexOf(label)}', $query, {limit: $most}) YIELD node AS n WITH n`;
}

/** Labels stand in the text, so no other word may. */
function known(labels: readonly NodeLabel[]): NodeLabel[] {
  return labels.filter((label) => LABELS.includes(label));
}

/** By the names of the questions. */
export const SEARCHING = { searchNodes, hits, countHits } as const;
