import { graphql } from "./graphql.ts";

/** The text of a document, into which all offsets point. */
export const SourceQuery = graphql(`
  query Source($id: ID!) {
    policy(id: $id) {
      id
      name
      source {
        name
        sha256
        length
        text
      }
    }
  }
`);
