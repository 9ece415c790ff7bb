import type { PageRequest } from "../../selection.ts";
import { checkedPage } from "../../selecting/checked.ts";
import { kindOf } from "../../selecting/kinds.ts";
import { behindText, orderText, place, wantedTerms, type Term } from "../../selecting/order.ts";
import type { Row } from "../../store.ts";
import { FEW, type Answer, type Parameters } from "../answer.ts";
import { compactId, plainId } from "../compact-id.ts";
import type { Cells } from "../database.ts";
import { NODE_COLUMNS, nodeRow } from "../node-rows.ts";
import { relationshipColumns, relationshipRow } from "../relationship-rows.ts";
import type { Words } from "../words.ts";
import { isWide, Source } from "./source.ts";

/*
 * Found first, narrowly: keys and what they are ordered by, of each label or of each type so many as are
 * wanted, which an index gives in document order; the rest is read of the rows that remain.
 */

/** → from, label, properties, type, source, target, relationship, cursor: `selection.ts` */
export const page: Answer = {
  find: (parameters, database, words) => {
    const statement = pageStatement(checkedPage(parameters as unknown as PageRequest), words);
    return database.rows(statement.text, statement.parameters);
  },
  row: pageRow,
  isLong: (parameters, database, words) => {
    const request = checkedPage(parameters as unknown as PageRequest);
    const { from, where, orderBy, limit } = request;
    if (limit > FEW) return true;
    // Of each the first that an index gives, and no other.
    if (where === null && orderBy.length === 0) return from?.ids ? from.ids.length * limit > FEW : false;
    return isWide(request, database, words);
  },
};

/** The statement for a request that was checked. */
export function pageStatement(request: PageRequest, words: Words): { text: string; parameters: Parameters } {
  const source = new Source(request, words);
  const text = request.from?.ids ? ofEach(request, source) : ofAll(request, source);
  return { text, parameters: { ...source.given.parameters, limit: request.limit } };
}

/** A page of each node asked for: for each of them the first are found, so that the rest of a hub is not visited. */
function ofEach(request: PageRequest, source: Source): string {
  const { near } = source;
  const { far } = source.ends!;
  const inside = [...wantedTerms(request, source.language), place(`r.${far}_rank`), place("n.id"), LINK];
  const { types } = request.from!.via;
  // By a type of its own each part is in document order.
  const parts = request.orderBy.length === 0 ? types.map((type) => [type]) : [types];
  const found = firstOf(
    parts.map((some) => source.atNear(some)),
    "r.key",
    inside,
    request,
    source,
  );
  const terms = [...wantedTerms(request, source.language), place("n.rank"), place("n.id"), LINK];
  return `SELECT a.id, ${columnsOf(request, terms)}
    FROM ${near} CROSS JOIN relationship r ON r.key IN (SELECT link FROM (${found}))
    CROSS JOIN evidence e ON e.key = r.evidence CROSS JOIN node n ON n.key = r.${far}
    ORDER BY i.key, ${orderText(terms, false, source.language)}`;
}

/** One page of nodes, or of whatever relationships lead to. */
function ofAll(request: PageRequest, source: Source): string {
  const { from, labels, orderBy } = request;
  const terms = [
    ...wantedTerms(request, source.language),
    place("n.rank"),
    place("n.id"),
    ...(from ? [LINK] : []),
  ];
  const parts = orderBy.length === 0 ? labels.map((label) => [label]) : [labels];
  const found = firstOf(
    parts.map((some) => source.ofLabels(some)),
    from ? "r.key" : "n.key",
    terms,
    request,
    source,
  );
  const rest = from
    ? `relationship r ON r.key = found.link CROSS JOIN evidence e ON e.key = r.evidence
       CROSS JOIN node n ON n.key = r.${source.ends!.far} CROSS JOIN node a ON a.key = r.${source.ends!.near}`
    : "node n ON n.key = found.link";
  return `SELECT NULL, ${columnsOf(request, terms)} FROM (${found}) found CROSS JOIN ${rest}
    ORDER BY ${orderText(terms, false, source.language)}`;
}

const LINK = place("r.id", (id) => compactId(String(id)));

/** The keys of the first items of what some parts give together. */
function firstOf(
  parts: readonly string[],
  key: string,
  terms: readonly Term[],
  request: PageRequest,
  { given, language }: Source,
): string {
  const { after, backward } = request;
  const behind = after ? ` AND ${behindText(terms, after, backward, given)}` : "";
  const order = orderText(terms, backward, language);
  const columns = terms.map(({ value }, at) => `${value} AS t${at}`).join(", ");
  const each = parts.map(
    (part) => `SELECT ${key} AS link, ${columns} FROM ${part}${behind} ORDER BY ${order} LIMIT $limit`,
  );
  if (each.length === 0) return "SELECT NULL AS link LIMIT 0";
  if (each.length === 1) return each[0]!;
  const named = terms.map((term, at) => ({ ...term, value: `t${at}` }));
  return `SELECT link FROM (${each.map((part) => `SELECT * FROM (${part})`).join(" UNION ALL ")})
    ORDER BY ${orderText(named, backward, language)} LIMIT $limit`;
}

/**
 * What a row is made of: which of the values it is ordered by are truth values, the node, those values, and
 * the relationship.
 */
function columnsOf({ from, orderBy }: PageRequest, terms: readonly Term[]): string {
  const kinds = orderBy.map((each) => (kindOf(each) === "boolean" ? "b" : "v")).join("");
  const values = terms.slice(0, orderBy.length).map(({ value }) => value);
  const ends = from?.via.direction === "OUT" ? relationshipColumns("a", "n") : relationshipColumns("n", "a");
  return [`'${kinds}'`, NODE_COLUMNS, ...values, ...(from ? [ends] : [])].join(", ");
}

const NODE_AT = 2;
const VALUES_AT = 9;

function pageRow(cells: Cells, words: Words): Row {
  const kinds = String(cells[1]);
  const linkAt = VALUES_AT + kinds.length;
  const link = cells.length > linkAt ? relationshipRow(cells.slice(linkAt), words) : null;
  const { label, properties } = nodeRow(cells, words, NODE_AT);
  const [, id, , order] = cells.slice(NODE_AT);
  return {
    from: cells[0],
    label,
    properties,
    type: link?.type ?? null,
    source: link?.source ?? null,
    target: link?.target ?? null,
    relationship: link?.properties ?? null,
    cursor: [
      ...valuesIn(kinds, cells.slice(VALUES_AT, linkAt)),
      order,
      id,
      ...(link ? [plainId(cells[linkAt + 3])] : []),
    ],
  };
}

/** Values as they were before SQLite took truth values for numbers. */
export function valuesIn(kinds: string, cells: Cells): unknown[] {
  return cells.map((value, at) => (kinds[at] === "b" && value !== null ? value === 1 : value));
}
