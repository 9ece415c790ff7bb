import { parentPort } from "node:worker_threads";
import { answerCalls, type Callable } from "../across-threads.ts";
import { HERE } from "./readers.ts";

/*
 * A thread that reads files and links each policy by itself, so that who keeps the library only archives and
 * publishes.
 */
answerCalls(parentPort!, HERE as unknown as Callable);
