import type { Unread } from "../document.ts";
import { citationsUnread } from "./citations.ts";
import type { Account, CueFinder, ReadSoFar } from "./cue.ts";
import { damagedNames } from "./damaged.ts";
import { deadlinesUnread } from "./deadlines.ts";
import { bodiesUnread } from "./bodies.ts";
import { ownersUnread } from "./owners.ts";
import { REASONS } from "./reasons.ts";
import { cellsUnread, indicatorsUnread, tablesUnread } from "./tables.ts";
import { targetsUnread } from "./targets.ts";

/** What is looked for; a new kind of cue is its file and one line here. */
const FINDERS: readonly CueFinder[] = [
  ownersUnread,
  damagedNames,
  bodiesUnread,
  tablesUnread,
  cellsUnread,
  indicatorsUnread,
  targetsUnread,
  deadlinesUnread,
  citationsUnread,
];

/**
 * Every word and table that usually states an owner, an indicator, a goal, a time or a citation, with what became of it,
 * in document order: it was read, it is unread, or why it is no such thing.
 */
export function accountOf(document: ReadSoFar): Account[] {
  return FINDERS.flatMap((find) => find(document)).toSorted(inOrder);
}

/** The cues from which nothing was taken, in document order. So "nobody" and "not read" are two answers. */
export function findUnread(document: ReadSoFar): Unread[] {
  return FINDERS.flatMap((find) => find(document))
    .filter(({ state }) => state === "UNREAD")
    .toSorted(inOrder)
    .map(({ start, end, why }): Unread => ({ start, end, why, kind: REASONS[why].kind }));
}

function inOrder(a: Account, b: Account): number {
  return a.start - b.start || a.end - b.end;
}
