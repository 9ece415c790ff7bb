import { parentPort } from "node:worker_threads";
import { answering } from "./fragments-pool.ts";

/**
 * The entry of a thread that makes fragments: it answers each request by its number, and never stops by
 * itself.
 */
parentPort?.on("message", (request: Parameters<typeof answering>[0]) => {
  const answer = answering(request);
  const bytes = "fragment" in answer ? answer.fragment.facets.flatMap(({ data }) => bytesOf(data)) : [];
  parentPort!.postMessage(answer, bytes);
});

/** Bytes that can be handed over without a copy: those that no other value shares. */
function bytesOf(data: string | Uint8Array): ArrayBuffer[] {
  if (typeof data === "string" || data.byteLength !== data.buffer.byteLength) return [];
  return data.buffer instanceof ArrayBuffer ? [data.buffer] : [];
}
