import { graphql } from "./graphql.ts";

/** States something in the name of whoever has the token. */
export const StateMutation = graphql(`
  mutation State($input: StatementInput!) {
    state(input: $input) {
      id
      revision
    }
  }
`);
