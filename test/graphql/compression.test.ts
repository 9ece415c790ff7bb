import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPRESS_FROM_BYTES } from "../../server/http/encoding.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

const LONG = "{ indicators { nodes { id title targets { nodes { printed } } } } }";

/** The answer as it came over the wire: `fetch` would unpack it. */
function asked(query: string, acceptEncoding: string | undefined) {
  return new Promise<{ encoding: string | undefined; vary: string | undefined; bytes: Buffer }>(
    (resolve, reject) => {
      const sent = request(
        `${server.url}/graphql`,
        {
          method: "POST",
          headers: {
            "content-type": "application/json",
            ...(acceptEncoding !== undefined && { "accept-encoding": acceptEncoding }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const bytes = Buffer.concat(chunks);
            expect(Number(response.headers["content-length"])).toBe(bytes.length);
            resolve({ encoding: response.headers["content-encoding"], vary: response.headers.vary, bytes });
          });
        },
      );
      sent.once("error", reject);
      sent.end(JSON.stringify({ query }));
    },
  );
}

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
  ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ["*", "br", brotliDecompressSync],
] as const)("%s gets %s, made once and kept", async (acceptEncoding, encoding, unpack) => {
  const plain = await asked(LONG, undefined);
  expect(plain.encoding).toBeUndefined();
  expect(plain.bytes.length).toBeGreaterThan(COMPRESS_FROM_BYTES);
  for (let time = 0; time < 2; time += 1) {
    const packed = await asked(LONG, acceptEncoding);
    expect([packed.encoding, packed.vary]).toEqual([encoding, "Accept, Accept-Encoding"]);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
  }
});

test.each(["identity", "zstd", "gzip;q=0"])("%s gets it as it is", async (acceptEncoding) =>
  expect((await asked(LONG, acceptEncoding)).encoding).toBeUndefined(),
);

test("a short answer is not packed", async () =>
  expect((await asked("{ __typename }", "gzip")).encoding).toBeUndefined());

test("the schema and the worked queries are packed and tagged, too", async () => {
  for (const path of ["/schema.graphql", "/operations"]) {
    const first = await fetch(server.url + path, { headers: { "accept-encoding": "gzip" } });
    expect(first.headers.get("content-encoding")).toBe("gzip");
    const again = await fetch(server.url + path, {
      headers: { "if-none-match": first.headers.get("etag")! },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
});
