import type { Deadline } from "../api/deadlines.query.ts";
import { nameOf } from "../chain/names.ts";
import type { Text } from "../i18n/use-text.ts";

const HEADS = ["lastDay", "state", "words", "place", "provision", "line", "bureaus", "charged"] as const;

/** The deadlines for a spreadsheet, a line each; where nobody is named it says so. */
export function deadlineRecords(
  deadlines: readonly Deadline[],
  text: Text,
): readonly (readonly (string | number | null)[])[] {
  return [
    HEADS.map((head) => text(`deadlines.head.${head}`)),
    ...deadlines.map(({ lastDay, state, quote, cite, statedBy, line, bureaus, chargedIn }) => [
      lastDay,
      text(`state.${state}`),
      quote,
      cite,
      statedBy.name,
      line,
      bureaus.map(nameOf).join("; ") || text("deadlines.nobody"),
      chargedIn && (chargedIn.cite ?? chargedIn.name),
    ]),
  ];
}
