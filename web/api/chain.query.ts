import { graphql, type ResultOf } from "./graphql.ts";

/** The chain of responsibility through a node, with all that drawing it and its evidence needs. */
export const ChainQuery = graphql(`
  query ResponsibilityChain($id: ID!, $direction: ChainDirection!, $depth: Int!, $methods: [Method!]) {
    responsibilityChain(id: $id, direction: $direction, depth: $depth, methods: $methods) {
      root
      truncated
      hidden {
        node
        direction
        count
      }
      nodes {
        __typename
        id
        label
        name
        cite
        policy
        order
        ... on Policy {
          level
          held
          docNumber
        }
        ... on Provision {
          kind
          title
          part
          start
          end
          line
        }
        ... on Bureau {
          fullName
          aliases
          group
        }
        ... on Indicator {
          nature
          start
          end
          line
        }
        ... on Target {
          start
          end
          line
        }
      }
      relationships {
        id
        type
        source
        target
        method
        rule
        confidence
        role
        printed
        repair
        phraseStart
        phraseEnd
        verdict
        difference
        evidence {
          kind
          policy
          unit
          quote
          start
          end
          line
          statement
          publisher
          url
          date
        }
      }
    }
  }
`);

export type Chain = ResultOf<typeof ChainQuery>["responsibilityChain"];
export type ChainNode = Chain["nodes"][number];
export type ChainRelationship = Chain["relationships"][number];
