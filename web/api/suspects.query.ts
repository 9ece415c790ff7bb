import { graphql, type ResultOf } from "./graphql.ts";
import { StatementFragment } from "./statement.fragment.ts";

/** Statements whose words changed after they were made. */
export const SuspectsQuery = graphql(
  `
    query Suspects {
      suspects {
        statement {
          subject
          quote
          ...StatementFields
        }
        message
        messageEn
      }
    }
  `,
  [StatementFragment],
);

export type Suspect = ResultOf<typeof SuspectsQuery>["suspects"][number];
