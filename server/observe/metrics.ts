import { collectDefaultMetrics, Counter, Gauge, Histogram, register, Registry } from "prom-client";

/** How the answer to a question came about. */
export type Source = "executed" | "kept" | "not_modified" | "refused";

export interface Metrics {
  /** A request that was answered. `route` is one of the few that the server knows. */
  readonly answered: (route: string, method: string, status: number, seconds: number) => void;
  /** A question that was answered. `operation` is the name of a known document; of any other, undefined. */
  readonly asked: (operation: string | undefined, source: Source, failed: boolean, seconds: number) => void;
  /** What Prometheus reads, and its content type. */
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>;
}

/** What a server holds at the moment of asking. */
export interface Held {
  readonly answers: number;
  readonly bytes: number;
  readonly documents: number;
}

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

/** Metrics of one server. What a client may write freely is never a label, so that there are never many. */
export function createMetrics(held: () => Promise<Held>): Metrics {
  measureProcess();
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "zhengmai_http_requests_total",
    help: "Requests answered, by route, method and status",
    labelNames: ["route", "method", "status"] as const,
    registers,
  });
  const seconds = new Histogram({
    name: "zhengmai_http_request_seconds",
    help: "Seconds until a request was answered, by route",
    labelNames: ["route"] as const,
    buckets: SECONDS,
    registers,
  });
  const questions = new Counter({
    name: "zhengmai_graphql_requests_total",
    help: "GraphQL requests by operation, how the answer came about, and whether it has errors",
    labelNames: ["operation", "source", "outcome"] as const,
    registers,
  });
  const questionSeconds = new Histogram({
    name: "zhengmai_graphql_seconds",
    help: "Seconds until a GraphQL request was answered, by operation",
    labelNames: ["operation"] as const,
    buckets: SECONDS,
    registers,
  });
  const holds = new Gauge({
    name: "zhengmai_held",
    help: "What is held: kept answers, their bytes, documents of the library",
    labelNames: ["what"] as const,
    registers,
    async collect() {
      for (const [what, count] of Object.entries(await held())) this.set({ what }, count);
    },
  });
  void holds;
  return {
    answered: (route, method, status, took) => {
      requests.inc({ route, method: METHODS.has(method) ? method : "other", status });
      seconds.observe({ route }, took);
    },
    asked: (name, source, failed, took) => {
      const operation = name ?? "other";
      questions.inc({ operation, source, outcome: failed ? "errors" : "ok" });
      questionSeconds.observe({ operation }, took);
    },
    text: async () => {
      const all = Registry.merge([register, registry]);
      return { type: all.contentType, body: await all.metrics() };
    },
  };
}

/** Memory, processor and event loop are of the process, however many servers it has. */
function measureProcess(): void {
  if (register.getSingleMetric("process_cpu_seconds_total") === undefined) collectDefaultMetrics();
}
