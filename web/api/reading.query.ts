import { graphql, type ResultOf } from "./graphql.ts";

/** How far something was read: each place that was not, and why. */
export const ReadingFragment = graphql(`
  fragment ReadingFields on Reading {
    complete
    unread {
      kind
      why
      message
      messageEn
      unit
      quote
      start
      end
      line
    }
    notes {
      code
      message
      messageEn
      start
      end
      line
    }
  }
`);

/** How far a document was read. */
export const ReadingQuery = graphql(
  `
    query Reading($id: ID!) {
      policy(id: $id) {
        id
        reading {
          ...ReadingFields
        }
      }
    }
  `,
  [ReadingFragment],
);

/** How far each document was read. */
export const ReadingsQuery = graphql(
  `
    query Readings {
      policies(first: 1000) {
        nodes {
          id
          reading {
            ...ReadingFields
          }
        }
      }
    }
  `,
  [ReadingFragment],
);

export type Reading = ResultOf<typeof ReadingFragment>;
export type UnreadKind = Reading["unread"][number]["kind"];
