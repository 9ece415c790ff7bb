import { graphql } from "../api/graphql.ts";

/** The revision that a file was made from. */
export const RevisionQuery = graphql(`
  query Revision {
    meta {
      revision
    }
  }
`);
