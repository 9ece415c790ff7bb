import type { GraphState, Store } from "../../graph/index.ts";

/** So long the state of a database elsewhere is taken for known: to ask for it costs a way there and back. */
const KNOWN_FOR_MS = 100;

/** What a store said of its graph, a moment ago at most. */
export interface RecentState {
  readonly of: (store: Store) => Promise<GraphState>;
  /** After a change: the next question asks anew. */
  readonly forget: () => void;
}

/** The embedded store is asked each time, which costs less than to remember. */
export function recentState(nowMs: () => number = () => performance.now()): RecentState {
  let known: { readonly store: Store; readonly state: Promise<GraphState>; readonly atMs: number } | null =
    null;
  return {
    of: (store) => {
      if (store.engine === "embedded") return store.state();
      if (known?.store !== store || nowMs() - known.atMs > KNOWN_FOR_MS)
        known = { store, state: store.state(), atMs: nowMs() };
      return known.state;
    },
    forget: () => (known = null),
  };
}
