import { newNotes } from "../../server/observe/notes.ts";
import { graphql, type GraphQLSchema } from "graphql";
import { openStore, type PolicyGraph, type Store } from "../../graph/index.ts";
import type { Context } from "../../server/schema/context.ts";
import { createSchema } from "../../server/schema/build.ts";

/** What came of a question, and what the store was asked for it. */
export interface Asked {
  readonly data: Record<string, unknown>;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[];
  /** The names of the questions of the store, in the order in which they were asked. */
  readonly questions: readonly string[];
}

export interface AskedGraph {
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Asked>;
  readonly store: Store;
}

let schema: Promise<GraphQLSchema> | undefined;

/** A graph in a store of its own, asked through the schema of the server. */
export async function askable(graph: PolicyGraph): Promise<AskedGraph> {
  const store = await openStore("memory:");
  await store.publish(graph);
  return { store, ask: (query, variables) => askIn(store, query, variables) };
}

/** Asks the graph of a store through the schema of the server. */
export async function askIn(store: Store, query: string, variables = {}): Promise<Asked> {
  schema ??= createSchema();
  const questions: string[] = [];
  const watched: Store = {
    engine: store.engine,
    read: (question, parameters) => {
      questions.push(question.name);
      return store.read(question, parameters);
    },
    state: () => store.state(),
    publish: (graph, basis) => store.publish(graph, basis),
    apply: (difference) => store.apply(difference),
    load: (steps, after) => store.load(steps, after),
    close: () => store.close(),
  };
  const refuse = (): never => {
    throw new TypeError("a question of the graph alone");
  };
  const contextValue: Context = {
    store: () => watched,
    library: refuse,
    jobs: undefined as never,
    acceptsChanges: false,
    madeUp: false,
    publicUrl: null,
    mayChange: refuse,
    notes: newNotes("a question of the graph alone"),
  };
  const { data, errors } = await graphql({
    schema: await schema,
    source: query,
    variableValues: variables,
    contextValue,
  });
  const told = (errors ?? []).map(({ message, extensions }) => ({ message, extensions }));
  return { data: data ?? {}, errors: told, questions };
}
