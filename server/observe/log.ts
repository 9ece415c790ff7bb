import { LOG_LEVELS, type LogLevel } from "../config.ts";

/**
 * Writes one JSON line a record to stderr. Never give it variables of a query, a token or an address with a
 * password.
 */
export type Log = (
  level: LogLevel,
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | undefined>>,
) => void;

/** A log that leaves out what is below `level`. */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const least = LOG_LEVELS.indexOf(level);
  return (at, event, facts = {}) => {
    if (LOG_LEVELS.indexOf(at) >= least)
      write(`${JSON.stringify({ time: new Date().toISOString(), level: at, event, ...facts })}\n`);
  };
}
