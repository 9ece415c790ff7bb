import { graphql, type ResultOf } from "./graphql.ts";

/** Policies by level, a page of them, and how large the graph is. */
export const HomeQuery = graphql(`
  query Home($first: Int!, $after: String) {
    policies(first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        name
        level
        stage
        held
        docNumber
        issuers
        issuedOn
      }
    }
    statistics {
      nodes {
        label
        count
      }
      methods {
        method
        count
      }
    }
    meta {
      revision
      engine
      documents
    }
  }
`);

/** Policies by their ids: those that an address names and the first page does not. */
export const NamedPoliciesQuery = graphql(`
  query NamedPolicies($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Policy {
        id
        name
        level
        stage
        held
        docNumber
        issuers
        issuedOn
      }
    }
  }
`);

/** How many policies the first page lists. */
export const POLICIES = 50;

/** How many policies there are by what the first page tells. */
export function policyCountIn({ statistics }: ResultOf<typeof HomeQuery>): number {
  return statistics.nodes.find(({ label }) => label === "POLICY")?.count ?? 0;
}

export type HomePolicy = ResultOf<typeof HomeQuery>["policies"]["nodes"][number];
