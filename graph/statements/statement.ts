import { createHash } from "node:crypto";
import type { RelationshipType, StatementKind } from "../model/index.ts";
import type { StatementValues } from "./kinds.ts";

/** What a statement is bound to besides the id of its subject, so that it never applies to another. */
export interface Bound {
  /** Of a relationship: its type and ends; its words are the quote. */
  readonly type?: RelationshipType;
  readonly source?: string;
  readonly target?: string;
  /** Of a finding: its code, what it flags, and the words there. */
  readonly code?: string;
  readonly nodes?: readonly string[];
  readonly words?: readonly string[];
  /** Of a node: what it is called. */
  readonly name?: string;
  /** Of a node that was checked: a hash of its words. */
  readonly digest?: string;
  /** Of words: those around them. */
  readonly before?: string;
  readonly after?: string;
}

interface Said {
  /** 16 hex digits of a hash of what is stated, by whom and when. */
  readonly id: string;
  /** Id of what it is of: a node, or a relationship. */
  readonly subject: string;
  /** Words of the document that it speaks of, or null. */
  readonly quote: string | null;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string;
  /** Where it is known from, or null. */
  readonly source: string | null;
  readonly on?: Bound;
}

/** What a person stated, of one kind or of any. */
export type Statement<Kind extends StatementKind = StatementKind> = {
  readonly [K in Kind]: Said & { readonly kind: K; readonly value: StatementValues[K] };
}[Kind];

/** A statement without what is computed of it. */
export type StatementDraft = Omit<Statement, "id">;

/** Who took a statement back, and why. */
export interface Undo {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** A line of the ledger that states something, and whether it was taken back. */
export interface Entry {
  readonly statement: Statement;
  readonly undone: Undo | null;
}

const ID_DIGITS = 16;

/** The same words of the same person at the same time are the same statement. */
export function statementIdOf({ kind, subject, quote, value, by, at, why, source }: StatementDraft): string {
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([kind, subject, quote, fields, by, at, why, source]))
    .digest("hex")
    .slice(0, ID_DIGITS);
}

/** True for a statement of that kind; narrows its value. */
export function isOf<Kind extends StatementKind>(
  statement: Statement,
  kind: Kind,
): statement is Extract<Statement, { readonly kind: Kind }> {
  return statement.kind === kind;
}
