import { parse } from "../../graph/text/parse.ts";
import { sourceOf } from "./sources.ts";

const ITEM = "（一）加强水库管护。完善巡查制度。";
/** A text that begins with the number of an item is whole; any other stands behind the item's sentence. */
const NUMBERED = /^(?:（一）|\d\.|各项|以下)/;

/** Who is charged in a small plan, in order: `市水利局 LEAD`, a collective with `*` behind the role. */
export function ownersIn(text: string): string[] {
  return ownersOf(
    `北塘市水利提升行动方案\n\n一、重点任务\n\n${NUMBERED.test(text) ? text : ITEM + text}\n\n二、保障措施\n\n（一）加强统筹。`,
  );
}

/** Who is charged in a whole document. */
export function ownersOf(text: string): string[] {
  const document = parse(sourceOf(text));
  return document.clauses.flatMap(({ names }) =>
    names.map(({ start, end, role, group }) => `${text.slice(start, end)} ${role}${group ? "*" : ""}`),
  );
}
