import { parseArgs } from "node:util";
import { statementsOf, toCases, toEntries, type Entry, type HeldText } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";
import { summaryOf } from "./ledger-lines.ts";

interface Listed {
  readonly entries: readonly Entry[];
  /** Ids of the statements that are of something in the graph. */
  readonly matched: ReadonlySet<string>;
  readonly texts: readonly HeldText[];
}

/** What is printed, by `--format`. */
const FORMATS: Readonly<Record<string, (listed: Listed) => string>> = {
  text: ({ entries, matched }) => entries.map((entry) => textOf(entry, matched)).join(""),
  jsonl: ({ entries, matched }) =>
    entries
      .filter(({ undone }) => undone === null)
      .map(({ statement }) => `${JSON.stringify({ ...statement, matched: matched.has(statement.id) })}\n`)
      .join(""),
  cases: ({ entries, texts }) => `${JSON.stringify(toCases(entries, texts), null, 2)}\n`,
};

export const statementsCommand: Command = {
  name: "statements",
  usage: `statements [--policy ID] [--format ${Object.keys(FORMATS).join("|")}] [--store URL]`,
  summary:
    "列出人所陈述的：已撤回与不再对应的各有标明；cases 是供 evaluate 重放的标注 / " +
    "lists what people stated, undone and unmatched told; cases are labels that evaluate replays",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        policy: { type: "string" },
        format: { type: "string", default: "text" },
        store: { type: "string" },
      },
    });
    const print = FORMATS[values.format];
    if (!print) throw new UsageError(`没有格式“${values.format}” / there is no format “${values.format}”`);
    const { policy } = values;
    const { entries, matched, texts } = await withLibrary(values.store, async (library) => {
      const stated = toEntries(await library.ledger());
      const policies = new Set(stated.map(({ statement }) => statement.subject.split("#", 1)[0]!));
      const held = await Promise.all([...policies].map((each) => library.textOf(each)));
      return {
        entries: stated,
        matched: new Set((await statementsOf(library.store)).map(({ id }) => id)),
        texts: held.filter((text) => text !== null),
      };
    });
    const wanted = entries.filter(
      ({ statement }) => policy === undefined || isOf(statement.subject, policy, statement.on?.source),
    );
    process.stdout.write(print({ entries: wanted, matched, texts }));
    return EXIT.ok;
  },
};

/** True for a policy, what is in it, and a relationship that leads from one of these. */
function isOf(subject: string, policy: string, source: string | undefined): boolean {
  return [subject, source ?? ""].some((id) => id === policy || id.startsWith(`${policy}#`));
}

/**
 * `0123456789abcdef 2024-06-30T08:00:00Z 王 期限或任务已完成 2024-06-30 …#sec_1__m_1（why）`, and what became
 * of it.
 */
function textOf({ statement, undone }: Entry, matched: ReadonlySet<string>): string {
  const { id, at, by, why, subject, source } = statement;
  const state = undone
    ? ` [已撤回 undone ${undone.at} ${undone.by}：${undone.why}]`
    : matched.has(id)
      ? ""
      : " [不再对应 unmatched]";
  const from = source === null ? "" : `；${source}`;
  return `${id} ${at} ${by} ${summaryOf(statement)} ${subject}（${why}${from}）${state}\n`;
}
