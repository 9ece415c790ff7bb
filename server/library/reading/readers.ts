import { availableParallelism } from "node:os";
import { openThread } from "../../../graph/index.ts";
import { callsTo } from "../across-threads.ts";
import { readHead, readPolicy } from "./policy.ts";

/** Reads files; each answer is the same whichever thread gives it. */
export interface Reader {
  readonly readHead: typeof readHead;
  readonly readPolicy: typeof readPolicy;
}

export interface Readers extends Reader {
  readonly close: () => Promise<void>;
}

/** For fewer files a thread costs more than it saves. */
const FEW = 8;

/** Reads in the thread of the caller. */
export const HERE: Reader = { readHead, readPolicy };

/**
 * Readers for so many files: threads of their own for many, where there is a built one, begun when the first
 * file is to be read; one processor is left to who publishes and answers.
 */
export function openReaders(files: number): Readers {
  if (files < FEW) return { ...HERE, close: async () => undefined };
  let threads: readonly Thread[] | null = null;
  const asked = async (method: keyof Reader, given: readonly unknown[]): Promise<never> => {
    threads ??= openThreads(Math.max(1, availableParallelism() - 1));
    if (threads.length === 0) return (HERE[method] as (...words: unknown[]) => Promise<never>)(...given);
    const least = threads.reduce((best, each) => (each.open < best.open ? each : best));
    least.open += 1;
    try {
      // The thread answers by the very functions that are named here.
      return (await least.call(method, given)) as never;
    } finally {
      least.open -= 1;
    }
  };
  return {
    readHead: (...given) => asked("readHead", given),
    readPolicy: (...given) => asked("readPolicy", given),
    close: async () => {
      await Promise.all((threads ?? []).map(({ close }) => close()));
    },
  };
}

interface Thread extends ReturnType<typeof callsTo> {
  readonly close: () => Promise<unknown>;
  /** How many calls wait for it. */
  open: number;
}

function openThreads(count: number): Thread[] {
  return Array.from({ length: count }, () => openThread("reading", null)).flatMap((worker) =>
    worker === null ? [] : { ...callsTo(worker), close: () => worker.terminate(), open: 0 },
  );
}
