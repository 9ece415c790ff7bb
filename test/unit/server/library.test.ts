import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build, nodeOf, openArchive, textsOf } from "../../../graph/index.ts";
import { addSeeds } from "../../../server/library/add-seeds.ts";
import { bring, libraryAt } from "../../support/library.ts";
import { planOf } from "../../support/plans.ts";
import { sourceOf } from "../../support/sources.ts";
import { curated, SEED, seedGraph, seedSource } from "../../support/seed.ts";

const PLAN = planOf("青溪县山塘整治方案\n\n青政发〔2024〕9号", "山塘", "plan.txt");
const ID = "青政发〔2024〕9号";
const LATER = sourceOf(`${PLAN.text}\n（八）加强管护。`, "later.txt");

test("seeds are added once, and one that was withdrawn stays away", async () => {
  const library = await libraryAt();
  expect((await addSeeds(library)).result).toBe("PUBLISHED");
  expect((await addSeeds(library)).result).toBe("UNCHANGED");
  expect(await library.remove(SEED)).not.toBeNull();
  expect((await addSeeds(library)).result).toBe("UNCHANGED");
  expect(await textsOf(library.store)).toEqual([]);
  await library.close();
});

test("a text whose place another takes stays as an earlier version, and can be read", async () => {
  const library = await libraryAt();
  await bring(library, [PLAN]);
  const { archived } = await bring(library, [LATER]);
  expect(archived).toEqual([{ name: "later.txt", policy: ID, became: "REPLACED", other: "plan.txt" }]);
  expect(await library.past.holdingOf(ID)).toEqual({
    policy: ID,
    sha256: LATER.sha256,
    earlier: [PLAN.sha256],
  });
  expect((await library.textOf(ID, PLAN.sha256))?.text).toBe(PLAN.text);
  await library.close();
});

test("what one withdraws leaves its texts behind, and comes back by another import", async () => {
  const library = await libraryAt();
  await bring(library, [PLAN]);
  await library.remove(ID);
  expect(await nodeOf(library.store, ID)).toBeNull();
  expect((await library.textOf(ID, PLAN.sha256))?.text).toBe(PLAN.text);
  expect((await bring(library, [PLAN])).result).toBe("PUBLISHED");
  await library.close();
});

test("what another process archived and could not publish any more is published by the next change", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-library-"));
  const url = `file:${join(folder, "graph.db")}`;
  const library = await libraryAt(url);
  await addSeeds(library);
  const archive = await openArchive(url, {});
  const { name, sha256, format, text } = PLAN;
  const held = { policy: ID, name, sha256, format, text, layout: null };
  const entry = { kind: "TEXT", policy: ID, sha256 } as const;
  await archive.append([entry], [{ held, files: [{ sha256, name, bytes: null }] }], await archive.head());
  expect(await library.behind()).not.toBeNull();
  expect((await library.bringUp()).result).toBe("PUBLISHED");
  expect(await library.behind()).toBeNull();
  expect(await nodeOf(library.store, ID)).not.toBeNull();
  await Promise.all([archive.close(), library.close()]);
  rmSync(folder, { recursive: true });
});

test("the decisions that match nothing are told", () => {
  const line = { relationship: "gone", decision: "REJECT", by: "王", at: "2025-01-01T00:00:00Z", why: "x" };
  expect(build([seedSource], curated, [line]).unmatched).toMatchObject([
    { kind: "DECISION", subject: "gone" },
  ]);
  expect(seedGraph.texts).toHaveLength(1);
});
