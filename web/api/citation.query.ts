import { graphql } from "./graphql.ts";

/** How words are cited, in the text that stands or in the one with a key. */
export const CitationQuery = graphql(`
  query Citation($policy: ID!, $key: ID, $start: Int!, $end: Int!, $origin: String) {
    policyVersion(policy: $policy, key: $key) {
      key
      excerpt(start: $start, end: $end, origin: $origin) {
        citation
      }
    }
  }
`);

/** A text whose place another took, or that was withdrawn, with its words. */
export const VersionTextQuery = graphql(`
  query VersionText($policy: ID!, $key: ID!) {
    policyVersion(policy: $policy, key: $key) {
      key
      name
      sha256
      format
      text
    }
  }
`);
