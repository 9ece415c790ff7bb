/** What the server may use of the graph: nothing else is public. */
export * from "./model.ts";
export type { Store, Row } from "./store/store.ts";
export { StoreError, StoreLockedError, StoreUnavailableError, StoreUrlError } from "./store/errors.ts";
export { openStore } from "./store/open.ts";
export { build, policyOf, type Curated } from "./build.ts";
export { fromLayout } from "./text/layout.ts";
export { LIMIT_BYTES, read, UnreadableError } from "./text/formats.ts";
export { parse } from "./text/parse.ts";
export { toExtraction, type Extraction } from "./extraction.ts";
export { printTree } from "./text/print-tree.ts";
export {
  nodeOf,
  nodesOf,
  nodesByLabel,
  outlineOf,
  textOf,
  textsOf,
  targetsOf,
  statisticsOf,
  stateOf,
} from "./chains/lookup.ts";
export { CursorError, search, type SearchPage } from "./chains/search.ts";
export { dependencyChain, responsibilityChain } from "./chains/chains.ts";
export type { ChainOptions } from "./chains/walk.ts";
export { neighbourhood } from "./chains/neighbourhood.ts";
export { paths } from "./chains/paths.ts";
export { responsibilityMatrix, type Matrix, type MatrixCell, type MatrixRow } from "./chains/matrix.ts";
export { findingsOf, type FindingWithMarks } from "./chains/findings.ts";
export { toDecisions, type Decision } from "./link/decisions.ts";
export { SEVERITIES, type Severity } from "./link/findings/finding.ts";
export { RULES } from "./link/rules.ts";
