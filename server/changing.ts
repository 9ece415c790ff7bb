import { holdingsOf, StoreConflictError, type Holdings, type Store } from "../graph/index.ts";
import { inTurn } from "./in-turn.ts";

/**
 * How long to wait before each further try; servers that met once should not meet again, so chance adds up to
 * as much.
 */
const PAUSES_MS = [50, 100, 200, 400, 800, 1_600, 3_200];

/** Within this process the changes of one store are made one after another. */
const turns = new WeakMap<Store, ReturnType<typeof inTurn>>();

/**
 * Makes a change that rests on what the store holds. When another process was faster (`StoreConflictError`),
 * the change is made anew from what the store then holds, after a pause; `attempt` counts from 1. Throws the
 * conflict after the last try.
 */
export function changing<Result>(
  store: Store,
  change: (held: Holdings, attempt: number) => Promise<Result>,
): Promise<Result> {
  const alone = turns.get(store) ?? inTurn();
  turns.set(store, alone);
  return alone(async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await change(await holdingsOf(store), attempt);
      } catch (error) {
        if (!(error instanceof StoreConflictError)) throw error;
        const pause = PAUSES_MS[attempt - 1];
        if (pause === undefined) throw givenUp(attempt, error);
        await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random())));
      }
    }
  });
}

function givenUp(attempts: number, cause: StoreConflictError): StoreConflictError {
  return new StoreConflictError(
    `图库一直在被其他进程修改，试了 ${attempts} 次都没能发布这次修改；请稍候再试 / ` +
      `other processes keep changing the store; this change could not be published in ${attempts} tries; try again in a moment`,
    { cause },
  );
}
