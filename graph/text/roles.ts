import type { Role } from "../model/index.ts";
import lexicon from "./lexicon/roles.json" with { type: "json" };

/** Words that give the names beside them a role; "COUNT": one name is SOLE, several are SHARED. */
export interface RoleWords {
  readonly words: RegExp;
  readonly role: Role | "COUNT";
  readonly rule: string;
}

const compiled = (entries: readonly { words: string; role: string; rule: string }[]): RoleWords[] =>
  entries.map(({ words, role, rule }) => ({
    words: new RegExp(words),
    role: role as RoleWords["role"],
    rule,
  }));

/**
 * What stands behind the names and says what they are to do, tried in this order at the end of a part:
 * `…牵头负责`.
 */
export const PREDICATES: readonly RoleWords[] = compiled(lexicon.predicates);

/** What stands before the names with a colon, as in `牵头单位：市发展改革委，配合单位：市财政局`. */
export const LABELS: readonly RoleWords[] = compiled(lexicon.labels);

/** A, 会同 B: the name before leads, the names after support. */
export const JOINED_BY = /会同|联合/;

/** `列第一位者为牵头单位，下同`: from there on the first name of a list leads. */
export const FIRST_NAME_LEADS = /(?:列|排)(?:在)?第一位(?:者|的[^,。;]{0,6})?为?[^,。;]{0,4}牵头/;
