import type { ApolloServer } from "@apollo/server";
import { adminCheck } from "../http/admin.ts";
import { MOST_TRIES } from "../http/one-revision.ts";
import { newNotes } from "../observe/notes.ts";
import { Jobs } from "../library/jobs.ts";
import type { ServedLibrary } from "../library/open.ts";
import type { Context } from "../schema/context.ts";

export interface Answer {
  /** Of the graph that it was read from; null when it changed with every try. */
  readonly revision: string | null;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly code: string }[];
}

export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Asks the schema in this process, as HTTP does: the same limits, the same codes, and nothing can be changed. */
export function askIn(
  apollo: ApolloServer<Context>,
  { store, service }: ServedLibrary,
  settings: Pick<Context, "madeUp" | "publicUrl">,
): Ask {
  const contextValue: Context = {
    ...settings,
    notes: newNotes("mcp"),
    store: () => store,
    library: () => service,
    jobs: new Jobs(() => service),
    acceptsChanges: false,
    mayChange: adminCheck([], undefined),
  };
  return async (query, variables) => {
    for (let tries = 1; ; tries += 1) {
      const { revision } = await store.state();
      // What resolvers remember of one request is kept by its context.
      const { body } = await apollo.executeOperation(
        { query, variables },
        { contextValue: { ...contextValue } },
      );
      const after = await store.state();
      const isOne = revision === after.revision;
      if (body.kind !== "single") throw new TypeError("worked queries have one answer");
      if (!isOne && tries < MOST_TRIES) continue;
      const { data = null, errors = [] } = body.singleResult;
      return {
        revision: isOne ? revision : null,
        data,
        errors: errors.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })),
      };
    }
  };
}
