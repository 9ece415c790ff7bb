import { graphql, type ResultOf } from "./graphql.ts";

/** The policies by level and how large the graph is. */
export const HomeQuery = graphql(`
  query Home {
    policies {
      id
      name
      level
      stage
      held
      docNumber
      issuers
      issuedOn
    }
    statistics {
      nodes {
        label
        count
      }
      methods {
        method
        count
      }
    }
    meta {
      revision
      engine
      documents
    }
  }
`);

export type HomePolicy = ResultOf<typeof HomeQuery>["policies"][number];
