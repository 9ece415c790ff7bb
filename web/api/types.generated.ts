// Written by `npm run schema` from graph/model/relationships.ts.
import { graphql } from "./graphql.ts";

/** Types of relationships: first what the text itself says, then what links texts. */
export const TYPES = [
  "CONTAINS",
  "ASSIGNED_TO",
  "RESTATES",
  "IMPLEMENTS",
  "CITES",
  "ISSUED_BY",
  "SETS",
  "DUE",
  "FLAGS",
  "ALIGNS_WITH",
  "DELIVERS",
  "BUILDS",
  "RELIES_ON",
  "FEEDS_INTO",
  "DEPENDS_ON",
  "REPORTS_TO",
  "COUNTERPART_OF",
  "SUCCEEDED_BY",
  "EARLIER_VERSION_OF",
] as const;

const CountFragment = graphql(`
  fragment CountFields on Subgraph {
    nodes {
      id
    }
    hidden {
      count
    }
  }
`);

/** How many neighbours there are by each type; one half here, the other below. */
export const SomeTypesQuery = graphql(
  `
    query SomeTypes($id: ID!) {
      CONTAINS: neighbourhood(id: $id, first: 1, types: [CONTAINS]) {
        ...CountFields
      }
      ASSIGNED_TO: neighbourhood(id: $id, first: 1, types: [ASSIGNED_TO]) {
        ...CountFields
      }
      RESTATES: neighbourhood(id: $id, first: 1, types: [RESTATES]) {
        ...CountFields
      }
      IMPLEMENTS: neighbourhood(id: $id, first: 1, types: [IMPLEMENTS]) {
        ...CountFields
      }
      CITES: neighbourhood(id: $id, first: 1, types: [CITES]) {
        ...CountFields
      }
      ISSUED_BY: neighbourhood(id: $id, first: 1, types: [ISSUED_BY]) {
        ...CountFields
      }
      SETS: neighbourhood(id: $id, first: 1, types: [SETS]) {
        ...CountFields
      }
      DUE: neighbourhood(id: $id, first: 1, types: [DUE]) {
        ...CountFields
      }
      FLAGS: neighbourhood(id: $id, first: 1, types: [FLAGS]) {
        ...CountFields
      }
      ALIGNS_WITH: neighbourhood(id: $id, first: 1, types: [ALIGNS_WITH]) {
        ...CountFields
      }
    }
  `,
  [CountFragment],
);

export const OtherTypesQuery = graphql(
  `
    query OtherTypes($id: ID!) {
      DELIVERS: neighbourhood(id: $id, first: 1, types: [DELIVERS]) {
        ...CountFields
      }
      BUILDS: neighbourhood(id: $id, first: 1, types: [BUILDS]) {
        ...CountFields
      }
      RELIES_ON: neighbourhood(id: $id, first: 1, types: [RELIES_ON]) {
        ...CountFields
      }
      FEEDS_INTO: neighbourhood(id: $id, first: 1, types: [FEEDS_INTO]) {
        ...CountFields
      }
      DEPENDS_ON: neighbourhood(id: $id, first: 1, types: [DEPENDS_ON]) {
        ...CountFields
      }
      REPORTS_TO: neighbourhood(id: $id, first: 1, types: [REPORTS_TO]) {
        ...CountFields
      }
      COUNTERPART_OF: neighbourhood(id: $id, first: 1, types: [COUNTERPART_OF]) {
        ...CountFields
      }
      SUCCEEDED_BY: neighbourhood(id: $id, first: 1, types: [SUCCEEDED_BY]) {
        ...CountFields
      }
      EARLIER_VERSION_OF: neighbourhood(id: $id, first: 1, types: [EARLIER_VERSION_OF]) {
        ...CountFields
      }
    }
  `,
  [CountFragment],
);
