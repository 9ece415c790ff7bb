import type { StatementKind } from "../model/index.ts";
import type { KindOfStatement } from "./kind.ts";
import { affirmation, type AffirmationValue } from "./kinds/affirmation.ts";
import { completion, type CompletionValue } from "./kinds/completion.ts";
import { decision, type DecisionValue } from "./kinds/decision.ts";
import { findingState, type FindingStateValue } from "./kinds/finding-state.ts";
import { metadata, type MetadataValue } from "./kinds/metadata.ts";
import { reading, type ReadingValue } from "./kinds/reading.ts";
import { reportedValue, type ReportedValue } from "./kinds/reported-value.ts";

/** What a statement of each kind says. */
export interface StatementValues {
  readonly DECISION: DecisionValue;
  readonly READING: ReadingValue;
  readonly METADATA: MetadataValue;
  readonly FINDING_STATE: FindingStateValue;
  readonly COMPLETION: CompletionValue;
  readonly REPORTED_VALUE: ReportedValue;
  readonly AFFIRMATION: AffirmationValue;
}

/** Every kind of statement. */
export const KINDS: { readonly [Kind in StatementKind]: KindOfStatement<StatementValues[Kind]> } = {
  DECISION: decision,
  READING: reading,
  METADATA: metadata,
  FINDING_STATE: findingState,
  COMPLETION: completion,
  REPORTED_VALUE: reportedValue,
  AFFIRMATION: affirmation,
};
