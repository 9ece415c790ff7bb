import { graphql } from "./graphql.ts";

/** Whether the plans of the library are invented. */
export const MadeUpQuery = graphql(`
  query MadeUp {
    meta {
      madeUp
    }
  }
`);
