import { documentOf, readingsOf, toCsv, UNREAD_REASONS, type UnreadReason } from "../../graph/index.ts";
import type { Source } from "../seeds.ts";
import { coverageOf } from "./coverage.ts";
import type { FileReport } from "./given-file.ts";

/** How far a file was read. */
export interface Coverage {
  /** Of the document that it is, or is a part of. */
  readonly title: string;
  readonly complete: boolean;
  /** In how many places something was not read. */
  readonly places: number;
  /** What such words usually state, with counts, `中文 / English`; empty where all was read. */
  readonly kinds: string;
  /**
   * Why not wholly, `中文 / English`: every reason with its count, and every part not read; empty where all
   * was read.
   */
  readonly why: string;
  /** One line for a person, also where all was read. */
  readonly line: string;
}

const HEADS = ["file", "result", "policy", "title", "places_not_read", "kinds_not_read", "why"];

/**
 * How far the files of a document were read, by their hash; of one that is a document by itself the whole.
 */
export function coverageIn(source: Source): (sha256: string) => Coverage {
  const document = documentOf(source);
  const whole = readingsOf(document).whole;
  return (sha256) => {
    const part = source.parts?.find((each) => each.sha256 === sha256);
    const isIn = ({ start }: { readonly start: number }) =>
      !part || (start >= part.start && start <= part.end);
    const [unread, notes] = [whole.unread.filter(isIn), whole.notes.filter(isIn)];
    const places = unread.length + notes.length;
    const line = coverageOf({ unread, notes });
    return {
      title: document.metadata.title,
      complete: places === 0,
      places,
      kinds: places === 0 ? "" : line,
      why: [...notes.map(({ message }) => message), ...reasonsOf(unread)].join("; "),
      line,
    };
  };
}

function reasonsOf(unread: readonly { readonly why: UnreadReason }[]): string[] {
  const counts = new Map<UnreadReason, number>();
  for (const { why } of unread) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => {
    const { zh, en } = UNREAD_REASONS[why];
    return `${zh}（${count}） / ${en} (${count})`;
  });
}

/** The report as CSV, a line a file in the order given. */
export function reportOf(files: readonly FileReport[]): string {
  return toCsv([
    HEADS,
    ...files.map(({ name, became, policy, title, unread, kinds, why, told }) => [
      name,
      became,
      policy,
      title,
      unread ?? 0,
      kinds,
      // The first sentence is how far it was read, which stands in the columns before.
      [...told.slice(1), why ?? ""].filter(Boolean).join("; "),
    ]),
  ]);
}
