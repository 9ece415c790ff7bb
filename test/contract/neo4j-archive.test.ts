import { describe, expect, inject, test } from "vitest";
import { openNeo4jArchive } from "../../graph/library/neo4j-archive.ts";
import { openStore, StoreDamagedError } from "../../graph/index.ts";
import { Connection } from "../../graph/store/neo4j/connection.ts";
import { archived, entryOf } from "../support/archived.ts";
import { emptyNeo4j } from "../support/empty-neo4j.ts";
import { small } from "../support/small-graph.ts";
import { archiveContract } from "./archive.contract.ts";

const { uri, reason } = inject("neo4j");
const options = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };

/** What the tests before left is no part of this one. */
async function openEmpty(url: string) {
  await emptyNeo4j(url, options);
  return openNeo4jArchive(url, options);
}

/** Changes what is stored, as no server does. */
async function tamper(url: string, cypher: string) {
  const connection = await Connection.open(url, options);
  await connection.write((run) => run(cypher));
  await connection.close();
}

if (uri) {
  archiveContract("neo4j", () => openEmpty(uri));

  describe("archive: neo4j", () => {
    const plan = archived("青政发〔2024〕9号", "修路三十里。");

    test("is left alone by everything that writes the graph", async () => {
      const archive = await openEmpty(uri);
      await archive.append([entryOf(plan)], [plan], 0);
      const store = await openStore(uri, options);
      await store.publish({ ...small, revision: `${Math.random()}` });
      await store.load(nothing(), { ...(await store.state()), revision: "none", complete: true });
      expect(await archive.textOf(plan.held.policy, plan.held.sha256)).toEqual(plan.held);
      await store.close();
      await archive.close();
    });

    test.each([
      ["a chunk that was changed", "MATCH (n:ArchiveChunk) SET n.bytes = null", "TEXT"],
      ["a text that is gone", "MATCH (n:ArchiveText) DELETE n", "TEXT"],
      ["content that is gone", "MATCH (n:ArchiveContent) DELETE n", "BYTES"],
      ["an entry that is gone", "MATCH (n:ArchiveEntry {number: 2}) DELETE n", "HEAD"],
      ["an entry that was changed", "MATCH (n:ArchiveEntry {number: 1}) SET n.content = '{}'", "ENTRIES"],
    ])("%s is told, never an answer", async (_, cypher, asked) => {
      const archive = await openEmpty(uri);
      await archive.append([entryOf(plan), { kind: "WITHDRAWAL", policy: plan.held.policy }], [plan], 0);
      await tamper(uri, cypher);
      const answers = {
        TEXT: () => archive.textOf(plan.held.policy, plan.held.sha256),
        BYTES: () => archive.bytesOf(plan.held.sha256),
        HEAD: () => archive.head(),
        ENTRIES: () => archive.entriesAfter(0),
      };
      await expect(answers[asked as keyof typeof answers]()).rejects.toThrow(StoreDamagedError);
      await archive.close();
    });

    test("ten who append at once, each until it succeeds, lose nothing", async () => {
      const archives = [await openEmpty(uri), await openNeo4jArchive(uri, options)];
      const texts = Array.from({ length: 10 }, (__, index) => archived(`文件${index}`, `第${index}份`));
      await Promise.all(
        texts.map(async (text, index) => {
          const archive = archives[index % 2]!;
          for (let done = false; !done;)
            done = await archive.append([entryOf(text)], [text], await archive.head()).then(
              () => true,
              () => false,
            );
        }),
      );
      const entries = await archives[0]!.entriesAfter(0);
      expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(new Set(entries.map((entry) => "policy" in entry && entry.policy)).size).toBe(10);
      for (const archive of archives) await archive.close();
    });
  });
} else test.skip(`neo4j archive: ${reason}`, () => undefined);

async function* nothing() {}
