import type { Worker } from "node:worker_threads";
import type { HeldText } from "../model/index.ts";
import { openThread } from "../thread.ts";
import type { Lacking } from "./workspace/bringing.ts";
import { packedFragment } from "./workspace/fragment-of.ts";
import type { PackedFragment } from "./workspace/fragments.ts";

/** A fragment to be made: what it is made with, and the document as it was read. */
export interface FragmentRequest {
  readonly lacking: Lacking;
  readonly text: HeldText;
}

interface Numbered extends FragmentRequest {
  readonly number: number;
}

/** A fragment, or the message of what is wrong with a document: a fault of a rule. */
type Answer =
  | { readonly number: number; readonly fragment: PackedFragment }
  | { readonly number: number; readonly fault: string };

/** What a thread answers to a request. */
export function answering({ number, lacking, text }: Numbered): Answer {
  try {
    return { number, fragment: packedFragment(text, lacking) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What becomes of the requests. */
export interface FragmentsSink {
  readonly onFragment: (fragment: PackedFragment) => void;
  /** A document of which none can be made; the others go on. */
  readonly onFault: (request: FragmentRequest, message: string) => void;
}

export interface FragmentsPool {
  /**
   * Makes fragments of documents, in no particular order. Documents are asked for as threads are free, so
   * that few are in memory. Throws when a thread ends by itself, or what the sink throws.
   */
  fragmentsOf(
    items: AsyncIterable<FragmentRequest> | Iterable<FragmentRequest>,
    sink: FragmentsSink,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Threads that make fragments; with none at hand they are made by the caller's. */
export function openFragmentsPool(threads: number): FragmentsPool {
  const workers = Array.from({ length: threads }, () => openThread("fragments", null)).filter(
    (each) => each !== null,
  );
  const makers: ((request: Numbered) => Promise<Answer>)[] =
    workers.length > 0
      ? workers.map((worker) => (request) => asked(worker, request))
      : [(request) => Promise.resolve(answering(request))];
  return {
    async fragmentsOf(items, sink) {
      const waiting = readerOf(items);
      await Promise.all(makers.map((make) => working(make, waiting, sink)));
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** One thread takes one after another, as long as there are some. */
async function working(
  make: (request: Numbered) => Promise<Answer>,
  waiting: AsyncIterable<FragmentRequest>,
  { onFragment, onFault }: FragmentsSink,
): Promise<void> {
  let number = 0;
  for await (const request of waiting) {
    number += 1;
    const answer = await make({ ...request, number });
    if ("fault" in answer) onFault(request, answer.fault);
    else onFragment(answer.fragment);
  }
}

function asked(worker: Worker, request: Numbered): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) =>
      reject(new Error(`the thread that makes fragments ended with code ${code}`));
    worker.once("error", reject);
    worker.once("exit", ended);
    worker.once("message", (answer: Answer) => {
      worker.off("error", reject);
      worker.off("exit", ended);
      resolve(answer);
    });
    worker.postMessage(request, []);
  });
}

/** The same items for several who read them, each item once. */
function readerOf(
  items: AsyncIterable<FragmentRequest> | Iterable<FragmentRequest>,
): AsyncIterable<FragmentRequest> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let turn: Promise<unknown> = Promise.resolve();
  const next = (): Promise<IteratorResult<FragmentRequest>> => {
    const taken = turn.then(() => iterator.next());
    turn = taken.catch(() => undefined);
    return taken;
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
