/** China has one time, eight hours before that of Greenwich. */
const AHEAD_MS = 8 * 60 * 60 * 1000;

/** The day that it is in China, as an ISO date: the documents' days are days there, wherever the server stands. */
export function today(nowMs = Date.now()): string {
  return new Date(nowMs + AHEAD_MS).toISOString().slice(0, "2026-01-31".length);
}
