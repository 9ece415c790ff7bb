import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationTypeNode } from "graphql";

/** What is noted of a request to `/graphql` while it is answered. */
export interface Notes {
  readonly requestId: string;
  /** Null until it is known, and where no operation could be run. */
  kind: OperationTypeNode | null;
  /** True when the answer has errors. */
  failed: boolean;
}

export function newNotes(requestId: string): Notes {
  return { requestId, kind: null, failed: false };
}

/** The request in which an error came about: what hides an error is not told. */
const requests = new WeakMap<object, string>();

/** The id of the request in which this error came about, if it is known. */
export function requestOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null ? requests.get(error) : undefined;
}

/** Notes the kind of operation and whether it failed. */
export const noting: ApolloServerPlugin<{ readonly notes: Notes }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        contextValue.notes.kind = operation?.operation ?? null;
      },
      async didEncounterErrors({ errors, contextValue }) {
        contextValue.notes.failed = true;
        for (const error of errors) requests.set(error, contextValue.notes.requestId);
      },
    };
  },
};
