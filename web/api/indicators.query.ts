import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** The indicators of a policy with the values they set. */
export const IndicatorsQuery = graphql(`
  query Indicators($policy: ID!) {
    indicators(policy: $policy) {
      id
      ordinal
      title
      unit
      nature
      cite
      policy
      start
      end
      line
      targets {
        id
        operator
        value
        year
        printed
      }
    }
  }
`);

/** What delivers an indicator, who answers for that, and the same indicator at the levels above. */
export const TraceQuery = graphql(
  `
    query Trace($id: ID!) {
      dependencyChain(id: $id, direction: BOTH, depth: 2) {
        truncated
        nodes {
          __typename
          id
          label
          name
          cite
          policy
          order
          ... on Bureau {
            fullName
          }
        }
        relationships {
          id
          type
          source
          target
          method
          score
          rank
          phrases
          modality
          role
          relation
          upperValue
          localValue
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [EvidenceFragment],
);

export type Indicator = ResultOf<typeof IndicatorsQuery>["indicators"][number];
export type TraceChain = ResultOf<typeof TraceQuery>["dependencyChain"];
export type TraceNode = TraceChain["nodes"][number];
export type TraceRelationship = TraceChain["relationships"][number];
