import { graphql } from "../api/graphql.ts";

/** The revision that a file was made from, and whether its plans are invented. */
export const RevisionQuery = graphql(`
  query Revision {
    meta {
      revision
      madeUp
    }
  }
`);
