import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../../graph/build.ts";
import type { Archive } from "../../../../graph/library/archive.ts";
import { archivePathOf } from "../../../../graph/library/archive-path.ts";
import { checkFiles } from "../../../../graph/library/doctor/check-files.ts";
import { Complaints } from "../../../../graph/library/doctor/complaint.ts";
import { examine } from "../../../../graph/library/doctor/doctor.ts";
import { openSqliteArchive } from "../../../../graph/library/sqlite-archive.ts";
import { openStore } from "../../../../graph/store/open.ts";
import type { GraphState } from "../../../../graph/store/difference.ts";
import type { PolicyGraph } from "../../../../graph/model/index.ts";
import type { Store } from "../../../../graph/store/store.ts";
import { archived, entryOf } from "../../../support/archived.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED } from "../../../support/small-plan.ts";
import { seedGraph } from "../../../support/seed.ts";
import { sourceOf } from "../../../support/sources.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-doctor-"));
const built = build([sourceOf(SMALL_PLAN, "意见.md")], { policies: [], references: [] });
const policy = built.texts[0]!.policy;
const plan = archived(policy, SMALL_PLAN, "意见.md");

function countsOf({ nodes, relationships }: PolicyGraph): GraphState["counts"] {
  const counts = {
    nodes: {} as Record<string, number>,
    relationships: {} as Record<string, Record<string, number>>,
  };
  for (const { label } of nodes) counts.nodes[label] = (counts.nodes[label] ?? 0) + 1;
  for (const { type, method } of relationships) {
    const methods = (counts.relationships[type] ??= {});
    methods[method] = (methods[method] ?? 0) + 1;
  }
  return counts;
}

async function loaded(
  url: string,
  graph: PolicyGraph = built,
  after: Partial<GraphState> = {},
): Promise<Store> {
  const store = await openStore(url);
  const steps = async function* () {
    yield { ...graph, documents: 1 };
  };
  const state = { documents: 1, position: 1, complete: true, progress: null, counts: countsOf(graph) };
  await store.load(steps(), { ...state, ...after, revision: graph.revision });
  return store;
}

const archiveOf = async (path: string | null) => {
  const archive = await openSqliteArchive(path);
  await archive.append([entryOf(plan)], [plan], 0);
  return archive;
};

async function codesOf(store: Store | null, archive: Archive): Promise<readonly string[]> {
  const complaints = await examine({ store, archive, complaints: new Complaints() });
  for (const { zh, en, toDo } of complaints) {
    expect([zh, toDo.zh].every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
    expect(`${en} ${toDo.en}`).not.toMatch(/\b(?:delete|erase|remove)\b/);
  }
  return complaints.map(({ code }) => code);
}

describe("a graph and its archive", () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(null);
  });
  afterAll(() => archive.close());

  test("that agree are healthy", async () => {
    const store = await loaded("memory:");
    expect(await codesOf(store, archive)).toEqual([]);
    await store.close();
  });

  test("of the seed, with findings and bodies, are healthy", async () => {
    const [graph, seeds] = [seedGraph, await openSqliteArchive(null)];
    const [held] = graph.texts;
    await seeds.append(
      [{ kind: "TEXT", policy: held!.policy, sha256: held!.sha256 }],
      [{ held: held!, files: [{ sha256: held!.sha256, name: held!.name, bytes: null }] }],
      0,
    );
    const store = await loaded("memory:", graph);
    expect(await codesOf(store, seeds)).toEqual([]);
    await store.close();
  });

  const changed = (change: (graph: PolicyGraph) => PolicyGraph) =>
    change(structuredClone(built) as PolicyGraph);
  test.each<[string, PolicyGraph, Partial<GraphState>, readonly string[]]>([
    ["a graph that lacks entries", built, { position: 0 }, ["GRAPH_BEHIND"]],
    ["an archive that lacks entries", built, { position: 2 }, ["GRAPH_AHEAD"]],
    ["counts that are not true", built, { counts: { nodes: {}, relationships: {} } }, ["COUNTS_WRONG"]],
    [
      "a text that is not that of the archive",
      changed((graph) => ({ ...graph, texts: [{ ...graph.texts[0]!, text: SMALL_PLAN_AMENDED }] })),
      {},
      ["DOCUMENT_DIFFERS", "QUOTATION_WRONG"],
    ],
    [
      "a quotation that is a character off",
      changed((graph) => ({
        ...graph,
        relationships: graph.relationships.map((each, index) =>
          index === 3 && each.evidence.kind === "QUOTATION"
            ? {
                ...each,
                evidence: { ...each.evidence, start: each.evidence.start + 1, end: each.evidence.end + 1 },
              }
            : each,
        ),
      })),
      {},
      ["QUOTATION_WRONG"],
    ],
    [
      "no text",
      changed((graph) => ({ ...graph, texts: [] })),
      {},
      ["DOCUMENT_MISSING", "DOCUMENT_UNKNOWN", "QUOTATION_WRONG"],
    ],
  ])("%s", async (_, graph, after, codes) => {
    const store = await loaded("memory:", graph, after);
    expect(await codesOf(store, archive)).toEqual(codes);
    await store.close();
  });

  test("statements that match nothing are told, and are no fault", async () => {
    const store = await loaded("memory:");
    const unmatched = [{ id: "0123456789abcdef", subject: "甲#m_9" }] as never;
    const [complaint] = await examine({ store, archive, complaints: new Complaints(), unmatched });
    expect(complaint).toMatchObject({ code: "STATEMENT_UNMATCHED", isFault: false, count: 1 });
    await store.close();
  });
});

describe("files", () => {
  const graph = join(folder, "graph.db");
  const archivePath = archivePathOf(graph);
  beforeAll(async () => {
    await (await loaded(`file:${graph}`)).close();
    await (await archiveOf(archivePath)).close();
  });

  test("that are whole are told to be, and are not written", () => {
    const before = [readFileSync(graph), readFileSync(archivePath)];
    const complaints = new Complaints();
    expect(checkFiles(graph, complaints)).toBe(true);
    expect(complaints.all()).toEqual([]);
    expect([readFileSync(graph), readFileSync(archivePath)]).toEqual(before);
  });

  test("that are damaged are named, with what to do", () => {
    const damaged = join(folder, "damaged.db");
    for (const [from, to, code] of [
      [graph, damaged, "GRAPH_FILE_DAMAGED"],
      [archivePath, archivePathOf(damaged), "ARCHIVE_FILE_DAMAGED"],
    ] as const) {
      const bytes = readFileSync(from);
      bytes.fill(0x5a, 4096, 4096 + 64);
      writeFileSync(to, bytes);
      const complaints = new Complaints();
      expect(checkFiles(damaged, complaints)).toBe(false);
      const found = complaints.all().find((complaint) => complaint.code === code);
      expect(found, code).toMatchObject({ isFault: true });
      expect(found!.examples[0]).toContain(to);
    }
  });

  test("a text or original that was changed by another hand is found by its hash", async () => {
    for (const [table, code] of [
      ["texts", "ARCHIVED_TEXT_DAMAGED"],
      ["files", "ARCHIVED_FILE_DAMAGED"],
    ] as const) {
      const path = join(folder, `${table}.archive.db`);
      copyFileSync(archivePath, path);
      const database = new BetterSqlite3(path);
      database.exec(`DROP TRIGGER ${table}_stay; UPDATE ${table} SET content = x'00'`);
      database.close();
      const archive = await openSqliteArchive(path, { readonly: true });
      expect(await codesOf(null, archive)).toEqual(["GRAPH_BEHIND", code].toSorted());
      await archive.close();
    }
  });
});
