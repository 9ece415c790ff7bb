import { graphql, type ResultOf } from "./graphql.ts";

/** What is found for some words, with the words around each place. */
export const SearchQuery = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      totalCount
      totalCountIsExact
      facets {
        label
        count
        isExact
      }
      edges {
        node {
          id
          label
          name
          cite
          ... on Provision {
            part
          }
          ... on Policy {
            stage
          }
          ... on Bureau {
            fullName
          }
        }
        matches {
          field
          fragment
          start
          end
        }
      }
    }
  }
`);

export type SearchEdge = ResultOf<typeof SearchQuery>["search"]["edges"][number];
