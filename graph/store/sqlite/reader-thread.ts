import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "./database.ts";
import type { Asked, Found, ReaderData } from "./readers.ts";
import { answerOf } from "./sql.ts";
import { Words } from "./words.ts";

/* A reader's thread: answers questions one after another, each of one state of the graph. */

const database = openDatabase((workerData as ReaderData).path, { readonly: true });
const words = new Words(database);

parentPort!.on("message", ({ number, name, parameters }: Asked) => {
  let found: Found;
  try {
    found = { number, cells: database.read(() => answerOf(name).find(parameters, database, words)) };
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: string };
    found = { number, fault: { message, code } };
  }
  parentPort!.postMessage(found, []);
});
