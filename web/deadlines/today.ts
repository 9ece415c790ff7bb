/** China has one time, eight hours before that of Greenwich. */
const AHEAD_MS = 8 * 60 * 60 * 1000;

/** The day that it is where the documents are issued, as an ISO date. */
export function today(nowMs = Date.now()): string {
  return new Date(nowMs + AHEAD_MS).toISOString().slice(0, "2026-01-31".length);
}
