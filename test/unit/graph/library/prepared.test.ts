import { afterEach, expect, test } from "vitest";
import { prepare, type Incoming, type Library } from "../../../../graph/index.ts";
import type { Source } from "../../../../graph/text/document.ts";
import { libraryAt } from "../../../support/library.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED, SMALL_PLAN_ID } from "../../../support/small-plan.ts";
import { sourceOf } from "../../../support/sources.ts";

let library: Library;
afterEach(() => library.close());

function incomingOf(source: Source): Incoming {
  const bytes = new TextEncoder().encode(source.text);
  return { source, files: [{ sha256: source.sha256, name: source.name, bytes }] };
}

function preparedOf(source: Source): Incoming {
  return { ...incomingOf(source), prepared: prepare(source) };
}

async function revisionOf(documents: readonly (readonly Incoming[])[]): Promise<string | null> {
  library = await libraryAt();
  for (const each of documents) await library.import(each);
  const { revision } = await library.store.state();
  return revision;
}

const PLAN = sourceOf(SMALL_PLAN, "plan.md");
const AMENDED = sourceOf(SMALL_PLAN_AMENDED, "amended.md");
const RENAMED = { ...PLAN, name: "the same plan.md" };
const PLACED = { ...PLAN, place: { path: "云岭省/青溪县", corrects: false } };

test.each<[string, readonly (readonly Source[])[]]>([
  ["a document", [[PLAN]]],
  ["two texts of one policy at once", [[PLAN, AMENDED]]],
  ["two texts of one policy, one after another", [[AMENDED], [PLAN]]],
  ["a text that comes back under another name", [[PLAN], [AMENDED], [RENAMED]]],
  ["a text of which a person said where it belongs, and the next one", [[PLACED], [AMENDED]]],
])("what was linked where it was read gives the graph that a library makes: %s", async (_, steps) => {
  const linkedThere = await revisionOf(steps.map((sources) => sources.map(preparedOf)));
  await library.close();
  expect(linkedThere).toBe(await revisionOf(steps.map((sources) => sources.map(incomingOf))));
});

test("a document that cannot be linked is refused with why, and keeps no other out", async () => {
  library = await libraryAt();
  const broken = sourceOf("# 一份有错的方案\n", "broken.md");
  const faulty: Incoming = {
    ...incomingOf({ ...broken, grids: [null as never] }),
    prepared: { derived: "方案/有错", day: "", fragment: null },
  };
  const { archived, state } = await library.import([faulty, preparedOf(PLAN)]);
  expect(archived.map(({ name, became }) => [name, became])).toEqual([
    ["broken.md", "REFUSED"],
    ["plan.md", "ADDED"],
  ]);
  expect(archived[0]!.why).toMatch(/方案\/有错.*cannot be linked/);
  expect(state).toMatchObject({ documents: 1, complete: true });
  expect((await library.past.holdingOf(SMALL_PLAN_ID))?.sha256).toBe(PLAN.sha256);
  expect((await library.past.holdingOf("方案/有错"))?.sha256).toBeNull();
});
