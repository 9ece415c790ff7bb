import { useEffect, useState, useSyncExternalStore } from "react";
import type { TadaDocumentNode } from "gql.tada";
import { ApiError, ask, keptAnswer } from "./client.ts";
import { onRenewal, renewals } from "./renewal.ts";

export interface Answer<Result> {
  readonly data: Result | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/**
 * The answer to a question, or nothing while `variables` is null. A newer question makes an older answer
 * void; a renewal asks again, and what is shown stays until the new answer is there.
 */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = variables === null ? null : JSON.stringify(variables);
  const [state, setState] = useState<{ key: string | null; data?: Result; error?: ApiError }>({ key: null });
  const [attempt, setAttempt] = useState(0);
  const renewal = useSyncExternalStore(onRenewal, renewals);

  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    ask(document, JSON.parse(key) as Variables, controller.signal).then(
      (data) => setState({ key, data }),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setState({ key, error: error instanceof ApiError ? error : new ApiError("CLIENT", String(error)) });
      },
    );
    return () => controller.abort();
  }, [document, key, attempt, renewal]);

  const current = state.key === key ? state : undefined;
  const kept =
    key === null || current?.error ? undefined : keptAnswer(document, JSON.parse(key) as Variables);
  return {
    data: current?.data ?? kept,
    error: current?.error,
    loading: key !== null && !current?.data && !current?.error && !kept,
    retry: () => {
      setState({ key: null });
      setAttempt((count) => count + 1);
    },
  };
}
