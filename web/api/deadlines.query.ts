import { graphql, type ResultOf } from "./graphql.ts";

/** The deadlines of a policy by their last day, how they stand on a day, and who answers. */
export const DeadlinesQuery = graphql(`
  query Deadlines($policy: ID!, $asOf: String!) {
    deadlines(policy: $policy, first: 1000) {
      nodes {
        id
        quote
        policy
        start
        end
        line
        cite
        lastDay
        state(asOf: $asOf)
        statedBy {
          __typename
          id
          name
          cite
        }
        chargedIn {
          __typename
          id
          name
          cite
        }
        bureaus {
          id
          name
          fullName
        }
      }
    }
  }
`);

export type Deadline = ResultOf<typeof DeadlinesQuery>["deadlines"]["nodes"][number];
export type DeadlineState = Deadline["state"];
