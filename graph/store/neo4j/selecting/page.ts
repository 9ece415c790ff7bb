import type { PageRequest } from "../../selection.ts";
import { checkedPage } from "../../selecting/checked.ts";
import { behindText, orderText, place, wantedTerms, type Term } from "../../selecting/order.ts";
import { LABEL, type Parameters, type Reading } from "../parts.ts";
import { NEAR, ORDERED, Source } from "./source.ts";

const LINK = place("r.id");

/** → from, label, properties, type, source, target, relationship, cursor: `selection.ts` */
export function page(parameters: Parameters): Reading {
  const request = checkedPage(parameters as unknown as PageRequest);
  const source = new Source(request);
  const ids = request.from?.ids ?? null;
  const terms = [
    ...wantedTerms(request, source.language),
    place("n.order"),
    place("n.id"),
    ...(request.from ? [LINK] : []),
  ];
  const text = ids ? ofEach(request, terms, source) : ofAll(request, terms, source);
  return { text, parameters: { ...source.given.parameters, ids, limit: request.limit } };
}

/** A page of each node asked for. */
function ofEach(request: PageRequest, terms: readonly Term[], source: Source): string {
  return `${NEAR} CALL (c) { ${firstOf(source.atNear(behindOf(request, terms, source)), request, terms, source)} }
    WITH place, near, ${found(request)} ORDER BY place, ${ordered(terms, source, false)}
    RETURN near AS from, ${columns(request)}`;
}

/** One page of nodes, or of whatever relationships lead to; label by label, where an index gives each in document order. */
function ofAll(request: PageRequest, terms: readonly Term[], source: Source): string {
  const { labels, orderBy } = request;
  const parts = orderBy.length === 0 && labels.length > 0 ? labels.map((label) => [label]) : [labels];
  const held = [ORDERED, ...behindOf(request, terms, source)];
  const firsts = parts.map((some) => firstOf(source.ofLabels(some, held), request, terms, source));
  const merged =
    firsts.length === 1
      ? ""
      : `WITH ${found(request)} ORDER BY ${ordered(terms, source, request.backward)} LIMIT $limit`;
  return `CALL () { ${firsts.join(" UNION ALL ")} } ${merged}
    WITH ${found(request)} ORDER BY ${ordered(terms, source, false)}
    RETURN null AS from, ${columns(request)}`;
}

function behindOf({ after, backward }: PageRequest, terms: readonly Term[], { given }: Source): string[] {
  return after ? [behindText(terms, after, backward, given)] : [];
}

/** The first items of what matches, with the values that order them. */
function firstOf(matched: string, request: PageRequest, terms: readonly Term[], source: Source): string {
  const { backward, from } = request;
  const items = from ? "r, n" : "n";
  const values = terms.map(({ value }) => value).join(", ");
  return `${matched} WITH ${items} ORDER BY ${orderText(terms, backward, source.language)} LIMIT $limit
    RETURN ${items}, [${values}] AS cursor`;
}

const found = ({ from }: PageRequest) => (from ? "r, n, cursor" : "n, cursor");

/** By the values that were found, which are not read again. */
function ordered(terms: readonly Term[], { language }: Source, backward: boolean): string {
  const values = terms.map((term, at) => ({ ...term, value: `cursor[${at}]` }));
  return orderText(values, backward, language);
}

function columns({ from }: PageRequest): string {
  const link = from
    ? "type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, properties(r) AS relationship"
    : "null AS type, null AS source, null AS target, null AS relationship";
  return `${LABEL} AS label, properties(n) AS properties, ${link}, cursor`;
}
