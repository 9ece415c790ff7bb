import type { IncomingMessage, ServerResponse } from "node:http";
import { userError } from "../errors.ts";
import type { Log } from "../observe/log.ts";
import { createCors } from "./cors.ts";
import { explorerFiles } from "./explorer-files.ts";
import { GRAPHQL_PAGE, wantsPage } from "./graphql-page.ts";
import { requestIdOf } from "./request-id.ts";
import { routesOf, type HttpParts } from "./routes.ts";
import { sendError } from "./send.ts";

/** A request that takes longer is worth a line, whatever became of it. */
const SLOW_S = 1;

/** Answers every request: under an id, by its route or with a file of the explorer, counted and logged. */
export function createAnswering(
  parts: HttpParts & { readonly log: Log },
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { routes, metrics } = routesOf(parts);
  const isPreflight = createCors(parts.options.corsOrigins);
  const files = explorerFiles();

  const sendFile = (request: IncomingMessage, response: ServerResponse) =>
    files(request, response, () =>
      sendError(response, userError("NOT_FOUND", "没有这个页面 / there is no such page")),
    );

  return async (request, response) => {
    const begun = performance.now();
    const requestId = requestIdOf(request);
    response.setHeader("x-request-id", requestId);
    const path = (request.url ?? "/").split("?", 1)[0]!;
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    response.once("close", () => {
      const seconds = (performance.now() - begun) / 1_000;
      const { statusCode: status } = response;
      const method = request.method ?? "";
      metrics.answered(route ? path : "explorer", method, status, seconds);
      const level = status === 500 || seconds > SLOW_S ? "warn" : "debug";
      const ms = Math.round(seconds * 1_000);
      parts.log(level, "request", {
        request: requestId,
        method,
        route: route ? path : "explorer",
        status,
        ms,
      });
    });
    if (!route) return sendFile(request, response);
    if (isPreflight(request, response)) return;
    if (path === "/graphql" && wantsPage(request)) {
      request.url = GRAPHQL_PAGE;
      return sendFile(request, response);
    }
    await route(request, response, requestId);
  };
}
