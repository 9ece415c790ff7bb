import type { Worker } from "node:worker_threads";
import { openThread } from "../../thread.ts";
import type { Parameters } from "./answer.ts";
import type { Cells } from "./database.ts";

/** What a reader's thread is given. */
export interface ReaderData {
  readonly path: string;
}

export interface Asked {
  readonly number: number;
  readonly name: string;
  readonly parameters: Parameters;
}

/** What a reader answers: what it found, or how its engine words the fault. */
export type Found = { readonly number: number } & (
  | { readonly cells: readonly Cells[] }
  | { readonly fault: { readonly message: string; readonly code: string | undefined } }
);

interface Waiting {
  readonly resolve: (cells: readonly Cells[]) => void;
  readonly reject: (cause: unknown) => void;
}

interface Reader {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** One may be busy with a long question while another answers a shorter one. */
const MOST_READERS = 2;

/** Threads that read one file, each by a handle of its own; begun when they are first needed. */
export class Readers {
  private readonly readers: Reader[] = [];
  private asked = 0;

  constructor(private readonly path: string) {}

  /** What answers a question; null where there are no threads. Rejects with the engine's error. */
  ask(name: string, parameters: Parameters): Promise<readonly Cells[]> | null {
    const reader = this.leastBusy();
    if (!reader) return null;
    const number = (this.asked += 1);
    return new Promise((resolve, reject) => {
      reader.waiting.set(number, { resolve, reject });
      // A process does not end before it is answered.
      reader.worker.ref();
      reader.worker.postMessage({ number, name, parameters } satisfies Asked, []);
    });
  }

  /** Waits for the answers that are due, then ends the threads. */
  async close(): Promise<void> {
    while (this.readers.some(({ waiting }) => waiting.size > 0))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(this.readers.splice(0).map(({ worker }) => worker.terminate()));
  }

  private leastBusy(): Reader | null {
    const free = this.readers.find(({ waiting }) => waiting.size === 0);
    if (free) return free;
    const opened = this.readers.length < MOST_READERS ? this.open() : null;
    if (opened) return opened;
    const [first, ...others] = this.readers;
    if (!first) return null;
    return others.reduce((least, each) => (each.waiting.size < least.waiting.size ? each : least), first);
  }

  private open(): Reader | null {
    const worker = openThread("reader", { path: this.path } satisfies ReaderData);
    if (!worker) return null;
    const reader: Reader = { worker, waiting: new Map() };
    const leave = (cause: unknown) => {
      const at = this.readers.indexOf(reader);
      if (at >= 0) this.readers.splice(at, 1);
      for (const { reject } of reader.waiting.values()) reject(cause);
      reader.waiting.clear();
    };
    worker.on("message", (found: Found) => settle(reader, found));
    worker.on("error", leave);
    worker.on("exit", () => leave(new Error("the reading thread has ended")));
    this.readers.push(reader);
    return reader;
  }
}

function settle({ worker, waiting }: Reader, found: Found): void {
  const asked = waiting.get(found.number);
  waiting.delete(found.number);
  if (waiting.size === 0) worker.unref();
  if ("cells" in found) asked?.resolve(found.cells);
  else asked?.reject(Object.assign(new Error(found.fault.message), { code: found.fault.code }));
}
