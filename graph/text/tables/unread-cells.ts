import { inBoth, type Message } from "../message.ts";
import type { Diagnostic } from "../document.ts";
import { readTime } from "../times/field.ts";
import { namesIn } from "./cell-names.ts";
import type { Head } from "./heads.ts";
import { leftWordsIn } from "./left-words.ts";
import { isBlank, type Cell } from "./matrix.ts";

const SAID = {
  NAME_UNREAD: { zh: "责任单位一列中没有读出单位", en: "no body was read in a column of responsible bodies" },
  TIME_UNREAD: { zh: "完成时限一列中没有读出时间", en: "no time was read in a column of times" },
} as const satisfies Record<string, Message>;
const LONGEST_QUOTED = 40;

/** The cells of a row under heads of bodies and of times from which nothing was read; what is `taken` was told before. */
export function unreadCells(
  folded: string,
  row: readonly (Cell | null)[],
  heads: readonly Head[],
  taken: ReadonlySet<Cell>,
): Diagnostic[] {
  return row.flatMap((cell, column) => {
    if (!cell || taken.has(cell) || row.indexOf(cell) !== column || isBlank(cell.words)) return [];
    const head = heads[column]!;
    const names = head.is === "OWNERS" || (head.is === "UNKNOWN" && head.meant === "OWNERS");
    if (names && namesIn(folded, cell).length === 0) return [unread("NAME_UNREAD", cell)];
    if (head.is === "OWNERS")
      return leftWordsIn(folded, cell).map(({ start, end }) =>
        unread("NAME_UNREAD", { start, end, words: folded.slice(start, end) }),
      );
    return head.is === "TIME" && readTime(folded, cell, null) === null ? [unread("TIME_UNREAD", cell)] : [];
  });
}

function unread(
  code: keyof typeof SAID,
  { start, end, words }: Pick<Cell, "start" | "end" | "words">,
): Diagnostic {
  const { zh, en } = SAID[code];
  const said = words.slice(0, LONGEST_QUOTED);
  return {
    code,
    severity: "INFO",
    message: inBoth({ zh: `${zh}：${said}`, en: `${en}: ${said}` }),
    start,
    end,
  };
}
