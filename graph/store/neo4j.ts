import type { Driver, ManagedTransaction, Session } from "neo4j-driver";
import type { PolicyGraph } from "../model/index.ts";
import { StoreUnavailableError } from "./errors.ts";
import { conflict, writeGraph } from "./publish.ts";
import type { Published, Row, Store } from "./store.ts";

export interface Neo4jOptions {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** The constraint brings its own index on this engine. */
const OPENING = ["CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE"];

/**
 * The driver's own limits make a caller wait 34 s for a server that is away and 60 s for one that never
 * answers. With these both fail in about 2 s.
 */
const DRIVER_LIMITS = {
  connectionTimeout: 1_000,
  connectionAcquisitionTimeout: 1_500,
  maxTransactionRetryTime: 500,
  maxConnectionPoolSize: 20,
  connectionLivenessCheckTimeout: 5_000,
} as const;
/** The server ends a transaction after this. */
const READ_TIMEOUT_MS = 4_000;
const WRITE_TIMEOUT_MS = 120_000;
/**
 * A server that is frozen ends nothing, and the driver waits for ever on a connection that was open before:
 * so much later we give up.
 */
const GRACE_MS = 500;

/**
 * A Neo4j server or cluster by Bolt. Throws `StoreUnavailableError` when it does not answer or refuses the
 * user.
 */
export async function openNeo4j(url: string, options: Neo4jOptions): Promise<Store> {
  const { default: neo4j } = await import("neo4j-driver");
  const auth =
    options.user || options.password
      ? neo4j.auth.basic(options.user ?? "neo4j", options.password ?? "")
      : undefined;
  const driver = neo4j.driver(url, auth, {
    ...DRIVER_LIMITS,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: "zhengmai",
  });
  const store = new Neo4jStore(driver, url, options.database ?? "neo4j", (value) => neo4j.int(value));
  try {
    await store.prepare();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return store;
}

class Neo4jStore implements Store {
  readonly engine = "neo4j";

  constructor(
    private readonly driver: Driver,
    private readonly url: string,
    private readonly database: string,
    private readonly integer: (value: number) => unknown,
  ) {}

  async prepare(): Promise<void> {
    // In a transaction that the driver tries again: two servers that open an empty database at once cross each other.
    for (const statement of OPENING)
      await this.inSession({}, READ_TIMEOUT_MS, (session) =>
        session.executeWrite((transaction) => transaction.run(statement), { timeout: READ_TIMEOUT_MS }),
      );
  }

  async read(
    statement: { readonly text: string },
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Row[]> {
    return this.inSession({ defaultAccessMode: "READ" }, READ_TIMEOUT_MS, (session) =>
      session.executeRead((transaction) => this.rowsOf(transaction, statement.text, parameters), {
        timeout: READ_TIMEOUT_MS,
      }),
    );
  }

  async publish(graph: PolicyGraph, basis?: string | null): Promise<Published> {
    try {
      return await this.inSession({}, WRITE_TIMEOUT_MS, (session) =>
        session.executeWrite(
          (transaction) =>
            writeGraph(graph, basis, (statement, parameters) =>
              this.rowsOf(transaction, statement.text, parameters),
            ),
          { timeout: WRITE_TIMEOUT_MS },
        ),
      );
    } catch (cause) {
      throw CROSSED.test(codeOf(cause)) ? conflict(cause) : cause;
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async rowsOf(
    transaction: ManagedTransaction,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Row[]> {
    const { records } = await transaction.run(text, this.withIntegers(parameters) as Record<string, unknown>);
    return records.map((record) => record.toObject() as Row);
  }

  /** JavaScript has one kind of number; LIMIT and our offsets are integers, and the server must be told. */
  private withIntegers(value: unknown): unknown {
    if (Number.isSafeInteger(value)) return this.integer(value as number);
    if (Array.isArray(value)) return value.map((item) => this.withIntegers(item));
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withIntegers(item)]));
    return value;
  }

  /**
   * Work in a session of its own. Throws `StoreUnavailableError` when the server is away or does not answer
   * in time.
   */
  private async inSession<T>(
    mode: { readonly defaultAccessMode?: "READ" },
    timeoutMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      ...mode,
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(Object.assign(new Error("no answer in time"), { code: "ServiceUnavailable" })),
        timeoutMs + GRACE_MS,
      );
    });
    try {
      return await Promise.race([work(session), late]);
    } catch (cause) {
      const code = codeOf(cause);
      if (!AWAY.test(code)) throw cause;
      const reason = code.includes("Security")
        ? "用户名或密码不对，请核对 NEO4J_USER 与 NEO4J_PASSWORD / wrong user or password; check NEO4J_USER and NEO4J_PASSWORD"
        : "没有应答，请确认它已启动、地址正确 / does not answer; check that it runs and that the address is right";
      throw new StoreUnavailableError(`Neo4j ${placeOf(this.url)}: ${reason}`, { cause });
    } finally {
      clearTimeout(timer);
      // Closing waits for the server, too; nobody should wait for that.
      session.close().catch(() => undefined);
    }
  }
}

/** Codes of the driver and of the server for: not reachable, not in time, not let in. */
const AWAY =
  /^(?:ServiceUnavailable|SessionExpired|N\/A|Neo\.ClientError\.Security\.|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.ClientError\.Database\.DatabaseNotFound)/;

/** Codes for: two transactions wait for each other, and this one was chosen to give way. */
const CROSSED =
  /^Neo\.TransientError\.Transaction\.(?:DeadlockDetected|LockAcquisitionTimeout|LockClientStopped)/;

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? "";
}

/** Host and port only: an address may carry a password. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.replace(/\/\/.*@/, "//");
}
