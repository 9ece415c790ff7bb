import {
  documentOf,
  readingsOf,
  toCsv,
  toExtraction,
  UNREAD_REASONS,
  type UnreadReason,
} from "../../graph/index.ts";
import type { Source } from "../seeds.ts";

/** What became of a file: all of it was read, a part, or it was refused. */
export interface ReportLine {
  readonly file: string;
  readonly result: "READ" | "READ_IN_PART" | "REFUSED";
  readonly policy: string | null;
  readonly title: string | null;
  /** In how many places something was not read. */
  readonly places: number;
  /** Why not wholly, `中文 / English`; empty for a file that was read. */
  readonly why: string;
}

const HEADS = ["file", "result", "policy", "title", "places_not_read", "why"];

/** The line of a file that was read, in whole or in part: every reason with its count, and every part not read. */
export function lineOfRead(file: string, source: Source): ReportLine {
  const document = documentOf(source);
  const extraction = toExtraction(document);
  const { complete, unread, notes } = readingsOf(document, extraction).whole;
  const counts = new Map<UnreadReason, number>();
  for (const { why } of unread) counts.set(why, (counts.get(why) ?? 0) + 1);
  const reasons = [...counts].map(([why, count]) => {
    const { zh, en } = UNREAD_REASONS[why];
    return `${zh}（${count}） / ${en} (${count})`;
  });
  return {
    file,
    result: complete ? "READ" : "READ_IN_PART",
    policy: extraction.policy.id,
    title: extraction.policy.title,
    places: unread.length + notes.length,
    why: [...notes.map(({ message }) => message), ...reasons].join("; "),
  };
}

/** The line of a file that was refused, with the sentence that says why. */
export function lineOfRefused(file: string, why: string): ReportLine {
  return { file, result: "REFUSED", policy: null, title: null, places: 0, why };
}

/** The report as CSV, a line a file in the order given. */
export function reportOf(lines: readonly ReportLine[]): string {
  return toCsv([
    HEADS,
    ...lines.map(({ file, result, policy, title, places, why }) => [
      file,
      result,
      policy,
      title,
      places,
      why,
    ]),
  ]);
}
