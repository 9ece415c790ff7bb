import { useMemo } from "react";
import { ReadingQuery, ReadingsQuery } from "../api/reading.query.ts";
import { useAnswer, type Answer } from "../api/use-answer.ts";
import { gapsOf, type Gap } from "./gaps.ts";

const NO_VARIABLES = {};

export interface Gaps extends Pick<Answer<unknown>, "error" | "retry"> {
  /** Undefined while it is not known what was not read. */
  readonly gaps: readonly Gap[] | undefined;
}

/** What was not read of a policy; with null nothing is asked. */
export function useGaps(policy: string | null): Gaps {
  const { data, error, retry } = useAnswer(ReadingQuery, policy === null ? null : { id: policy });
  const gaps = useMemo(() => data && gapsOf(data.policy?.id ?? "", data.policy?.reading), [data]);
  return { gaps, error, retry };
}

/** What was not read of all documents; asked only when wanted. */
export function useAllGaps(wanted: boolean): Gaps {
  const { data, error, retry } = useAnswer(ReadingsQuery, wanted ? NO_VARIABLES : null);
  const gaps = useMemo(() => data?.policies.nodes.flatMap(({ id, reading }) => gapsOf(id, reading)), [data]);
  return { gaps, error, retry };
}
