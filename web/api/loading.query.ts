import { graphql } from "./graphql.ts";

/** Whether the library is whole, and how far it is. */
export const LoadingQuery = graphql(`
  query Loading {
    meta {
      complete
      progress {
        done
        of
      }
    }
  }
`);
