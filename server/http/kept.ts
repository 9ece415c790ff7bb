import type { GraphState, Store } from "../../graph/index.ts";
import { today } from "../today.ts";
import type { Answer } from "./answer.ts";
import { etagOf } from "./etag.ts";
import { recentState } from "./recent-state.ts";
import { createResponseCache } from "./response-cache.ts";

/** Answers by what they depend on: the revision of the graph, the day, and what was asked. */
export interface Kept {
  /** The tag of the answer to a question; null while nothing may be kept: no graph, or one that is not whole. */
  readonly tagOf: (asked: readonly unknown[], state: () => Promise<GraphState>) => Promise<string | null>;
  readonly get: (etag: string) => Answer | undefined;
  readonly keep: (etag: string, answer: Answer) => void;
  /** What is known of the graph; `anew` when it has changed since. */
  readonly state: (anew: boolean) => Promise<GraphState>;
  /** After a change. */
  readonly forget: () => void;
  readonly size: () => { readonly answers: number; readonly bytes: number };
}

/**
 * Keeps at most `limitBytes`; with 0 nothing is kept and there are no tags. `program` tells programs apart that
 * answer otherwise on one graph.
 */
export function createKept(limitBytes: number, program: string, store: () => Store): Kept {
  const recent = recentState();
  const state = async (anew: boolean) => {
    if (anew) recent.forget();
    return recent.of(store());
  };
  if (limitBytes === 0)
    return {
      tagOf: async () => null,
      get: () => undefined,
      keep: () => undefined,
      state,
      forget: recent.forget,
      size: () => ({ answers: 0, bytes: 0 }),
    };
  const { get, keep, size } = createResponseCache(limitBytes);
  return {
    tagOf: async (asked, before) => {
      const known = await before().catch(() => null);
      if (known === null || known.revision === null || !known.complete) return null;
      // How a deadline stands is told as of today where no other day is named.
      return etagOf([program, known.revision, today(), ...asked]);
    },
    get,
    keep,
    state,
    forget: recent.forget,
    size,
  };
}
