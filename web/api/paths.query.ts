import { SubgraphFragment } from "./chain.query.ts";
import { graphql } from "./graphql.ts";

/** All nodes and relationships of the shortest paths between two nodes. */
export const PathsQuery = graphql(
  `
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
      paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
        ...SubgraphFields
      }
    }
  `,
  [SubgraphFragment],
);
