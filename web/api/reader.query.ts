import { graphql, type ResultOf } from "./graphql.ts";

/** A document with its outline and what its own relationships point at. */
export const ReaderQuery = graphql(`
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
    neighbourhood(id: $id, first: 100, types: [CITES, ISSUED_BY]) {
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
  }
`);

/** Platforms and mechanisms, by the nouns that the rule reading them knows; each at the place where it is first named. */
export const ReaderResourcesQuery = graphql(`
  query ReaderResources($first: Int!) {
    platforms: search(query: "平台", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    systems: search(query: "体系", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    mechanisms: search(query: "机制", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    centres: search(query: "中心", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    bases: search(query: "基地", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    software: search(query: "系统", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    databases: search(query: "库", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    circles: search(query: "圈", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    alliances: search(query: "联盟", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    laboratories: search(query: "室", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    windows: search(query: "窗口", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    demonstrationZones: search(query: "示范区", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    pilotZones: search(query: "试验区", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
    parks: search(query: "园", kinds: [RESOURCE], first: $first) {
      ...ResourcePlaces
    }
  }
`, [
  graphql(`
    fragment ResourcePlaces on SearchConnection {
      edges {
        node {
          id
          label
          name
          policy
          ... on Resource {
            start
            end
          }
        }
      }
    }
  `),
]);

/** What the graph knows of one node and its neighbours. */
export const ReaderNodeQuery = graphql(`
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

export type ReaderAnswer = ResultOf<typeof ReaderQuery>;
export type ReaderPolicy = NonNullable<ReaderAnswer["policy"]>;
export type OutlineNode = ReaderPolicy["outline"][number];
export type ReaderResources = ResultOf<typeof ReaderResourcesQuery>;
export type ReaderNode = ResultOf<typeof ReaderNodeQuery>["neighbourhood"];
