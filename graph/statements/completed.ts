import { statementsIn } from "./mark.ts";

/**
 * When a person stated that a task was done or a deadline met, the last that was stated; null when nobody did. `stated` is
 * the property of that name of the node.
 */
export function completedOn(stated: Parameters<typeof statementsIn>[0]): string | null {
  const said = statementsIn(stated).findLast(({ kind }) => kind === "COMPLETION");
  return said?.kind === "COMPLETION" ? said.value.date : null;
}
