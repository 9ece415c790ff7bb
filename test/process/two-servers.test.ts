import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { build, openStore, StoreUnavailableError, textsOf, type Store } from "../../graph/index.ts";
import { ensureSeeds, importDocuments, removeDocument } from "../../server/library.ts";
import { state } from "../../server/stating.ts";
import { launch } from "../support/run-cli.ts";
import { curated, seedGraph, seedSource, SEED } from "../support/seed.ts";
import { SMALL_PLAN } from "../support/small-plan.ts";
import { sourceOf } from "../support/sources.ts";

const { uri, reason } = inject("neo4j");
const ROUNDS = 20;
/** A library that grows makes every round slower; what so many rounds have brought stays in it. */
const ROUNDS_KEPT = 4;

const idOf = (number: number) => `青政发〔2024〕${number}号`;
const textOf = (number: number) => SMALL_PLAN.replace("〔2024〕9号", `〔2024〕${number}号`);
const planOf = (number: number) => sourceOf(textOf(number), `${number}.txt`);

if (!uri) test.skip(`two servers on one Neo4j: ${reason}`, () => undefined);
else
  describe("two servers on one Neo4j", () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-two-servers-"));
    const user = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };
    // Two connections that know nothing of each other, as two processes have them.
    let [one, other] = [] as unknown as [Store, Store];
    const empty = () => one.publish(build([], { policies: [] }));
    const heldIds = async () => (await textsOf(one)).map(({ policy }) => policy);

    beforeAll(async () => {
      vi.stubEnv("STATEMENTS", join(folder, "statements.jsonl"));
      one = await whenItAnswers(() => openStore(uri, user));
      other = await openStore(uri, user);
      await empty();
    });
    afterAll(async () => {
      await empty();
      await Promise.all([one.close(), other.close()]);
      vi.unstubAllEnvs();
    });

    test(`${ROUNDS} rounds of imports at the same time lose nothing`, async () => {
      let expected: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        if (round % ROUNDS_KEPT === 0) {
          await empty();
          expected = [];
        }
        const [left, right] = [100 + round, 200 + round];
        const outcomes = await Promise.all([
          importDocuments(one, [planOf(left)]),
          importDocuments(other, [planOf(right)]),
        ]);
        expect(outcomes.map(({ result }) => result)).toEqual(["PUBLISHED", "PUBLISHED"]);
        expected.push(idOf(left), idOf(right));
        expect(await heldIds()).toEqual(expected.toSorted());
      }
    }, 60_000);

    test("what one withdraws stays away, whatever the other imports meanwhile", async () => {
      await empty();
      await importDocuments(one, [planOf(1), planOf(2)]);
      const [withdrawn] = await Promise.all([
        removeDocument(one, idOf(1)),
        importDocuments(other, [planOf(3)]),
      ]);
      expect([withdrawn, await heldIds()]).toEqual([true, [idOf(2), idOf(3)]]);
    });

    test("one that starts adds its seeds to what the other imports", async () => {
      await empty();
      await Promise.all([ensureSeeds(one, [seedSource]), importDocuments(other, [planOf(4)])]);
      expect(await heldIds()).toEqual([SEED, idOf(4)].toSorted());
    });

    test("a decision and an import at the same time are both in the graph, the decision once in its file", async () => {
      await empty();
      await importDocuments(one, [seedSource]);
      const { id } = seedGraph.relationships.find(({ method }) => method === "INFERRED")!;
      const said = { by: "甲", at: "2024-01-01", why: "试" };
      const decision = { kind: "DECISION", subject: id, value: { decision: "REJECT" }, ...said };
      const [reviewed] = await Promise.all([state(one, [decision]), importDocuments(other, [planOf(5)])]);
      expect(reviewed.graph.relationships.map((relationship) => relationship.id)).not.toContain(id);
      expect(await heldIds()).toEqual([SEED, idOf(5)].toSorted());
      expect(await other.publish(build([seedSource, planOf(5)], curated, reviewed.statements))).toBe(
        "UNCHANGED",
      );
      expect(readFileSync(join(folder, "statements.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
    });

    test("commands at the same time, each a process of its own, lose nothing", async () => {
      await empty();
      const files = [6, 7, 8].map((number) => {
        const path = join(folder, `${number}.txt`);
        writeFileSync(path, textOf(number));
        return path;
      });
      const env = { STORE: uri, NEO4J_URI: "" };
      const finished = await Promise.all(files.map((path) => launch(["cli", "import", path], { env })));
      expect(finished.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(await heldIds()).toEqual([6, 7, 8].map(idOf));
    });
  });

/** A database that has only just started can be too slow for the first who asks; a server would ask again, too. */
async function whenItAnswers<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 5; ; tries -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || tries === 1) throw error;
    }
  }
}
