import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { METHODS, TYPES } from "../../graph/model/index.ts";
import { openStore, type Store } from "../../graph/index.ts";
import { readingOf } from "../../graph/store/neo4j/cypher.ts";
import type { Reading } from "../../graph/store/neo4j/parts.ts";
import { Counting, READ_STATE } from "../../graph/store/neo4j/state.ts";
import { QUESTIONS } from "../../graph/store/questions.ts";
import { SELECTIONS } from "./profiled-selections.ts";
import { bureauId, manyPolicies, policyId } from "../support/many-policies.ts";

const { uri, reason } = inject("neo4j");
const options = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };

/** 2,000 and 20,000 nodes. */
const POLICIES = [95, 950] as const;
/** The answers are equal; the trees of the indexes are a level higher. */
const MOST_GROWTH = 1.5;
/**
 * For what is found without being answered, and for each row: properties of both ends, and what the order
 * needs.
 */
const [MOST_AT_ALL, MOST_A_ROW] = [60, 60];

const id = policyId(55);
const [types, methods, limit] = [TYPES, METHODS, 50];
const relationship = await relationshipFrom(`${id}#m_1`);

/** The id of a relationship that leaves a node of the generated graph. */
async function relationshipFrom(source: string): Promise<string> {
  for await (const { relationships } of manyPolicies(POLICIES[0])) {
    const found = relationships.find((each) => each.source === source);
    if (found) return found.id;
  }
  throw new Error(`no relationship leaves ${source}`);
}

/** What every question is asked; a question without an entry fails. */
const CASES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  state: {},
  nodesByIds: { ids: [id, `${id}#m_1`] },
  policyFormerly: { id: "实施方案" },
  bureauFormerly: { id: bureauId(55).replace("市场监管局", "质监局") },
  relationshipFormerly: { id: "0123456789ab" },
  relationshipsByIds: { ids: [relationship] },
  outline: { policy: id, limit },
  expandOut: { ids: [id, `${id}#m_1`], types, methods, limit },
  expandIn: { ids: [bureauId(55)], types: ["ASSIGNED_TO", "FLAGS"], methods: ["EXPLICIT"], limit },
  among: { ids: [id, `${id}#m_1`, `${id}#m_2`], types, methods, limit },
  leavingPolicy: { policy: id, types: ["ASSIGNED_TO"], methods, limit },
  statedNodes: { policy: id },
  targetsOf: { ids: [`${id}#ind_1`] },
  textOf: { policy: id },
  countOfPolicy: { policy: id },
  step: { ids: [id, `${id}#m_1`], out: types, into: types, methods, each: 5, limit },
  beyond: { ids: [bureauId(55)], out: types, into: types, methods, shown: [] },
  neighbours: { id: bureauId(55), types, methods, limit },
  touching: { ids: [`${id}#m_1`], types, limit },
  degree: { ids: [bureauId(55)], types },
  findings: { policy: null, severity: "WARNING", codes: [], after: null, limit },
  countFindings: { policy: id },
  datedDeadlines: { policy: null, from: null, to: null, after: null, limit: 5 },
  undatedDeadlines: { policy: id, after: null, limit: 5 },
};

/** Rows that are counted and not answered: what is around a bureau, nodes of a policy. */
const COUNTED: Readonly<Record<string, number>> = {
  beyond: 40,
  countOfPolicy: 21,
  "page of who is charged by a body, in an order": 80,
  "groups of one policy": 4,
  "count of one policy": 4,
};

/** What is asked in many shapes, and whose answers are the library itself, kept beside it, or found by a full-text index. */
const APART = "page count groups texts countNodes countRelationships searchNodes hits countHits".split(" ");

const ASKED: readonly (readonly [name: string, reading: Reading])[] = [
  ...QUESTIONS.filter(({ name }) => !APART.includes(name)).flatMap(({ name }) =>
    name.startsWith("nodesOf")
      ? [null, id].map(
          (policy) =>
            [`${name} of ${policy ? "one policy" : "all"}`, readingOf(name, { policy, limit: 5 })] as const,
        )
      : [[name, readingOf(name, CASES[name])] as const],
  ),
  ...SELECTIONS,
  ["counts", { text: READ_STATE, parameters: {} }],
];

if (uri)
  describe("PROFILE on Neo4j", () => {
    let store: Store;
    let driver: Driver;
    /** Of each size: hits and rows by question. */
    const measured: Map<string, readonly [hits: number, rows: number]>[] = [];

    beforeAll(async () => {
      store = await openStore(uri, options);
      driver = neo4j.driver(uri, neo4j.auth.basic(options.user ?? "neo4j", options.password ?? ""));
      for (const count of POLICIES) {
        const counting = new Counting();
        const steps = counted(manyPolicies(count), counting);
        const facts = { documents: count, position: 0, complete: true, progress: null };
        await store.load(steps, { ...facts, revision: `${count}`, counts: counting.counts });
        measured.push(new Map(await profiled(driver)));
      }
    }, 240_000);
    afterAll(async () => {
      await driver?.close();
      await store?.close();
    });

    test.each(ASKED.map(([name]) => name))("%s: hits grow with the answer, not with the graph", (name) => {
      const [small, large] = measured.map((hits) => hits.get(name)!);
      expect(large![1], "rows").toBe(small![1]);
      expect(large![0]).toBeLessThanOrEqual(small![0] * MOST_GROWTH);
      expect(large![0]).toBeLessThanOrEqual(MOST_AT_ALL + MOST_A_ROW * (large![1] + (COUNTED[name] ?? 0)));
    });
  });
else test.skip(`neo4j profile: ${reason}`, () => undefined);

async function* counted(steps: ReturnType<typeof manyPolicies>, counting: Counting) {
  for await (const step of steps) {
    counting.add(step);
    yield step;
  }
}

async function profiled(driver: Driver) {
  const session = driver.session({ defaultAccessMode: "READ" });
  const answers: [name: string, measured: readonly [hits: number, rows: number]][] = [];
  for (const [name, { text, parameters }] of ASKED) {
    const whole = Object.entries(parameters).map(([key, value]) => [
      key,
      typeof value === "number" ? neo4j.int(value) : value,
    ]);
    const { records, summary } = await session.run(`PROFILE ${text}`, Object.fromEntries(whole));
    answers.push([name, [hitsOf(summary.profile as ProfiledPlan), records.length]]);
  }
  await session.close();
  return answers;
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
