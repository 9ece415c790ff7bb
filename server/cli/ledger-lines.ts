import { STATEMENT_KIND, type Statement } from "../../graph/index.ts";
import type { TornLine } from "../ledger.ts";
import type { Outcome } from "../library.ts";

/** What the ledger holds that has no effect: statements of what is no longer found, and lines that a crash cut off. */
export function ledgerLines({ graph: { unmatched }, torn }: Pick<Outcome, "graph" | "torn">): string[] {
  return [...unmatched.map(unmatchedLine), ...torn.map(tornLine)];
}

/** `…/statements.jsonl:3: 这一行不完整 …` */
export function tornLine({ file, line }: TornLine): string {
  return (
    `${file}:${line}: 这一行不完整（写入中断），已略过，请重新陈述 / ` +
    "the line is cut off and says nothing; state it again"
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
