import type { ChainKind } from "../state/view.ts";
import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type Merged, type ResultOf } from "./graphql.ts";
import { StatementFragment } from "./statement.fragment.ts";

/** A part of the graph with all that drawing it and its evidence needs. */
export const SubgraphFragment = graphql(
  `
    fragment SubgraphFields on Subgraph {
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
        statements {
          ...StatementFields
        }
        ... on Policy {
          level
          stage
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
        ... on Assignment {
          role
          printed
          repair
          phraseStart
          phraseEnd
        }
        ... on Restates {
          verdict
          difference
          phraseStart
          phraseEnd
        }
        ... on DependsOn {
          phraseStart
          phraseEnd
        }
        ... on Due {
          phraseStart
          phraseEnd
        }
        ... on Sets {
          phraseStart
          phraseEnd
        }
        evidence {
          ...EvidenceFields
        }
        statements {
          ...StatementFields
        }
      }
    }
  `,
  [EvidenceFragment, StatementFragment],
);

const ResponsibilityQuery = graphql(
  `
    query ResponsibilityChain($id: ID!, $direction: ChainDirection!, $depth: Int!, $methods: [Method!]) {
      chain: responsibilityChain(id: $id, direction: $direction, depth: $depth, methods: $methods) {
        ...SubgraphFields
      }
    }
  `,
  [SubgraphFragment],
);

const DependencyQuery = graphql(
  `
    query DependencyChain($id: ID!, $direction: ChainDirection!, $depth: Int!, $methods: [Method!]) {
      chain: dependencyChain(id: $id, direction: $direction, depth: $depth, methods: $methods) {
        ...SubgraphFields
      }
    }
  `,
  [SubgraphFragment],
);

/** The question for a chain of each kind; both answers have the same shape. */
export const CHAIN_QUERIES: Readonly<Record<ChainKind, typeof ResponsibilityQuery>> = {
  responsibility: ResponsibilityQuery,
  dependency: DependencyQuery,
};

type Subgraph = ResultOf<typeof SubgraphFragment>;
export type ChainNode = Subgraph["nodes"][number];
export type ChainRelationship = Merged<Subgraph["relationships"][number]>;
export type Chain = Omit<Subgraph, "relationships"> & { readonly relationships: ChainRelationship[] };
