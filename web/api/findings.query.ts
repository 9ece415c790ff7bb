import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type ResultOf, type VariablesOf } from "./graphql.ts";
import { StatementFragment } from "./statement.fragment.ts";

/** What the checks found in a policy, or in all when none is named, a page of it, with every quotation. */
export const FindingsQuery = graphql(
  `
    query Findings($policy: ID, $codes: [String!], $severities: [Severity!], $first: Int!, $after: String) {
      findings(policy: $policy, codes: $codes, severities: $severities, first: $first, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          code
          severity
          policy
          message
          messageEn
          state
          statements {
            ...StatementFields
          }
          marks {
            node {
              __typename
              id
              label
              name
              cite
              ... on Policy {
                stage
              }
              ... on Bureau {
                fullName
              }
            }
            evidence {
              ...EvidenceFields
            }
          }
        }
      }
      meta {
        revision
      }
    }
  `,
  [EvidenceFragment, StatementFragment],
);

/** How many findings there are by severity and code. */
export const FindingCountsQuery = graphql(`
  query FindingCounts($policy: ID) {
    findingCounts(policy: $policy) {
      severity
      code
      count
    }
  }
`);

export type FindingsAsked = VariablesOf<typeof FindingsQuery>;
export type FindingsAnswer = ResultOf<typeof FindingsQuery>;
export type Finding = ResultOf<typeof FindingsQuery>["findings"]["nodes"][number];
export type FindingMark = Finding["marks"][number];
export type Severity = Finding["severity"];
