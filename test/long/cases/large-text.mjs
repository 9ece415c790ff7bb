import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importOver } from "../../outside/ask.mjs";
import { watchWaits } from "../../outside/waits.mjs";
import { lastWords } from "../lab.mjs";

const BYTES = 4_900_000;
const LONGEST_WAIT_MS = 1_000;

/**
 * A text of 5 MB comes beside small ones: it is taken in, or refused with a reason; others are answered
 * meanwhile.
 */
export const largeText = {
  name: "a text of 5 MB",
  async run(lab) {
    const [first, second, other] = lab.firstPlans(3);
    const server = await lab.serve();
    await importOver(server.url, first);
    const measures = first.text.slice(first.text.indexOf("二、夯实"), first.text.indexOf("\n附件\n"));
    const parts = Math.ceil(BYTES / Buffer.byteLength(measures));
    const long = second.text.replace("二、夯实", `${measures.repeat(parts)}\n\n二、夯实`);
    const path = join(lab.product.folder, "long.txt");
    writeFileSync(path, long);
    const stop = watchWaits(server.url);
    const ended = await lab.product.cli(["import", path], lab.store);
    const { livez, failures } = await stop();
    const told = [0, 3].includes(ended.code) && !/RangeError|internal|at .*\.js:/.test(ended.err);
    lab.check(told, `it ended with ${ended.code}: ${lastWords(ended)}`);
    lab.check(
      failures === 0 && livez < LONGEST_WAIT_MS,
      `others waited ${Math.round(livez)} ms, ${failures} in vain`,
    );
    lab.check((await importOver(server.url, other)) !== null, "an import afterwards is refused");
    await server.stop();
    await lab.allThere(ended.code === 0 ? [first.id, second.id, other.id] : [first.id, other.id]);
    const seconds = Math.round(ended.wallMs / 1_000);
    lab.note(
      `${ended.code === 0 ? "taken in" : "refused"} after ${seconds} s, peak ${Math.round(ended.peakMb)} MB`,
    );
  },
};
