import type { IncomingMessage, ServerResponse } from "node:http";
import { answerOf, sendAnswer, sendNotModified, type Answer } from "./answer.ts";
import { etagOf, isHeld } from "./etag.ts";

/** What answers with a text that stays the same as long as the server runs. */
export function fixedText(
  type: string,
  text: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const etag = etagOf([type, text]);
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache", etag };
  let answer: Answer = answerOf(200, headers, text);
  return async (request, response) => {
    if (isHeld(request.headers["if-none-match"], etag)) return sendNotModified(response, etag);
    answer = await sendAnswer(request, response, answer);
  };
}
