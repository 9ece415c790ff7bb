import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plans } from "../generator/plans.mjs";
import { Random } from "../generator/random.mjs";
import { ask, missingIn } from "../outside/ask.mjs";
import { ownNeo4j, noNeo4j } from "../outside/neo4j.mjs";
import { OWN_ROOT, Product } from "../outside/product.mjs";

const SETTLED_WITHIN_MS = 120_000;

/** Thrown by a case that cannot be run here, with the reason. */
export class Skip extends Error {}

/** Thrown by a case that finds a fault of the product. */
export class Failure extends Error {}

/**
 * What a case works with: a product with a folder of its own, chance that its seed fixes, and plans.
 * Everything that it started is ended, and everything that it wrote taken away, by `clean`.
 */
export class Lab {
  #undo = [];
  #servers = [];

  constructor({ root = OWN_ROOT, seed = 1, minutes = 10, quick = false } = {}) {
    this.product = new Product({ root });
    this.random = new Random("lab", seed);
    this.minutes = minutes;
    this.quick = quick;
    this.store = `file:${join(this.product.folder, "store", "graph.db")}`;
    this.notes = [];
  }

  /** So many of a thing in the lab in full, and few of it in the quick tests. */
  times(full, few) {
    return this.quick ? few : full;
  }

  /** A generator of plans that have a number, which is their id. */
  *plans(seed = 1) {
    for (const plan of plans(Infinity, { seed }))
      if (plan.known.number !== null) yield { ...plan, id: plan.known.number };
  }

  /** The first plans. */
  firstPlans(count) {
    const all = this.plans();
    return Array.from({ length: count }, () => all.next().value);
  }

  /** Writes plans to a folder of their own; answers its path. */
  folderOf(name, some) {
    const folder = join(this.product.folder, name);
    mkdirSync(folder, { recursive: true });
    for (const plan of some) writeFileSync(join(folder, plan.name), plan.text);
    return folder;
  }

  /** A server that is ended with the case, if it is still there. */
  async serve(store = this.store, env = {}) {
    const server = await this.product.serve(store, env);
    this.#servers.push(server);
    return server;
  }

  /** An empty Neo4j of the case's own. Skips the case where none can run. */
  async neo4j() {
    const reason = noNeo4j();
    if (reason) throw new Skip(reason);
    const database = await ownNeo4j();
    this.undo(() => database.stop());
    return database;
  }

  /**
   * Waits until a server holds so many documents besides the seeds, which come while it answers already;
   * answers the revision then.
   */
  async settled({ url }, documents) {
    const seeds = readdirSync(join(this.product.root, "seeds")).filter((name) => name.endsWith(".txt"));
    const until = performance.now() + SETTLED_WITHIN_MS;
    for (;;) {
      const { data } = await ask(url, "{ meta { documents revision } }");
      if (data?.meta?.documents === documents + seeds.length) return data.meta.revision;
      const told = `${data?.meta?.documents} documents, not ${documents} and ${seeds.length} of the seeds`;
      this.check(performance.now() < until, `it holds ${told}`);
      await pause(100);
    }
  }

  /** Something to be done at the end, the last first, whatever happens. */
  undo(work) {
    this.#undo.push(work);
  }

  /** Throws a `Failure` that says what was found where something else was promised. */
  check(holds, message) {
    if (!holds) throw new Failure(message);
  }

  /** What is worth telling of a case that passed. */
  note(words) {
    this.notes.push(words);
  }

  /** Runs a command that has to succeed. */
  async must(words, store = this.store) {
    const ended = await this.product.cli(words, store);
    this.check(ended.code === 0, `${words[0]} ended with ${ended.code}: ${lastWords(ended)}`);
    return ended;
  }

  /** The doctor finds nothing. */
  doctor(store = this.store) {
    return this.must(["doctor"], store);
  }

  /**
   * Everything that was acknowledged is there: a server that is started for it holds each policy, and the
   * doctor finds nothing. Where a server runs already, it is asked.
   */
  async allThere(ids, { store = this.store, server = null } = {}) {
    const asked = server ?? (await this.serve(store));
    const missing = await missingIn(asked.url, ids);
    this.check(
      missing.length === 0,
      `${missing.length} of ${ids.length} are missing: ${missing.slice(0, 5).join(", ")}`,
    );
    if (!server) await asked.stop();
    await this.doctor(store);
  }

  async clean() {
    for (const server of this.#servers) if (server.child.exitCode === null) await server.stop("SIGKILL");
    for (const work of this.#undo.toReversed()) await work();
    this.product.clean();
  }
}

/** What an ended process said at last. */
export function lastWords({ err, out, signal }) {
  return [signal, err.trim().split("\n").slice(-3).join(" "), out.trim().slice(-200)]
    .filter(Boolean)
    .join(" | ");
}

/** How many ms something takes. */
export async function msOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
