import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type Merged, type ResultOf } from "./graphql.ts";

/** The indicators of a policy with the values they set. */
export const IndicatorsQuery = graphql(`
  query Indicators($policy: ID!) {
    indicators(policy: $policy, first: 1000) {
      nodes {
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
        targets(first: 10) {
          nodes {
            id
            operator
            value
            year
            printed
          }
        }
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
          ... on Delivers {
            score
            rank
            phrases
            modality
          }
          ... on AlignsWith {
            score
            phrases
            relation
            upperValue
            localValue
          }
          ... on Assignment {
            role
          }
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [EvidenceFragment],
);

export type Indicator = ResultOf<typeof IndicatorsQuery>["indicators"]["nodes"][number];
type Traced = ResultOf<typeof TraceQuery>["dependencyChain"];
export type TraceNode = Traced["nodes"][number];
export type TraceRelationship = Merged<Traced["relationships"][number]>;
export type TraceChain = Omit<Traced, "relationships"> & { readonly relationships: TraceRelationship[] };
