import { graphql } from "./graphql.ts";

/** What ids are now: an address of long ago may hold those of an earlier version. */
export const CurrentIdsQuery = graphql(`
  query CurrentIds($ids: [ID!]!) {
    currentIds(ids: $ids)
  }
`);
