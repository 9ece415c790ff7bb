/** What the server may use of the graph: nothing else is public. */
export * from "./model/index.ts";
export type { Store, Row } from "./store/store.ts";
export {
  RecordError,
  StoreConflictError,
  StoreError,
  StoreLockedError,
  StoreUnavailableError,
  StoreUrlError,
} from "./store/errors.ts";
export { openStore } from "./store/open.ts";
export { build, documentOf, policyOf, sourceOf, type Built, type Curated } from "./build.ts";
export type { StatedPlace } from "./text/document.ts";
export { statedPlaceOf } from "./link/places/stated.ts";
export { formerPolicyIdOf, type Replacement } from "./link/identity.ts";
export { LIMIT_BYTES, read, UnreadableError } from "./text/formats.ts";
export type { Document } from "./text/document.ts";
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
  holdingsOf,
  type Holdings,
} from "./chains/lookup.ts";
export {
  answeringFor,
  deadlinesIn,
  deadlinesOf,
  issuedOnOf,
  type Answering,
  type DeadlineFilter,
} from "./chains/deadlines.ts";
export { deadlineState, lastDaysOf } from "./chains/deadline-state.ts";
export { daysOf } from "./chains/days.ts";
export { readingsIn } from "./chains/reading.ts";
export { readingsOf, type Reading, type ReadingNote, type Readings } from "./chains/readings.ts";
export { REASONS as UNREAD_REASONS, type UnreadReason } from "./text/unread/reasons.ts";
export { CursorError, search, type SearchPage } from "./chains/search.ts";
export { currentIdOf, currentIdsOf } from "./chains/former-ids.ts";
export { neighboursBy } from "./chains/neighbours.ts";
export { dependencyChain, responsibilityChain } from "./chains/chains.ts";
export type { ChainOptions } from "./chains/walk.ts";
export { neighbourhood } from "./chains/neighbourhood.ts";
export { paths } from "./chains/paths.ts";
export { responsibilityMatrix, type Matrix, type MatrixCell, type MatrixRow } from "./chains/matrix.ts";
export { findingsOf, type FindingWithMarks } from "./chains/findings.ts";
export { bind, UnknownSubjectError } from "./statements/bind.ts";
export { StatementFault } from "./statements/fault.ts";
export { completedOn } from "./statements/completed.ts";
export { statementsOf } from "./chains/stated.ts";
export { toCases, type LabelledDocument } from "./statements/cases.ts";
export { statementsIn } from "./statements/mark.ts";
export type { Entry, Statement, Undo } from "./statements/statement.ts";
export { numbered, standing, StatementError, toEntries, toStatements } from "./statements/to-entries.ts";
export { toCsv } from "./export/csv.ts";
export { CHECKS } from "./link/findings/checks.ts";
export { REPAIRS } from "./link/misprints.ts";
export { RULES, ruleTextOf } from "./link/rules.ts";
