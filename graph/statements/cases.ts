import type { ReadingAs, Role } from "../model/index.ts";
import type { Entry } from "./statement.ts";

/** What a careful reader says words of a document are: what `npm run evaluate` compares a reading with. */
export interface LabelledCase {
  /** Id of the statement. */
  readonly statement: string;
  readonly as: ReadingAs;
  readonly role: Role | null;
  /** Path of the unit or indicator in its document: `sec_1__m_2`. */
  readonly unit: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** The cases of one document, which is known by its bytes. */
export interface LabelledDocument {
  readonly file: string;
  readonly sha256: string;
  readonly policy: string;
  readonly cases: readonly LabelledCase[];
}

/** The document that a case is of, where it is held. */
export interface CaseText {
  readonly policy: string;
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/**
 * The readings that stand as labelled cases, by document; those whose words are no longer where they were are
 * left out.
 */
export function toCases(entries: readonly Entry[], texts: readonly CaseText[]): LabelledDocument[] {
  return texts.flatMap(({ policy, name, sha256, text }) => {
    const cases = entries.flatMap(({ statement, undone }): LabelledCase[] => {
      if (undone || statement.kind !== "READING" || !statement.subject.startsWith(`${policy}#`)) return [];
      const { id, subject, quote, value, by, at, why } = statement;
      const { as, role = null, start, end } = value;
      if (text.slice(start, end) !== quote) return [];
      const unit = subject.slice(policy.length + 1);
      return [{ statement: id, as, role, unit, quote, start, end, by, at, why }];
    });
    return cases.length > 0 ? [{ file: name, sha256, policy, cases }] : [];
  });
}
