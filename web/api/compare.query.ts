import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type Merged, type ResultOf } from "./graphql.ts";
import { AlignsWithFragment } from "./properties.generated.ts";

/** Two policies in document order, and the chain below the upper one, which holds all that aligns with it. */
export const CompareQuery = graphql(
  `
    query Compare($lower: ID!, $upper: ID!) {
      lower: policy(id: $lower) {
        outline {
          ...Compared
        }
      }
      upper: policy(id: $upper) {
        outline {
          ...Compared
        }
      }
      responsibilityChain(id: $upper, direction: DOWNSTREAM, depth: 12) {
        truncated
        relationships {
          id
          type
          source
          target
          method
          ...AlignsWithFields
          evidence {
            ...EvidenceFields
          }
        }
      }
    }

    fragment Compared on Node {
      __typename
      id
      label
      name
      cite
      policy
      ... on Provision {
        kind
        part
        num
        start
        end
        line
      }
      ... on Indicator {
        unit
        start
        end
        line
        targets(first: 10) {
          nodes {
            printed
            year
          }
        }
      }
    }
  `,
  [AlignsWithFragment, EvidenceFragment],
);

type Comparison = ResultOf<typeof CompareQuery>;
export type Compared = NonNullable<Comparison["lower"]>["outline"][number];
export type CompareRelationship = Merged<Comparison["responsibilityChain"]["relationships"][number]>;

/** The bodies at other levels that do what a body does. */
export const CounterpartsQuery = graphql(
  `
    query Counterparts($id: ID!) {
      neighbourhood(id: $id, types: [COUNTERPART_OF], first: 20) {
        nodes {
          id
          name
          ... on Bureau {
            fullName
          }
        }
        relationships {
          id
          source
          target
          method
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [EvidenceFragment],
);

export type Counterparts = ResultOf<typeof CounterpartsQuery>["neighbourhood"];
