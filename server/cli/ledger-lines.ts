import { STATEMENT_KIND, type Outcome, type Statement } from "../../graph/index.ts";

/**
 * What of the ledger has no effect or is in doubt: statements of what is no longer found, and those whose
 * words have changed.
 */
export function ledgerLines({ unmatched, suspects }: Pick<Outcome, "unmatched" | "suspects">): string[] {
  return [...unmatched.map(unmatchedLine), ...suspects.map(suspectLine)];
}

/** The first digits of the revision that a change led to. */
export function shortOf({ state }: Pick<Outcome, "state">): string {
  return (state.revision ?? "").slice(0, 12);
}

/** Stands until somebody affirms what it is of, or takes it back. */
function suspectLine(statement: Statement): string {
  return (
    `陈述存疑：${statement.id} ${summaryOf(statement)} ${statement.subject}，所依据的文字已变，请重新确认或撤回 / ` +
    "the statement is suspect: its words have changed since; affirm it or undo it"
  );
}

/** A statement is kept, and applies again when what it is of comes back. */
function unmatchedLine(statement: Statement): string {
  const { id, subject, by, at, why } = statement;
  return (
    `陈述不再对应任何内容：${id} ${summaryOf(statement)} ${subject}（${by}，${at}：${why}） / ` +
    "this statement matches nothing any more; it is kept, and may be undone"
  );
}

/** What a statement says, in a few words: `期限或任务已完成 2024-06-30`. */
export function summaryOf({ kind, value, quote }: Statement): string {
  const said = Object.values(value).map(String).join(" ");
  return [STATEMENT_KIND.words[kind].zh, said, quote === null ? "" : `“${quote.replace(/\s+/g, " ")}”`]
    .filter(Boolean)
    .join(" ");
}
