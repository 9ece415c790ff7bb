import { lastDaysOf, type Time } from "../link/last-days.ts";
import type { DeadlineState } from "../model/index.ts";

/** What the words of a deadline do not say. Days are ISO dates. */
export interface Circumstances {
  readonly asOf: string;
  /** The day of issue of the document, from which `within` counts; null when it is not known. */
  readonly issuedOn: string | null;
  /** The day on which it was done, as a person stated; null when nobody did. */
  readonly doneOn: string | null;
}

/**
 * DONE: as stated, from that day on. STANDING: it has no end, or comes again and again. PASSED: its last day
 * lies before `asOf`, which does not say that it was not done. DUE: it does not. UNKNOWN: no last day can be
 * known, or the day lies where working days may or may not have run out.
 */
export function deadlineState(time: Time, { asOf, issuedOn, doneOn }: Circumstances): DeadlineState {
  if (doneOn !== null && doneOn <= asOf) return "DONE";
  if (time.standing || time.recurrence !== undefined) return "STANDING";
  const days = lastDaysOf(time, issuedOn);
  if (!days) return "UNKNOWN";
  if (asOf <= days.first) return "DUE";
  return asOf > days.last ? "PASSED" : "UNKNOWN";
}
