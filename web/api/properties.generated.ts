// Written by `npm run schema` from graph/model/relationships.
import { graphql } from "./graphql.ts";

/* What relationships of each type say of themselves. */

export const AssignedToFragment = /* @__PURE__ */ graphql(`
  fragment AssignedToFields on Relationship {
    role
    printed
    phraseStart
    phraseEnd
    repair
  }
`);

export const RestatesFragment = /* @__PURE__ */ graphql(`
  fragment RestatesFields on Relationship {
    verdict
    difference
    phraseStart
    phraseEnd
    removed
    inserted
  }
`);

export const SetsFragment = /* @__PURE__ */ graphql(`
  fragment SetsFields on Relationship {
    phraseStart
    phraseEnd
  }
`);

export const DueFragment = /* @__PURE__ */ graphql(`
  fragment DueFields on Relationship {
    phraseStart
    phraseEnd
  }
`);

export const AlignsWithFragment = /* @__PURE__ */ graphql(`
  fragment AlignsWithFields on Relationship {
    relation
    score
    phrases
    localValue
    upperValue
    review
    reviewedBy
    reviewedAt
    reviewWhy
  }
`);

export const DeliversFragment = /* @__PURE__ */ graphql(`
  fragment DeliversFields on Relationship {
    score
    phrases
    rank
    modality
    review
    reviewedBy
    reviewedAt
    reviewWhy
  }
`);

export const BuildsFragment = /* @__PURE__ */ graphql(`
  fragment BuildsFields on Relationship {
    trigger
  }
`);

export const ReliesOnFragment = /* @__PURE__ */ graphql(`
  fragment ReliesOnFields on Relationship {
    trigger
  }
`);

export const FeedsIntoFragment = /* @__PURE__ */ graphql(`
  fragment FeedsIntoFields on Relationship {
    trigger
  }
`);

export const DependsOnFragment = /* @__PURE__ */ graphql(`
  fragment DependsOnFields on Relationship {
    resource
    phraseStart
    phraseEnd
  }
`);

export const CounterpartOfFragment = /* @__PURE__ */ graphql(`
  fragment CounterpartOfFields on Relationship {
    function
    review
    reviewedBy
    reviewedAt
    reviewWhy
  }
`);

export const SucceededByFragment = /* @__PURE__ */ graphql(`
  fragment SucceededByFields on Relationship {
    date
  }
`);
