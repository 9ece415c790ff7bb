import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailableError } from "../../graph/index.ts";

/** What opens a store, tried again while its server has only just started and does not answer in time. */
export async function whenItAnswers<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || attempt === 10) throw error;
      await pause(1_000);
    }
}
