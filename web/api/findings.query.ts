import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type ResultOf } from "./graphql.ts";
import { StatementFragment } from "./statement.fragment.ts";

/** What the checks found in a policy, or in all when none is named, with every quotation. */
export const FindingsQuery = graphql(
  `
    query Findings($policy: ID) {
      findings(policy: $policy) {
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
      meta {
        revision
      }
    }
  `,
  [EvidenceFragment, StatementFragment],
);

export type Finding = ResultOf<typeof FindingsQuery>["findings"][number];
export type FindingMark = Finding["marks"][number];
export type Severity = Finding["severity"];
