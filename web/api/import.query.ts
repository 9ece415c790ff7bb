import { graphql, type ResultOf } from "./graphql.ts";
import { ReadingFragment } from "./reading.query.ts";

/** Whether the server takes documents at all. */
export const AcceptsChangesQuery = graphql(`
  query AcceptsChanges {
    meta {
      acceptsChanges
    }
  }
`);

/** Tries or imports a document. */
export const ImportMutation = graphql(
  `
    mutation Import($name: String!, $contentBase64: String!, $dryRun: Boolean!, $place: String) {
      importDocument(name: $name, contentBase64: $contentBase64, dryRun: $dryRun, place: $place, listed: 30) {
        result
        dryRun
        revision
        format
        replaces
        policy {
          id
          title
          docNumber
          level
          stage
          issuers
          issuedOn
          place
          placeBy
          placeWords
        }
        counts {
          sections
          measures
          tasks
          bureaus
          assignments
          indicators
          targets
          deadlines
          citations
          tables
          tablesRead
        }
        reading {
          ...ReadingFields
        }
        diagnostics {
          code
          severity
          message
          messageEn
          line
        }
        nodes {
          removed
          changed
          added
          items {
            change
            id
            label
            name
          }
        }
        relationships {
          removed
          changed
          added
          items {
            change
            id
            type
            method
            source
            target
          }
        }
      }
    }
  `,
  [ReadingFragment],
);

export type ImportOutcome = ResultOf<typeof ImportMutation>["importDocument"];
