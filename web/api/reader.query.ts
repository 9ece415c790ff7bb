import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type Merged, type ResultOf } from "./graphql.ts";
import { ReadingFragment } from "./reading.query.ts";
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
        stage
        reading {
          ...ReadingFields
        }
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
            reading {
              complete
              unread {
                start
                end
              }
              notes {
                code
                start
              }
            }
          }
          ... on Indicator {
            start
            end
            line
            targets(first: 10) {
              nodes {
                id
                label
                name
                start
                end
              }
            }
          }
        }
      }
      responsibilityChain(id: $id, direction: BOTH, depth: 12) {
        truncated
        ...Places
      }
      deadlines(policy: $id, first: 1000) {
        nodes {
          id
          name
          start
          end
        }
      }
      resources(policy: $id, first: 1000) {
        nodes {
          id
          name
          start
          end
        }
      }
      neighbourhood(id: $id, first: 100, types: [CITES, ISSUED_BY]) {
        ...Places
      }
    }
  `,
  [PlacesFragment, ReadingFragment],
);

/** A deadline as of today, with who answers for it. */
const TimeFragment = graphql(`
  fragment TimeFields on Deadline {
    id
    quote
    policy
    start
    end
    line
    lastDay
    state
    bureaus {
      id
      name
      fullName
    }
  }
`);

/** What the graph knows of one node and its neighbours. */
export const ReaderNodeQuery = graphql(
  `
    query ReaderNode($id: ID!, $first: Int!) {
      node(id: $id) {
        __typename
        ... on Provision {
          deadlines(first: 100) {
            nodes {
              ...TimeFields
            }
          }
        }
        ... on Indicator {
          deadlines(first: 100) {
            nodes {
              ...TimeFields
            }
          }
        }
        ... on Deadline {
          ...TimeFields
        }
      }
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
          ... on Policy {
            stage
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
          rule
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
  [EvidenceFragment, StatementFragment, TimeFragment],
);

export type ReaderTime = ResultOf<typeof TimeFragment>;
export type ReaderAnswer = ResultOf<typeof ReaderQuery>;
export type ReaderPolicy = NonNullable<ReaderAnswer["policy"]>;
export type OutlineNode = ReaderPolicy["outline"][number];
export type ReaderKnown = NonNullable<ResultOf<typeof ReaderNodeQuery>["node"]>;
type Neighbourhood = ResultOf<typeof ReaderNodeQuery>["neighbourhood"];
export type ReaderNode = Omit<Neighbourhood, "relationships"> & {
  readonly relationships: Merged<Neighbourhood["relationships"][number]>[];
};
