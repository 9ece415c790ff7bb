import { useEffect, useState } from "react";
import type { TadaDocumentNode } from "gql.tada";
import { ApiError, ask, keptAnswer } from "./client.ts";

/** The pages of a list that were asked for so far. */
export interface Pages<Result, Item> {
  readonly items: readonly Item[];
  /** What the first page brought beside its items. */
  readonly head: Result | undefined;
  readonly error: ApiError | undefined;
  /** True until the first page is there. */
  readonly loading: boolean;
  /** True while a further page is on its way. */
  readonly waiting: boolean;
  /** Asks for a further page; null where the last one is the end. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

/** A page as a connection gives it. */
interface Listed<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

interface PageVariables {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * A list by pages, each behind the last cursor of the page before; nothing while `variables` is null. Other variables
 * begin anew.
 */
export function usePages<Result, Variables extends PageVariables, Item>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | null,
  listOf: (result: Result) => Listed<Item>,
): Pages<Result, Item> {
  const key = variables === null ? null : JSON.stringify(variables);
  const [state, setState] = useState<State<Result>>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const begun = state.key === key ? state : NOTHING;
  const kept = key === null ? undefined : keptAnswer(document, JSON.parse(key) as Variables);
  const pages = begun.pages.length > 0 ? begun.pages : kept ? [kept] : [];
  const wanted = state.key === key ? state.wanted : 1;
  const lists = pages.map(listOf);
  const items = lists.flatMap(({ nodes }) => nodes);
  const { endCursor: last = null, hasNextPage = false } = lists.at(-1)?.pageInfo ?? {};
  const isDue = key !== null && pages.length < wanted && !begun.error;

  useEffect(() => {
    if (!isDue) return;
    const controller = new AbortController();
    const asked = { ...(JSON.parse(key) as Variables), ...(last === null ? {} : { after: last }) };
    ask(document, asked, controller.signal).then(
      (page) =>
        setState((before) => ({ key, wanted, pages: [...(before.key === key ? before.pages : []), page] })),
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const error = cause instanceof ApiError ? cause : new ApiError("CLIENT", String(cause));
        setState((before) => ({ key, wanted, pages: before.key === key ? before.pages : [], error }));
      },
    );
    return () => controller.abort();
  }, [document, key, last, wanted, isDue, attempt]);

  return {
    items,
    head: pages[0],
    error: begun.error,
    loading: key !== null && pages.length === 0 && !begun.error,
    waiting: isDue && pages.length > 0,
    more: hasNextPage ? () => setState({ key, wanted: pages.length + 1, pages }) : null,
    retry: () => {
      setState({ key, wanted, pages });
      setAttempt((count) => count + 1);
    },
  };
}

interface State<Result> {
  readonly key: string | null;
  /** So many pages are wanted. */
  readonly wanted: number;
  readonly pages: readonly Result[];
  readonly error?: ApiError;
}

const NOTHING: State<never> = { key: null, wanted: 1, pages: [] };
