import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, documentsIn, importOver } from "../../outside/ask.mjs";
import { cpuMs, residentMb } from "../../outside/processes.mjs";
import { Product } from "../../outside/product.mjs";
import { watchWaits } from "../../outside/waits.mjs";
import { byHand } from "./by-hand.mjs";
import { idsOf, writeLibrary } from "./library.mjs";
import { questionsOf } from "./questions.mjs";

const ONE_BY_ONE = 5;
const MANY = 20;
const SETTLE_MS = 1_000;
/** Each question is asked so often, but no longer than this. */
const TIMES = 40;
const LONGEST_MS = 20_000;

/**
 * Everything that is measured of a library of a size on an engine. `database` is null for the embedded
 * engine, else a running Neo4j that is empty.
 */
export async function measure({ root, size, database, say }) {
  const product = new Product({ root });
  const store = database?.uri ?? `file:${join(product.folder, "store", "graph.db")}`;
  try {
    const folder = join(product.folder, "plans");
    const library = writeLibrary(folder, size, ONE_BY_ONE + 2 + MANY);
    const before = database ? cpuMs(database.pid()) : null;
    say(`${size}: import`);
    const imported = await importAll(product, folder, store);
    if (imported.code !== 0) return { size, refused: lastLine(imported.err), imported };
    const databaseCpuMs = before === null ? null : cpuMs(database.pid()) - before;
    const again = await importAll(product, folder, store);
    // The first start adds the seeds; what is measured is one that has nothing to do.
    await (await product.serve(store)).stop();
    say(`${size}: start`);
    const server = await product.serve(store);
    await new Promise((done) => setTimeout(done, SETTLE_MS));
    const start = { wallMs: server.readyMs, residentMb: residentMb(server.pid) };
    try {
      const ids = await idsOf(server.url, library);
      say(`${size}: questions`);
      const asked = await askAll(server.url, await questionsOf(root, ids));
      const cypher = database ? await byHand(database.uri, server.url, ids) : [];
      say(`${size}: one more`);
      const more = await addMore({ product, store, server, further: library.further });
      const statistics = await sizeOf(server.url);
      const resident = residentMb(server.pid);
      return {
        size,
        imported: { ...imported, databaseCpuMs },
        again,
        start,
        asked,
        cypher,
        more,
        statistics,
        resident,
        storeMb: database ? null : megabytes(join(product.folder, "store")),
      };
    } finally {
      await server.stop();
    }
  } finally {
    product.clean();
  }
}

/** Imports a folder; its files one by one where a version takes no folder. */
async function importAll(product, folder, store) {
  const ended = await product.cli(["import", folder], store);
  if (!/folder; name a file/.test(ended.err)) return ended;
  const files = readdirSync(folder).map((name) => join(folder, name));
  return product.cli(["import", ...files], store);
}

/** Asks each question again and again: times in ms, sorted. */
async function askAll(url, questions) {
  const asked = [];
  for (const { name, query, variables } of questions) {
    const times = [];
    let bytes = 0;
    let problem = null;
    const until = performance.now() + LONGEST_MS;
    while (times.length < TIMES && performance.now() < until && problem === null) {
      const began = performance.now();
      const answer = await ask(url, query, variables);
      times.push(performance.now() - began);
      bytes = answer.bytes;
      problem = answer.errors?.[0]?.message ?? null;
    }
    asked.push({ name, bytes, problem, times: times.toSorted((a, b) => a - b) });
  }
  return asked;
}

/**
 * Documents that come while the server answers: over HTTP, by a command beside it, and many at once by a
 * command.
 */
async function addMore({ product, store, server, further }) {
  const [warm, ...rest] = further;
  await importOver(server.url, warm);
  const stop = watchWaits(server.url);
  const http = [];
  for (const plan of rest.splice(0, ONE_BY_ONE)) {
    const began = performance.now();
    const id = await importOver(server.url, plan);
    http.push(id === null ? null : performance.now() - began);
  }
  const waitsOverHttp = await stop();
  const [one, ...many] = rest;
  const beside = await byCommand({ product, store, server, plans: [one], name: "one" });
  const stopMany = watchWaits(server.url);
  const bulk = await byCommand({ product, store, server, plans: many, name: "many" });
  return { http, waitsOverHttp, beside, bulk, waitsOfBulk: await stopMany() };
}

/** Imports plans by a command beside the server; how long the server took to notice what came. */
async function byCommand({ product, store, server, plans, name }) {
  const folder = join(product.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const plan of plans) writeFileSync(join(folder, plan.name), plan.text);
  const before = await documentsIn(server.url);
  const ended = await importAll(product, folder, store);
  const began = performance.now();
  if (ended.code !== 0) return { refused: lastLine(ended.err) };
  while ((await documentsIn(server.url)) < before + plans.length) {
    if (performance.now() - began > 30_000) return { ...ended, noticedMs: null };
    await new Promise((done) => setTimeout(done, 20));
  }
  return { ...ended, noticedMs: performance.now() - began };
}

async function sizeOf(url) {
  const { data } = await ask(url, "{ statistics { nodes { count } relationships { count } } }");
  const sum = (counts) => (counts ?? []).reduce((all, { count }) => all + count, 0);
  return { nodes: sum(data?.statistics?.nodes), relationships: sum(data?.statistics?.relationships) };
}

function megabytes(folder) {
  const sizes = readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)).size);
  return sizes.reduce((all, size) => all + size, 0) / 1e6;
}

function lastLine(text) {
  return text.trim().split("\n").at(-1).slice(0, 160).replaceAll("|", "/");
}
