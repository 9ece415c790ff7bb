import type { ServerResponse } from "node:http";
import type { Metrics } from "../observe/metrics.ts";

/** `/metrics`, in the text format of Prometheus. */
export async function sendMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  const { type, body } = await metrics.text();
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}
