import { OWN } from "../../records.ts";
import type { Compared, Comparison, Via } from "../../selection.ts";
import { kindOf } from "../../selecting/kinds.ts";
import { within, type Given, type Language, type Scope } from "../../selecting/language.ts";
import { labelOf } from "../parts.ts";

/** How Cypher says conditions; values go to `given`. */
export function cypherLanguage(given: Given): Language {
  return {
    valueOf,
    holds: (compared, scope) => holds(compared, scope, given),
    some: (via, scope, where) => {
      const far = within(scope);
      return `EXISTS { MATCH ${pattern(scope.node, via, far.link, `${far.node}:Entity`)} WHERE ${where(far)} }`;
    },
    ordered,
  };
}

/** `(n)-[r:CITES|DUE]->(m:Entity)`, or against the arrow; `NONE` is no type. */
export function pattern(near: string, { types, direction }: Via, link: string, far: string): string {
  const followed = `[${link}:${types.join("|") || "NONE"}]`;
  return direction === "OUT" ? `(${near})-${followed}->(${far})` : `(${near})<-${followed}-(${far})`;
}

const FACTS: readonly string[] = ["id", "method", "rule", "confidence"];

function valueOf({ of, property }: Compared, { node, link }: Scope): string {
  if (of === "NODE") return property === "label" ? labelOf(node) : `${node}.${property}`;
  if (property === "type") return `type(${link})`;
  if (property === "source") return `startNode(${link}).id`;
  if (property === "target") return `endNode(${link}).id`;
  return `${link}.${FACTS.includes(property) ? property : OWN + property}`;
}

function holds(compared: Compared & Comparison, scope: Scope, given: Given): string {
  const value = valueOf(compared, scope);
  if (compared.op === "NULL") return `${value} IS NULL`;
  if (kindOf(compared) !== "texts") return compare(value, compared, given);
  return `any(m IN ${value} WHERE ${compare("m", compared, given)})`;
}

const SIGNS = { EQ: "=", GTE: ">=", LTE: "<=", IN: "IN", CONTAINS: "CONTAINS" } as const;

function compare(value: string, comparison: Exclude<Comparison, { op: "NULL" }>, given: Given): string {
  return `${value} ${SIGNS[comparison.op]} ${given.add(comparison.value)}`;
}

/** Cypher takes null for the largest value: it is last in what runs up, and must be told so of what runs down. */
function ordered(value: string, mayLack: boolean, descending: boolean, backward: boolean): string {
  const absent = mayLack && descending ? `${value} IS NULL${backward ? " DESC" : ""}, ` : "";
  return `${absent}${value}${descending === backward ? "" : " DESC"}`;
}
