// Written by `npm run schema` from graph/model/relationships.
import { graphql } from "./graphql.ts";

/* What relationships of each type say of themselves. */

export const AssignmentFragment = /* @__PURE__ */ graphql(`
  fragment AssignmentFields on Assignment {
    role
    printed
    phraseStart
    phraseEnd
    repair
  }
`);

export const RestatesFragment = /* @__PURE__ */ graphql(`
  fragment RestatesFields on Restates {
    verdict
    difference
    phraseStart
    phraseEnd
    removed
    inserted
  }
`);

export const SetsFragment = /* @__PURE__ */ graphql(`
  fragment SetsFields on Sets {
    phraseStart
    phraseEnd
  }
`);

export const DueFragment = /* @__PURE__ */ graphql(`
  fragment DueFields on Due {
    phraseStart
    phraseEnd
  }
`);

export const AlignsWithFragment = /* @__PURE__ */ graphql(`
  fragment AlignsWithFields on AlignsWith {
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
  fragment DeliversFields on Delivers {
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
  fragment BuildsFields on Builds {
    trigger
  }
`);

export const ReliesOnFragment = /* @__PURE__ */ graphql(`
  fragment ReliesOnFields on ReliesOn {
    trigger
  }
`);

export const FeedsIntoFragment = /* @__PURE__ */ graphql(`
  fragment FeedsIntoFields on FeedsInto {
    trigger
  }
`);

export const DependsOnFragment = /* @__PURE__ */ graphql(`
  fragment DependsOnFields on DependsOn {
    resource
    phraseStart
    phraseEnd
  }
`);

export const CounterpartOfFragment = /* @__PURE__ */ graphql(`
  fragment CounterpartOfFields on CounterpartOf {
    function
    review
    reviewedBy
    reviewedAt
    reviewWhy
  }
`);

export const SucceededByFragment = /* @__PURE__ */ graphql(`
  fragment SucceededByFields on SucceededBy {
    date
  }
`);
