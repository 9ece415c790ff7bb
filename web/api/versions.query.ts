import { graphql, type ResultOf } from "./graphql.ts";

/** The texts of a policy, that which stands first, without their words. */
export const VersionsQuery = graphql(`
  query Versions($policy: ID!) {
    policy(id: $policy) {
      id
      versions {
        key
        current
        name
        sha256
        format
        length
      }
    }
  }
`);

/** The texts of a policy with their words. */
export const VersionTextsQuery = graphql(`
  query VersionTexts($policy: ID!) {
    policy(id: $policy) {
      id
      versions {
        key
        text
      }
    }
  }
`);

export type PolicyVersion = NonNullable<ResultOf<typeof VersionsQuery>["policy"]>["versions"][number];
