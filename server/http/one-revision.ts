import type { Store } from "../../graph/index.ts";

/** So often an answer is made anew when the graph changed meanwhile. */
export const MOST_TRIES = 4;

/** What an answer reads from: a store, and whether all that was read is of one revision. */
export interface OneRevision {
  readonly store: Store;
  /**
   * Asked when everything is read. While a first load is under way it is true: the answer says that it is not
   * complete.
   */
  readonly isOne: () => Promise<boolean>;
}

/**
 * Watches what is read from a store for one answer: the revision before the first question is compared with
 * that after the last. A single question is of one revision by itself.
 */
export function oneRevision(store: Store): OneRevision {
  let before: ReturnType<Store["state"]> | null = null;
  let questions = 0;
  const watched: Store = {
    engine: store.engine,
    read: async (question, parameters) => {
      before ??= store.state();
      await before;
      questions += 1;
      return store.read(question, parameters);
    },
    state: () => store.state(),
    publish: (graph, basis) => store.publish(graph, basis),
    apply: (difference) => store.apply(difference),
    load: (steps, after) => store.load(steps, after),
    close: () => store.close(),
  };
  return {
    store: watched,
    isOne: async () => {
      if (before === null || questions < 2) return true;
      const [first, last] = [await before, await store.state()];
      return !first.complete || !last.complete || first.revision === last.revision;
    },
  };
}
