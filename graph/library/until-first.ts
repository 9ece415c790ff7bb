import { randomInt } from "node:crypto";
import { StoreConflictError } from "../store/errors.ts";

const CHANCES = 1_000;

/**
 * How long to wait before each further try; writers that met once should not meet again, so chance adds up to
 * as much.
 */
const PAUSES_MS = [5, 10, 20, 50, 100, 200, 400, 800, 1_600, 3_200, 3_200, 3_200];

/**
 * Tries again what rests on what others may change meanwhile (`StoreConflictError`), after a pause. Throws
 * the conflict after the last try.
 */
export async function untilFirst<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreConflictError)) throw error;
      const pause = PAUSES_MS[tries - 1];
      if (pause === undefined) throw givenUp(tries, error);
      await new Promise((resolve) => setTimeout(resolve, pause * (1 + chance())));
    }
  }
}

/** Between 0 and 1; it decides when something is tried, never what comes of it. */
function chance(): number {
  return randomInt(CHANCES) / CHANCES;
}

function givenUp(tries: number, cause: StoreConflictError): StoreConflictError {
  return new StoreConflictError(
    `图库一直在被其他进程修改，试了 ${tries} 次都没能发布这次修改；请稍候再试 / ` +
      `other processes keep changing the store; this change was not published in ${tries} tries; try again later`,
    { cause },
  );
}
