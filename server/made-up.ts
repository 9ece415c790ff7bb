import { basename, dirname } from "node:path";

/** A store in a folder of this name holds invented plans, whoever opens it. */
export const MADE_UP_FOLDER = "made-up";

/**
 * True for a library that is to be marked as made up: its file lies in such a folder, or `MADE_UP=1` says so
 * of a store that is no file.
 */
export function isMadeUp(
  store: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const path = /^file:(.+)$/.exec(store)?.[1];
  const folder = path === undefined ? "" : basename(dirname(path));
  return folder === MADE_UP_FOLDER || environment.MADE_UP?.trim() === "1";
}
