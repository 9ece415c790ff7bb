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

const CountFragment = graphql(`
  fragment CountFields on Subgraph {
    nodes {
      id
    }
    hidden {
      count
    }
  }
`);

/** How many neighbours there are by each type, in two questions: a question may have so many root fields and no more. */
export const TextTypesQuery = graphql(
  `
    query TextTypes($id: ID!) {
      CONTAINS: neighbourhood(id: $id, first: 1, types: [CONTAINS]) {
        ...CountFields
      }
      ASSIGNED_TO: neighbourhood(id: $id, first: 1, types: [ASSIGNED_TO]) {
        ...CountFields
      }
      RESTATES: neighbourhood(id: $id, first: 1, types: [RESTATES]) {
        ...CountFields
      }
      IMPLEMENTS: neighbourhood(id: $id, first: 1, types: [IMPLEMENTS]) {
        ...CountFields
      }
      CITES: neighbourhood(id: $id, first: 1, types: [CITES]) {
        ...CountFields
      }
      ISSUED_BY: neighbourhood(id: $id, first: 1, types: [ISSUED_BY]) {
        ...CountFields
      }
      SETS: neighbourhood(id: $id, first: 1, types: [SETS]) {
        ...CountFields
      }
      FLAGS: neighbourhood(id: $id, first: 1, types: [FLAGS]) {
        ...CountFields
      }
    }
  `,
  [CountFragment],
);

export const LinkTypesQuery = graphql(
  `
    query LinkTypes($id: ID!) {
      ALIGNS_WITH: neighbourhood(id: $id, first: 1, types: [ALIGNS_WITH]) {
        ...CountFields
      }
      DELIVERS: neighbourhood(id: $id, first: 1, types: [DELIVERS]) {
        ...CountFields
      }
      BUILDS: neighbourhood(id: $id, first: 1, types: [BUILDS]) {
        ...CountFields
      }
      RELIES_ON: neighbourhood(id: $id, first: 1, types: [RELIES_ON]) {
        ...CountFields
      }
      FEEDS_INTO: neighbourhood(id: $id, first: 1, types: [FEEDS_INTO]) {
        ...CountFields
      }
      DEPENDS_ON: neighbourhood(id: $id, first: 1, types: [DEPENDS_ON]) {
        ...CountFields
      }
      REPORTS_TO: neighbourhood(id: $id, first: 1, types: [REPORTS_TO]) {
        ...CountFields
      }
      COUNTERPART_OF: neighbourhood(id: $id, first: 1, types: [COUNTERPART_OF]) {
        ...CountFields
      }
    }
  `,
  [CountFragment],
);
