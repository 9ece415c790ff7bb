import { SubgraphFragment } from "./chain.query.ts";
import { graphql } from "./graphql.ts";

/** A node, its neighbours in document order, and what relates them. */
export const NeighbourhoodQuery = graphql(
  `
    query Neighbourhood($id: ID!, $first: Int!, $types: [RelationshipType!]) {
      neighbourhood(id: $id, first: $first, types: $types) {
        ...SubgraphFields
      }
    }
  `,
  [SubgraphFragment],
);

/** What a node is called. */
export const NodeNameQuery = graphql(`
  query NodeName($id: ID!) {
    node(id: $id) {
      id
      label
      name
      cite
      ... on Bureau {
        fullName
      }
    }
  }
`);
