import { createConnection } from "node:net";
import { documentsIn, importOver } from "../../outside/ask.mjs";
import { openFiles } from "../../outside/processes.mjs";
import { pause } from "../lab.mjs";
import { TOKEN } from "../../outside/product.mjs";

const MAY_STAY_OPEN = 8;

/**
 * Clients go away in the middle of what they send and of what they are sent: the server goes on, and no
 * handle is left.
 */
export const cutConnection = {
  name: "connection cut in the middle of a request and of an answer",
  quick: true,
  async run(lab) {
    const [first, second, third] = lab.firstPlans(3);
    const server = await lab.serve();
    await importOver(server.url, first);
    await pause(500);
    const before = openFiles(server.pid);
    for (let round = 0; round < lab.times(200, 20); round += 1) {
      const plan = round % 2 === 0 ? second : third;
      await cut(server.url, bodyOf(plan), round % 3 === 0, lab.random.between(0, 60));
    }
    await pause(2_000);
    const after = openFiles(server.pid);
    lab.check(before === null || after <= before + MAY_STAY_OPEN, `${before} files were open, then ${after}`);
    lab.check((await documentsIn(server.url)) >= 1, "it does not answer any more");
    lab.check((await importOver(server.url, second)) !== null, "an import afterwards is refused");
    await server.stop();
    await lab.allThere([first.id, second.id]);
  },
};

function bodyOf({ name, text }) {
  const query = `mutation Import($name: String!, $content: String!) {
    importDocument(name: $name, contentBase64: $content, dryRun: false) { result nodes { items { id name } } }
  }`;
  return JSON.stringify({ query, variables: { name, content: Buffer.from(text).toString("base64") } });
}

/** Sends a request, a half of it or all, and goes away after so many ms. */
function cut(url, body, half, afterMs) {
  const { port, hostname } = new URL(url);
  const bytes = Buffer.from(body);
  const head = [
    "POST /graphql HTTP/1.1",
    `host: ${hostname}:${port}`,
    "content-type: application/json",
    `authorization: Bearer ${TOKEN}`,
    `content-length: ${bytes.length}`,
  ].join("\r\n");
  return new Promise((done) => {
    const socket = createConnection({ port: Number(port), host: hostname }, () => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(half ? bytes.subarray(0, bytes.length >> 1) : bytes);
      setTimeout(() => socket.resetAndDestroy(), afterMs);
    });
    socket.on("error", () => undefined).once("close", done);
  });
}
