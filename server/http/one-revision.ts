import type { GraphState, Store } from "../../graph/index.ts";

/** So often an answer is made anew when the graph changed meanwhile. */
export const MOST_TRIES = 4;

/** What an answer reads from: a store, and what all that was read is of. */
export interface OneRevision {
  readonly store: Store;
  /** Asked when everything is read. */
  readonly seen: () => Promise<Seen>;
}

export type Seen =
  /** All is of the revision that the graph had before, which is whole. */
  | "SAME"
  /** All is of one revision, or of a load under way, of which the answer says that it is not complete. */
  | "ONE"
  | "SEVERAL";

/**
 * Watches what is read from a store for one answer: the state `before` the first question is compared with that
 * after the last. A single question is of one revision by itself; of which, is only found out when `whichToo`.
 */
export function oneRevision(store: Store, before: Promise<GraphState>, whichToo: boolean): OneRevision {
  // A request that reads nothing does not wait for it, and nobody else would hear that it failed.
  before.catch(() => undefined);
  let questions = 0;
  const watched: Store = {
    engine: store.engine,
    read: async (question, parameters) => {
      await before;
      questions += 1;
      return store.read(question, parameters);
    },
    state: async () => {
      await before;
      questions += 1;
      return store.state();
    },
    publish: (graph, basis) => store.publish(graph, basis),
    apply: (difference) => store.apply(difference),
    load: (steps, after) => store.load(steps, after),
    close: () => store.close(),
  };
  return {
    store: watched,
    seen: async () => {
      const first = await before;
      if (questions === 0) return first.complete ? "SAME" : "ONE";
      if (questions === 1 && !whichToo) return "ONE";
      const last = await store.state();
      if (!first.complete || !last.complete) return "ONE";
      if (first.revision === last.revision) return "SAME";
      return questions < 2 ? "ONE" : "SEVERAL";
    },
  };
}
