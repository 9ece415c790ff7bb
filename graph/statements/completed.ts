import type { GraphNode } from "../model/index.ts";
import { statementsIn } from "./mark.ts";

/** When a person stated that a task was done or a deadline met, the last that was stated; null when nobody did. */
export function completedOn({ properties }: GraphNode): string | null {
  const said = statementsIn(properties.stated).findLast(({ kind }) => kind === "COMPLETION");
  return said?.kind === "COMPLETION" ? said.value.date : null;
}
