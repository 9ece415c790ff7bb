import type { MessagePort, Worker } from "node:worker_threads";
import { fromThread, toThread, type SentError } from "./sent-errors.ts";

/** A call from one thread to an object in another. */
interface Call {
  readonly call: number;
  readonly method: string;
  readonly given: readonly unknown[];
}

/** What comes back: news while it is done, then its result or what went wrong. */
type Reply =
  | { readonly call: number; readonly news: unknown }
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: SentError };

/**
 * Methods that can be called from another thread: what they take and give can be cloned; the last argument
 * may take news.
 */
export type Callable = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** Answers calls from the other end of a port by the methods of an object. */
export function answerCalls(port: MessagePort, methods: Callable): void {
  port.on("message", ({ call, method, given }: Call) => {
    const news = (said: unknown) => port.postMessage({ call, news: said } satisfies Reply);
    // The caller knows what its methods take.
    const run = methods[method] as unknown as (...words: unknown[]) => Promise<unknown>;
    run(...given, news).then(
      (result) => port.postMessage({ call, result } satisfies Reply),
      (error: unknown) => port.postMessage({ call, error: toThread(error) } satisfies Reply),
    );
  });
}

/** Calls to a thread that answers by `answerCalls`. All that are open fail when the thread ends. */
export function callsTo(worker: Worker): {
  readonly call: (
    method: string,
    given: readonly unknown[],
    onNews?: (news: never) => void,
  ) => Promise<unknown>;
} {
  const open = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: unknown) => void; news: (news: never) => void }
  >();
  let count = 0;
  worker.on("message", (reply: Reply) => {
    const waiting = open.get(reply.call);
    if (!waiting) return;
    if ("news" in reply) return waiting.news(reply.news as never);
    open.delete(reply.call);
    if ("error" in reply) waiting.reject(fromThread(reply.error));
    else waiting.resolve(reply.result);
  });
  const fail = (error: unknown) => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread of the library has ended")));
  return {
    call: (method, given, news = () => undefined) =>
      new Promise((resolve, reject) => {
        count += 1;
        open.set(count, { resolve, reject, news });
        worker.postMessage({ call: count, method, given } satisfies Call);
      }),
  };
}
