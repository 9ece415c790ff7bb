/** What the server may use of the graph: nothing else is public. */
export * from "./model/index.ts";
export type { Store, Row } from "./store/store.ts";
export {
  RecordError,
  StoreConflictError,
  StoreDamagedError,
  StoreError,
  StoreFullError,
  StoreLockedError,
  StoreOutOfMemoryError,
  StoreReadOnlyError,
  StoreTooLargeError,
  StoreUnavailableError,
  StoreUrlError,
} from "./store/errors.ts";
export { openStore } from "./store/open.ts";
export { FormerStoreError } from "./store/takeover/former-store.ts";
export { build, documentOf, policyOf, sourceOf, type Built, type Curated } from "./build.ts";
export type { FilePart, FileRole, StatedPlace } from "./text/document.ts";
export { fileOf, join, separate, type Member } from "./text/join.ts";
export {
  groupsIn,
  groupsOf as headGroupsOf,
  type Brought,
  type Group,
  type HeadGroup,
} from "./text/joining/groups.ts";
export { familyFolderOf, headOf, type FileHead } from "./text/joining/head.ts";
export type { Message } from "./text/message.ts";
export { filesOfText, fromLayout } from "./text/layout.ts";
export { statedPlaceOf } from "./link/places/stated.ts";
export { formerPolicyIdOf, type Replacement } from "./link/identity.ts";
export { LIMIT_BYTES, read, UnreadableError } from "./text/formats.ts";
export type { Document } from "./text/document.ts";
export { parse } from "./text/parse.ts";
export { toExtraction, type Extraction } from "./extraction.ts";
export { printTree } from "./text/print-tree.ts";
export { nodeOf, nodesOf, textOf, textsOf, targetsOf, statisticsOf, stateOf } from "./chains/lookup.ts";
export { nodesByLabel, outlineOf } from "./chains/lists.ts";
export { CursorError, type PageOptions } from "./chains/page.ts";
export { countOf, groupsOf, pageOf, type GroupItem, type PageItem } from "./chains/connections.ts";
export type * from "./store/selection.ts";
export { withCaps, type Caps } from "./chains/caps.ts";
export {
  answeringFor,
  deadlinesIn,
  deadlinesOf,
  issuedOnOf,
  type Answering,
  type DeadlineFilter,
} from "./chains/deadlines.ts";
export { deadlineState } from "./chains/deadline-state.ts";
export { lastDaysOf } from "./link/last-days.ts";
export { daysOf } from "./link/days.ts";
export { readingsIn } from "./chains/reading.ts";
export { readingsOf, type Reading, type ReadingNote, type Readings } from "./chains/readings.ts";
export { REASONS as UNREAD_REASONS, type UnreadReason } from "./text/unread/reasons.ts";
export { search, type SearchFacet, type SearchPage } from "./chains/search.ts";
export { currentIdOf, currentIdsOf } from "./chains/former-ids.ts";
export { neighboursBy } from "./chains/neighbours.ts";
export { dependencyChain, responsibilityChain } from "./chains/chains.ts";
export type { ChainOptions } from "./chains/walk.ts";
export { neighbourhood } from "./chains/neighbourhood.ts";
export { paths } from "./chains/paths.ts";
export { responsibilityMatrix, type Matrix, type MatrixCell, type MatrixRow } from "./chains/matrix.ts";
export {
  findingCounts,
  findingsOf,
  withMarks,
  type FindingFilter,
  type FindingWithMarks,
} from "./chains/findings.ts";
export { bind, UnknownSubjectError } from "./statements/bind.ts";
export { StatementFault } from "./statements/fault.ts";
export { completedOn } from "./statements/completed.ts";
export { statementsOf } from "./chains/stated.ts";
export { toCases, type LabelledDocument } from "./statements/cases.ts";
export { statementsIn } from "./statements/mark.ts";
export type { Entry, Statement, Undo } from "./statements/statement.ts";
export { numbered, standing, StatementError, toEntries, toStatements } from "./statements/to-entries.ts";
export { BYTE_ORDER_MARK, toCsv, toCsvLine, type CsvCell } from "./export/csv.ts";
export { element, type Attributes } from "./export/element.ts";
export { escape } from "./export/escape.ts";
export { EXPORT_FORMATS, type ExportFormatName } from "./export/formats.ts";
export { isFormula } from "./export/formula.ts";
export { MADE_UP, marked } from "./export/made-up.ts";
export { CHECKS } from "./link/findings/checks.ts";
export { REPAIRS } from "./link/misprints.ts";
export { RULES, ruleTextOf } from "./link/rules.ts";
export { openLibrary, openArchive, pathOf, type LibraryAddress, type OpenLibrary } from "./library/open.ts";
export type { Compared } from "./library/compared.ts";
export type { Imported, Library, Outcome, Stated } from "./library/library.ts";
export type { Archived, Incoming } from "./library/importing.ts";
export { prepare, type Prepared } from "./library/prepared.ts";
export type { Archive } from "./library/archive.ts";
export type { ChangesSince, DocumentChange } from "./library/past.ts";
export type { Holding } from "./library/catalogue.ts";
export type { OnProgress, Progress } from "./library/publishing.ts";
export type { GraphState } from "./store/difference.ts";
export { openThread } from "./thread.ts";
export type { Published } from "./store/store.ts";
export { backup } from "./library/backup.ts";
export { BackupError } from "./library/backup-format.ts";
export { restore } from "./library/restore.ts";
export { takeOverFile } from "./library/takeover.ts";
export { examine } from "./library/doctor/doctor.ts";
export { Complaints, type Complaint } from "./library/doctor/complaint.ts";
export { checkFiles } from "./library/doctor/check-files.ts";
export { emptyGraph, setGraphAside } from "./library/doctor/empty-graph.ts";
