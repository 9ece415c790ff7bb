import { isFormerly } from "../link/former.ts";
import { policyIdOfDocument } from "../link/identity.ts";
import type { GraphNode, GraphRelationship } from "../model/index.ts";
import type { Document } from "../text/document.ts";
import { readingOf } from "./apply-readings.ts";
import { refuse } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { boundToFinding, boundToNode } from "./of-nodes.ts";
import { endsOf } from "./review.ts";
import { statementIdOf, type Bound, type Statement } from "./statement.ts";
import { contextOf } from "./words.ts";

/**
 * What statements are made on: a graph, without what was decided of it, and the documents that it was made
 * of.
 */
export interface Known {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly documents: readonly Document[];
}

const LONGEST_SHOWN = 80;

/** Nothing has the id that a statement is of. */
export class UnknownSubjectError extends Error {
  constructor(readonly subject: string) {
    const shown = subject.length > LONGEST_SHOWN ? `${subject.slice(0, LONGEST_SHOWN)}…` : subject;
    super(
      `没有编号为“${shown}”的节点或关系，请用 search 查找编号 / ` +
        `no node or relationship has the id “${shown}”; find ids with search`,
    );
  }
}

/**
 * A statement bound to what it is of, so that it is known again after a rebuild. Throws
 * `UnknownSubjectError`, or a `StatementFault` when it cannot be of such a thing or its words are not there.
 */
export function bind(statement: Statement, { nodes, relationships, documents }: Known): Statement {
  const { subject, kind } = statement;
  const node = nodes.find(({ id }) => id === subject);
  const relationship = node
    ? undefined
    : relationships.find((each) => each.id === subject || isFormerly(each, subject));
  const label = node ? node.label : relationship ? "RELATIONSHIP" : null;
  if (label === null) throw new UnknownSubjectError(subject);
  const { of, quotes } = KINDS[kind];
  if (!of.includes("ANY") && !of.includes(label))
    refuse({
      zh: `${kind} 应针对 ${of.join("、")}，“${subject}”是 ${label}，请改 subject`,
      en: `${kind} must be of ${of.join(", ")}, and “${subject}” is a ${label}; change subject`,
    });
  if (relationship) return boundToRelationship(statement, relationship);
  if (kind === "FINDING_STATE") return bound(statement, boundToFinding(node!, relationships));
  const document = documents.find((each) => subjectIsIn(each, node!));
  if (kind === "METADATA" && !document)
    refuse({
      zh: "没有收录这份文件的原文，无法更正其信息，请先导入",
      en: "the text of this policy is not held, and what it is cannot be corrected; import it first",
    });
  if (quotes === "MAY" && statement.quote !== null && document) refuseOtherWords(document, statement.quote);
  if (kind === "METADATA") return statement;
  const named = boundToNode(node!, kind);
  if (kind !== "READING") return bound(statement, named);
  const read = readingOf(document!, statement, (id, stated) => id === stated);
  if ("misfit" in read) refuse(read);
  if (read.span.start !== statement.value.start || read.span.end !== statement.value.end)
    refuse({
      zh: `[start, end) 处的文字不是 quote，最近的在 [${read.span.start}, ${read.span.end})，请核对`,
      en:
        "the words at [start, end) are not the quote; " +
        `the nearest are at [${read.span.start}, ${read.span.end}); check them`,
    });
  return bound(statement, { ...named, ...contextOf(document!.source.text, read.span) });
}

function boundToRelationship(statement: Statement, relationship: GraphRelationship): Statement {
  if (statement.kind === "DECISION" && relationship.method !== "INFERRED")
    refuse({
      zh: `“${statement.subject}”不是推断得来的关系，无须审核`,
      en: "the relationship is not inferred and needs no review",
    });
  const { words, ...ends } = endsOf(relationship);
  if (statement.quote !== null && statement.quote !== words)
    refuse({
      zh: `quote 不是这条关系所引的文字“${words}”，请改正或留空`,
      en: `the quote is not what the relationship quotes, “${words}”; correct it or leave it out`,
    });
  return bound({ ...statement, subject: relationship.id, quote: words }, ends);
}

/** What a statement is bound to may fill in its quote, which its id is made of. */
function bound(statement: Statement, on: Bound): Statement {
  const whole = { ...statement, on };
  return { ...whole, id: statementIdOf(whole) };
}

function subjectIsIn(document: Document, { properties }: GraphNode): boolean {
  return "policy" in properties && properties.policy === policyIdOfDocument(document);
}

function refuseOtherWords({ source }: Document, quote: string): void {
  if (!source.text.includes(quote))
    refuse({
      zh: `文件中没有文字“${quote}”，请核对 quote 或留空`,
      en: `the words “${quote}” are not in the document; check the quote or leave it out`,
    });
}
