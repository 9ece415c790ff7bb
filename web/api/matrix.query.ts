import { EvidenceFragment } from "./evidence.fragment.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** What a witness of a cell says, and where its whole phrase stands. */
const WitnessFragment = graphql(
  `
    fragment WitnessFields on Assignment {
      id
      role
      method
      rule
      repair
      printed
      phraseStart
      phraseEnd
      evidence {
        ...EvidenceFields
      }
    }
  `,
  [EvidenceFragment],
);

/** Who answers for which provision of a policy, as the body and the annex say it. */
export const MatrixQuery = graphql(
  `
    query Matrix($policy: ID!) {
      responsibilityMatrix(policyId: $policy) {
        policy {
          id
          name
        }
        bureaus {
          id
          name
          fullName
          group
        }
        rows {
          provision {
            id
            name
            cite
            part
          }
          annex {
            id
            name
            cite
          }
          elsewhere {
            id
            name
            cite
          }
          cells {
            bureau
            body {
              ...WitnessFields
            }
            annex {
              ...WitnessFields
            }
          }
        }
      }
      meta {
        revision
      }
    }
  `,
  [WitnessFragment],
);

export type ResponsibilityMatrix = ResultOf<typeof MatrixQuery>["responsibilityMatrix"];
export type MatrixRow = ResponsibilityMatrix["rows"][number];
export type MatrixCell = MatrixRow["cells"][number];
export type MatrixBureau = ResponsibilityMatrix["bureaus"][number];
export type Witness = ResultOf<typeof WitnessFragment>;
