import type { ServerMemory } from "./memory.d.mts";

/** A server that runs. `ended` is fulfilled when it does no more. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<unknown>;
}
export function startNeo4j(options: {
  readonly jars: string;
  readonly home: string;
  readonly port?: number;
  readonly memory?: Pick<ServerMemory, "heap" | "pages">;
}): Promise<RunningNeo4j>;
