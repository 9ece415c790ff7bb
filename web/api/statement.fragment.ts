import { graphql, type ResultOf } from "./graphql.ts";

/** What a person stated: what, who, when and why. */
export const StatementFragment = graphql(`
  fragment StatementFields on Statement {
    id
    kind
    by
    at
    why
    source
    value {
      decision
      as
      role
      field
      to
      state
      date
      period
      value
    }
  }
`);

export type Statement = ResultOf<typeof StatementFragment>;
