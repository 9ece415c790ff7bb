import { graphql, type ResultOf } from "./graphql.ts";

/** What a relationship or a finding rests on: words of a document, or a published statement. */
export const EvidenceFragment = graphql(`
  fragment EvidenceFields on Evidence {
    kind
    policy
    unit
    quote
    start
    end
    line
    statement
    publisher
    url
    date
  }
`);

export type Evidence = ResultOf<typeof EvidenceFragment>;
