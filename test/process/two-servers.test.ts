import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { StoreUnavailableError, textsOf, type Library } from "../../graph/index.ts";
import { relationshipsByIds } from "../../graph/store/questions.ts";
import { emptyNeo4j } from "../support/empty-neo4j.ts";
import { bring, libraryAt } from "../support/library.ts";
import { launch } from "../support/run-cli.ts";
import { SEED, seedGraph, seedSource } from "../support/seed.ts";
import { SMALL_PLAN } from "../support/small-plan.ts";
import { sourceOf } from "../support/sources.ts";

const { uri, reason } = inject("neo4j");
const ROUNDS = 20;

const idOf = (number: number) => `青政发〔2024〕${number}号`;
const textOf = (number: number) => SMALL_PLAN.replace("〔2024〕9号", `〔2024〕${number}号`);
const planOf = (number: number) => sourceOf(textOf(number), `${number}.txt`);

if (!uri) test.skip(`two servers on one Neo4j: ${reason}`, () => undefined);
else
  describe("two servers on one Neo4j", () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-two-servers-"));
    const user = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };
    // Two libraries that know nothing of each other, as two processes have them.
    let [one, other] = [] as unknown as [Library, Library];
    const heldIds = async () => (await textsOf(one.store)).map(({ policy }) => policy);
    const withdrawAll = async () => {
      for (const policy of await heldIds()) await one.remove(policy);
    };

    beforeAll(async () => {
      await whenItAnswers(() => emptyNeo4j(uri, user));
      one = await whenItAnswers(() => libraryAt(uri, user));
      other = await libraryAt(uri, user);
    });
    afterAll(async () => {
      await withdrawAll();
      await Promise.all([one.close(), other.close()]);
    });

    test(`${ROUNDS} rounds of imports at the same time lose nothing`, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const [left, right] = [100 + round, 200 + round];
        const outcomes = await Promise.all([bring(one, [planOf(left)]), bring(other, [planOf(right)])]);
        expect(outcomes.map(({ archived }) => archived[0]!.became)).toEqual(["ADDED", "ADDED"]);
        expect(await heldIds()).toEqual(expect.arrayContaining([idOf(left), idOf(right)]));
      }
      expect(await heldIds()).toHaveLength(2 * ROUNDS);
    }, 120_000);

    test("what one withdraws stays away, whatever the other imports meanwhile", async () => {
      await withdrawAll();
      await bring(one, [planOf(1), planOf(2)]);
      const [withdrawn] = await Promise.all([one.remove(idOf(1)), bring(other, [planOf(3)])]);
      expect(withdrawn).not.toBeNull();
      expect(await heldIds()).toEqual([idOf(2), idOf(3)]);
    });

    test("one that starts adds its seeds to what the other imports", async () => {
      await withdrawAll();
      await Promise.all([bring(one, [seedSource]), bring(other, [planOf(4)])]);
      expect(await heldIds()).toEqual([SEED, idOf(4)].toSorted());
    });

    test("a decision and an import at the same time are both in the graph, the decision once in the ledger", async () => {
      const { id } = seedGraph.relationships.find(({ method }) => method === "INFERRED")!;
      const said = { by: "甲", at: "2024-01-01", why: "试" };
      const decision = { kind: "DECISION", subject: id, value: { decision: "REJECT" }, ...said };
      const before = (await one.ledger()).length;
      const [reviewed] = await Promise.all([one.state([decision]), bring(other, [planOf(5)])]);
      expect(reviewed.statements).toHaveLength(1);
      expect((await one.store.read(relationshipsByIds, { ids: [id] })).length).toBe(0);
      expect(await heldIds()).toEqual([SEED, idOf(4), idOf(5)].toSorted());
      expect(await one.ledger()).toHaveLength(before + 1);
    });

    test("two servers whose ledgers were apart have one", async () => {
      expect(await other.ledger()).toEqual(await one.ledger());
    });

    test("commands at the same time, each a process of its own, lose nothing", async () => {
      await withdrawAll();
      const files = [6, 7, 8].map((number) => {
        const path = join(folder, `${number}.txt`);
        writeFileSync(path, textOf(number));
        return path;
      });
      const env = { STORE: uri, NEO4J_URI: "", XDG_DATA_HOME: folder };
      const finished = await Promise.all(files.map((path) => launch(["cli", "import", path], { env })));
      expect(finished.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(await heldIds()).toEqual([6, 7, 8].map(idOf));
    });
  });

/**
 * A database that has only just started can be too slow for the first who asks; a server would ask again,
 * too.
 */
async function whenItAnswers<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 5; ; tries -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || tries === 1) throw error;
    }
  }
}
