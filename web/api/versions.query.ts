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

export type PolicyVersion = NonNullable<ResultOf<typeof VersionsQuery>["policy"]>["versions"][number];
