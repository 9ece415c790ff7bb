import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type ResultOf } from "./graphql.ts";
import { StatementFragment } from "./statement.fragment.ts";

/** Where a document names bodies and policies: the ends of relationships with the place of the words. */
const PlacesFragment = graphql(`
  fragment Places on Subgraph {
    nodes {
      id
      label
      name
      ... on Bureau {
        fullName
      }
    }
    relationships {
      type
      source
      target
      evidence {
        policy
        start
        end
      }
    }
  }
`);

/** A document with its outline, its resources and what its own relationships point at. */
export const ReaderQuery = graphql(
  `
    query Reader($id: ID!) {
      policy(id: $id) {
        id
        name
        title
        docNumber
        source {
          name
          sha256
          length
          text
        }
        outline {
          __typename
          id
          label
          name
          cite
          ... on Provision {
            start
            end
            line
            title
            kind
            part
          }
          ... on Indicator {
            start
            end
            line
            targets {
              id
              label
              name
              start
              end
            }
          }
        }
      }
      responsibilityChain(id: $id, direction: BOTH, depth: 12) {
        truncated
        ...Places
      }
      resources(policy: $id) {
        id
        name
        start
        end
      }
      neighbourhood(id: $id, first: 100, types: [CITES, ISSUED_BY]) {
        ...Places
      }
    }
  `,
  [PlacesFragment],
);

/** What the graph knows of one node and its neighbours. */
export const ReaderNodeQuery = graphql(
  `
    query ReaderNode($id: ID!, $first: Int!) {
      neighbourhood(id: $id, first: $first) {
        root
        truncated
        hidden {
          count
        }
        nodes {
          __typename
          id
          label
          name
          cite
          policy
          statements {
            ...StatementFields
          }
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
          role
          rule
          evidence {
            ...EvidenceFields
          }
        }
      }
    }
  `,
  [EvidenceFragment, StatementFragment],
);

export type ReaderAnswer = ResultOf<typeof ReaderQuery>;
export type ReaderPolicy = NonNullable<ReaderAnswer["policy"]>;
export type OutlineNode = ReaderPolicy["outline"][number];
export type ReaderNode = ResultOf<typeof ReaderNodeQuery>["neighbourhood"];
