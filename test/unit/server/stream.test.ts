import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sendStream } from "../../../server/http/stream.ts";

const HEADERS = { "content-type": "text/plain; charset=utf-8" };
let close: () => void = () => undefined;
afterEach(() => close());

/** A server that answers every request with these parts; what became of the last answer. */
async function serving(made: () => AsyncIterable<string>) {
  let outcome: Promise<void> = Promise.resolve();
  const server = createServer((request, response) => {
    outcome = sendStream(request, response, { status: 200, headers: HEADERS }, made());
    outcome.catch(() => undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  close = () => server.closeAllConnections();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, outcome: () => outcome };
}

test.each(["br", "gzip", "identity"])("parts come in order, as %s", async (encoding) => {
  const { url } = await serving(async function* () {
    for (let number = 0; number < 1_000; number += 1) yield `第${number}行\n`;
  });
  const response = await fetch(url, { headers: { "accept-encoding": encoding } });
  expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
  expect(response.headers.get("vary")).toBe("Accept, Accept-Encoding");
  expect((await response.text()).split("\n").slice(-2)).toEqual(["第999行", ""]);
});

test("nothing is made that nobody reads, and one who goes away ends it", async () => {
  let made = 0;
  const { url, outcome } = await serving(async function* () {
    for (; ; made += 1) yield "x".repeat(100_000);
  });
  const controller = new AbortController();
  const response = await fetch(url, {
    signal: controller.signal,
    headers: { "accept-encoding": "identity" },
  });
  await expect
    .poll(async () => [made, await new Promise((later) => setTimeout(() => later(made), 100))])
    .toSatisfy(([before, after]: number[]) => before === after);
  expect(made).toBeLessThan(500);
  controller.abort();
  await expect(outcome()).rejects.toThrow();
  await response.text().catch(() => undefined);
});

test("a fault while it is made breaks the answer off", async () => {
  const { url, outcome } = await serving(async function* () {
    yield "begun";
    throw new Error("no more");
  });
  await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  await expect(outcome()).rejects.toThrow("no more");
});
