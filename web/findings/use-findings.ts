import {
  FindingCountsQuery,
  FindingsQuery,
  type Finding,
  type FindingsAnswer,
  type FindingsAsked,
} from "../api/findings.query.ts";
import { ask } from "../api/client.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePages, type Pages } from "../api/use-pages.ts";
import { argumentsOf, countLeft, filtered, type Tally } from "./filter.ts";

/** So many are shown at first, and with each wish for more. */
const PAGE = 200;
/** So many are asked for at a time for a file. */
const PAGE_OF_FILE = 500;

export interface FindingList extends Pick<
  Pages<unknown, Finding>,
  "error" | "loading" | "waiting" | "more" | "retry"
> {
  /** What the filter leaves, as far as it was asked for. */
  readonly shown: readonly Finding[];
  /** How many the filter leaves. */
  readonly left: number;
  /** How many there are without the filter. */
  readonly count: number;
  /** What there is, for the counts of the filter. */
  readonly all: readonly Tally[];
  readonly revision: string | null;
  /** Everything that the filter leaves, for a file. */
  readonly whole: () => Promise<readonly Finding[]>;
}

/**
 * The findings of a policy, or of all. Few are asked for once and filtered here; of many the server gives
 * pages of what the filter leaves.
 */
export function useFindings(policy: string | null, filter: readonly string[]): FindingList {
  const counted = useAnswer(FindingCountsQuery, { policy });
  const tallies = counted.data?.findingCounts ?? [];
  const count = countLeft(tallies, []);
  const isShort = count <= PAGE;
  const wanted = { policy, ...(isShort ? {} : argumentsOf(filter)), first: PAGE };
  const pages = usePages(FindingsQuery, counted.data ? wanted : null, ({ findings }) => findings);
  return {
    shown: isShort ? filtered(pages.items, filter) : pages.items,
    left: countLeft(tallies, filter),
    count,
    all: isShort ? pages.items : tallies,
    revision: pages.head?.meta.revision ?? null,
    error: counted.error ?? pages.error,
    loading: counted.loading || pages.loading,
    waiting: pages.waiting,
    more: pages.more,
    retry: counted.error ? counted.retry : pages.retry,
    whole: () => (isShort ? Promise.resolve(filtered(pages.items, filter)) : wholeOf(policy, filter)),
  };
}

async function wholeOf(policy: string | null, filter: readonly string[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  let after: string | null = null;
  for (;;) {
    const page: FindingsAsked = { policy, ...argumentsOf(filter), first: PAGE_OF_FILE, after };
    const { findings }: FindingsAnswer = await ask(FindingsQuery, page);
    found.push(...findings.nodes);
    if (!findings.pageInfo.hasNextPage) return found;
    after = findings.pageInfo.endCursor;
  }
}
