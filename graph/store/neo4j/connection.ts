import { setTimeout as pause } from "node:timers/promises";
import type { ManagedTransaction, Session } from "neo4j-driver";
import type { Row } from "../store.ts";
import { sharedDriver, type Neo4jOptions, type SharedDriver } from "./driver.ts";
import { faultOf } from "./faults.ts";

/** Runs a statement in the transaction that is open; answers its rows. */
export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/** The server ends a transaction after this. */
const READ_TIMEOUT_MS = 4_000;
const WRITE_TIMEOUT_MS = 120_000;
/**
 * A server that was just started takes its time over the first statement; one that is away is known before.
 */
const FIRST_TIMEOUT_MS = 30_000;
/** As long as the driver tries a transaction again (`driver.ts`). */
const ASK_AGAIN_FOR_MS = 500;
const ASK_AGAIN_AFTER_MS = 50;
/**
 * A server that is frozen ends nothing, and the driver waits for ever on a connection that was open before:
 * so much later we give up.
 */
const GRACE_MS = 500;

/**
 * Transactions on one database of a server or a cluster. What one connection wrote the next one reads, on
 * whichever member of a cluster it asks: the driver keeps the bookmarks. Reads go to readers where the
 * address is `neo4j://` or one of its kin. A cluster was never at hand to try this on: with one server behind
 * `neo4j://` it is tested, with several it is not.
 */
export class Connection {
  private constructor(
    private readonly shared: SharedDriver,
    private readonly url: string,
    private readonly database: string,
  ) {}

  static async open(url: string, options: Neo4jOptions): Promise<Connection> {
    return new Connection(await sharedDriver(url, options), url, options.database ?? "neo4j");
  }

  /**
   * The rows of one reading statement. It goes in one message, without a transaction of its own to open and
   * to close: half of the driver's work for a short answer. A server that lost its place in a cluster, or a
   * connection, is asked again for a moment.
   */
  read(
    text: string,
    parameters: Readonly<Record<string, unknown>> = {},
    timeout = READ_TIMEOUT_MS,
  ): Promise<Row[]> {
    return this.inSession({ defaultAccessMode: "READ" }, timeout, async (session) => {
      const giveUp = performance.now() + ASK_AGAIN_FOR_MS;
      for (;;)
        try {
          return await this.rowsOf(session, text, parameters, { timeout });
        } catch (error) {
          const { retriable } = error as { readonly retriable?: boolean };
          if (!retriable || performance.now() > giveUp) throw error;
          await pause(ASK_AGAIN_AFTER_MS);
        }
    });
  }

  /**
   * Work in one transaction, all of it or nothing; it is done again where the server says that this may help.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession({}, WRITE_TIMEOUT_MS, (session) =>
      session.executeWrite(
        (transaction) => work((text, parameters) => this.rowsOf(transaction, text, parameters ?? {})),
        { timeout: WRITE_TIMEOUT_MS },
      ),
    );
  }

  /**
   * Makes the indexes and constraints that are not there yet, and waits until they know what is stored. Asks
   * before it writes: a server that has them all may be one that is only read.
   */
  async prepare(indexes: ReadonlyMap<string, string>): Promise<void> {
    const there = new Set(
      (await this.read("SHOW INDEXES YIELD name", {}, FIRST_TIMEOUT_MS)).map(({ name }) => name),
    );
    const lacking = [...indexes].filter(([name]) => !there.has(name));
    if (lacking.length === 0) return;
    // One transaction, which the driver tries again: two servers that open an empty database at once cross each other.
    await this.write(async (run) => {
      for (const [, text] of lacking) await run(text);
    });
    await this.write((run) => run("CALL db.awaitIndexes(100)"));
  }

  close(): Promise<void> {
    return this.shared.release();
  }

  private async rowsOf(
    place: ManagedTransaction | Session,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    limits?: { readonly timeout: number },
  ): Promise<Row[]> {
    const values = this.withIntegers(parameters) as Record<string, unknown>;
    const { records } = await place.run(text, values, limits);
    return records.map((record) => record.toObject() as Row);
  }

  /** JavaScript has one kind of number; LIMIT and our offsets are integers, and the server must be told. */
  private withIntegers(value: unknown): unknown {
    if (typeof value === "number") return Number.isSafeInteger(value) ? this.shared.integer(value) : value;
    if (Array.isArray(value)) return value.map((item) => this.withIntegers(item));
    if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
    const converted: Record<string, unknown> = {};
    for (const key in value) converted[key] = this.withIntegers((value as Record<string, unknown>)[key]);
    return converted;
  }

  /**
   * Work in a session of its own. Throws the error of `faults.ts` that fits when the server fails or is late.
   */
  private async inSession<T>(
    mode: { readonly defaultAccessMode?: "READ" },
    timeoutMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const { driver } = this.shared;
    const session = driver.session({
      database: this.database,
      bookmarkManager: driver.executeQueryBookmarkManager,
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
      throw faultOf(this.url, cause);
    } finally {
      clearTimeout(timer);
      // Closing waits for the server, too; nobody should wait for that.
      session.close().catch(() => undefined);
    }
  }
}
