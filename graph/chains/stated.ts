import { statementsIn } from "../statements/mark.ts";
import type { Statement } from "../statements/statement.ts";
import { statedNodes } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { currentIdOf } from "./former-ids.ts";

/**
 * The statements that are of something in the graph, each once, in the order of nodes; of one policy or of
 * all.
 */
export async function statementsOf(store: Store, policy?: string): Promise<readonly Statement[]> {
  const current = policy === undefined ? null : await currentIdOf(store, policy);
  const found = new Map<string, Statement>();
  for (const { stated } of await store.read(statedNodes, { policy: current }))
    for (const statement of statementsIn(stated as string[])) found.set(statement.id, statement);
  return [...found.values()];
}
