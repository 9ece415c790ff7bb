import type { ServerResponse } from "node:http";
import type { Store } from "../../graph/index.ts";
import { sendJson } from "./send.ts";

const ANSWER_WITHIN_MS = 2_000;

/** `/livez`: the process runs. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: "ok" });
}

/** `/readyz`: the store answers and the server is not stopping; else 503 with the reason. */
export async function sendReady(
  response: ServerResponse,
  store: () => Store,
  stopping: boolean,
): Promise<void> {
  if (stopping) return sendJson(response, 503, { status: "stopping" });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>(
      (_, reject) => (timer = setTimeout(() => reject(new Error("late")), ANSWER_WITHIN_MS)),
    );
    const { revision } = await Promise.race([store().state(), late]);
    sendJson(response, revision ? 200 : 503, revision ? { status: "ok", revision } : { status: "empty" });
  } catch {
    sendJson(response, 503, { status: "store unavailable" });
  } finally {
    clearTimeout(timer);
  }
}
