import { useEffect, useState } from "react";
import { ApiError, ask } from "../api/client.ts";
import { TraceQuery, type TraceChain } from "../api/indicators.query.ts";

export interface Traces {
  readonly chains: ReadonlyMap<string, TraceChain>;
  readonly error: ApiError | undefined;
  readonly retry: () => void;
}

const NONE: ReadonlyMap<string, TraceChain> = new Map();

/**
 * The chain of each indicator. One question each, since a single question with all of them would grow over
 * the server's limits with the table; each shows when it comes.
 */
export function useTraces(ids: readonly string[]): Traces {
  const key = JSON.stringify(ids);
  const [chains, setChains] = useState(NONE);
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    for (const id of JSON.parse(key) as string[]) {
      ask(TraceQuery, { id }, controller.signal).then(
        ({ dependencyChain }) =>
          !controller.signal.aborted && setChains((known) => new Map(known).set(id, dependencyChain)),
        (cause: unknown) =>
          !controller.signal.aborted &&
          setError(cause instanceof ApiError ? cause : new ApiError("CLIENT", String(cause))),
      );
    }
    return () => controller.abort();
  }, [key, attempt]);
  const retry = () => {
    setError(undefined);
    setAttempt((count) => count + 1);
  };
  return { chains, error, retry };
}
