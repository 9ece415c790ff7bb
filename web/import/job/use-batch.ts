import { useEffect, useSyncExternalStore } from "react";
import { ApiError, change } from "../../api/client.ts";
import { AddToImportMutation, OpenImportMutation, RunImportMutation } from "../../api/import-job.query.ts";
import { base64Of } from "../base64.ts";
import { UNREADABLE } from "../unreadable.ts";
import { Batches, type Batch, type Sending } from "./batch.ts";

export const batches = new Batches();

/** The files that this tab sends, or null. While they are sent the browser asks before it closes the tab. */
export function useBatch(): Batch | null {
  const batch = useSyncExternalStore(batches.subscribe, batches.current);
  const isSending = batch?.at === "SENDING";
  useEffect(() => {
    if (!isSending) return;
    const hold = (event: Event) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [isSending]);
  return batch;
}

/** What is asked of the server in the name of whoever has the token. */
export function sendingAs(token: string): Sending {
  return {
    open: async (place) => (await change(OpenImportMutation, { place }, token)).openImport.id,
    add: async (job, { name, file }) => {
      const contentBase64 = await base64Of(file).catch(() => {
        throw new ApiError("BAD_USER_INPUT", `${UNREADABLE.zh} / ${UNREADABLE.en}`);
      });
      return change(AddToImportMutation, { job, name, contentBase64 }, token);
    },
    run: (job, separate) => change(RunImportMutation, { job, separate }, token),
  };
}
