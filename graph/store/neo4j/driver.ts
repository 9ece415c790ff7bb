import type { Driver } from "neo4j-driver";

/** Who asks, and which of the server's databases; the driver's own defaults where nothing is said. */
export interface Neo4jOptions {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/**
 * The driver's own limits make a caller wait 34 s for a server that is away and 60 s for one that never
 * answers. With these both fail in about 2 s.
 */
const LIMITS = {
  connectionTimeout: 1_000,
  connectionAcquisitionTimeout: 1_500,
  maxTransactionRetryTime: 500,
  maxConnectionPoolSize: 20,
  connectionLivenessCheckTimeout: 5_000,
} as const;

/** A driver, and what of its package is needed at run time. */
export interface SharedDriver {
  readonly driver: Driver;
  readonly integer: (value: number) => unknown;
  /** To be called once by everybody who got it; the last one closes its connections. */
  readonly release: () => Promise<void>;
}

interface Shared {
  readonly driver: Driver;
  readonly integer: (value: number) => unknown;
  users: number;
}

const drivers = new Map<string, Shared>();

/**
 * One driver a process, address and user, with one pool of connections: the graph and the archive share it.
 */
export async function sharedDriver(url: string, options: Neo4jOptions): Promise<SharedDriver> {
  const { default: neo4j } = await import("neo4j-driver");
  const { user, password } = options;
  const key = JSON.stringify([url, user, password]);
  let shared = drivers.get(key);
  if (!shared) {
    const auth = user || password ? neo4j.auth.basic(user ?? "neo4j", password ?? "") : undefined;
    const driver = neo4j.driver(url, auth, {
      ...LIMITS,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: "zhengmai",
    });
    shared = { driver, integer: (value) => neo4j.int(value), users: 0 };
    drivers.set(key, shared);
  }
  const held = shared;
  held.users += 1;
  const release = async () => {
    held.users -= 1;
    if (held.users > 0) return;
    drivers.delete(key);
    await held.driver.close();
  };
  return { driver: held.driver, integer: held.integer, release };
}
