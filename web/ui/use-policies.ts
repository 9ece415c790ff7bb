import { HomeQuery, NamedPoliciesQuery, policyCountIn, type HomePolicy } from "../api/home.query.ts";
import { useAnswer, type Answer } from "../api/use-answer.ts";

export interface Policies {
  /** The first so many in the order of the graph, and behind them those wanted that are not among them. */
  readonly policies: readonly HomePolicy[];
  /** Those of the wanted that there are not; null while that is not known. */
  readonly unknown: readonly string[] | null;
  /** How many more there are than can be chosen here: they are found by search. */
  readonly further: number;
  readonly answer: Pick<Answer<unknown>, "error" | "loading" | "retry">;
}

/** So many policies are offered; a longer choice is no choice. */
const OFFERED = 200;

/** The policies one can choose from. */
export function usePolicies(wanted: readonly string[]): Policies {
  const first = useAnswer(HomeQuery, { first: OFFERED });
  const offered = first.data?.policies.nodes ?? [];
  const count = first.data ? policyCountIn(first.data) : 0;
  const lacking = wanted.filter((id) => !offered.some((policy) => policy.id === id));
  const isAsked = first.data !== undefined && lacking.length > 0 && count > offered.length;
  const named = useAnswer(NamedPoliciesQuery, isAsked ? { ids: lacking } : null);
  const found = (isAsked ? (named.data?.nodes ?? []) : []).flatMap((node) =>
    node?.__typename === "Policy" ? [node] : [],
  );
  const policies = [...offered, ...found];
  const isKnown = first.data !== undefined && (!isAsked || named.data !== undefined);
  return {
    policies,
    unknown: isKnown ? lacking.filter((id) => !found.some((policy) => policy.id === id)) : null,
    further: Math.max(0, count - policies.length),
    answer: {
      error: first.error ?? named.error,
      loading: first.loading || named.loading,
      retry: first.error ? first.retry : named.retry,
    },
  };
}
