import { expect, test } from "vitest";
import { build, sourceOf, textsOf, type Archived, type Built } from "../../../../graph/index.ts";
import { bring, libraryAt } from "../../../support/library.ts";
import { ALIKE, AMENDED, NUMBERED, shuffled } from "../../../support/plans.ts";
import { curated } from "../../../support/seed.ts";

const ORDERS = Array.from({ length: 30 }, (_, index) => index + 1);
const idsByName = ({ texts }: Pick<Built, "texts">) =>
  Object.fromEntries(texts.map(({ name, policy }) => [name, policy]).toSorted());
const told = ({ replacements }: Built) =>
  replacements.map(({ policy, name, replaced }) => `${policy}: ${replaced} → ${name}`).toSorted();
const toldOf = (archived: readonly Archived[]) =>
  archived
    .filter(({ became }) => became === "REPLACED")
    .map(({ policy, name, other }) => `${policy}: ${other} → ${name}`)
    .toSorted();
const REPLACED = [1, 2, 3].map(
  (number) => `青政发〔2024〕${number}号: numbered-${number - 1}.txt → amended-${number - 1}.txt`,
);
const first = build([...ALIKE, ...NUMBERED], curated);

test("plans whose titles tell nothing are as many documents as they are policies", () => {
  expect(first.texts).toHaveLength(33);
  expect(new Set(first.texts.map(({ policy }) => policy)).size).toBe(33);
  expect(first.replacements).toEqual([]);
});

test.each(ORDERS)(
  "order %i gives the same graph, and tells each text that took the place of another",
  (seed) => {
    expect(build(shuffled([...ALIKE, ...NUMBERED], seed), curated).revision).toBe(first.revision);
    const held = first.texts.map((text) => sourceOf(text));
    const amended = build([...held, ...shuffled(AMENDED, seed)], curated);
    expect(amended.texts).toHaveLength(33);
    expect(told(amended)).toEqual(REPLACED);
  },
);

test("imported in other orders, in one step or in many, they have the same ids", async () => {
  for (const seed of ORDERS) {
    const library = await libraryAt();
    const documents = shuffled([...ALIKE, ...NUMBERED], seed);
    for (const [from, to] of [
      [0, 11],
      [11, 33],
    ] as const) {
      const { archived } = await bring(library, documents.slice(from, to));
      expect(archived.filter(({ became }) => became !== "ADDED")).toEqual([]);
    }
    expect(idsByName({ texts: await textsOf(library.store) })).toEqual(idsByName(first));
    const { archived } = await bring(library, shuffled(AMENDED, seed));
    expect(toldOf(archived)).toEqual(REPLACED);
    expect((await bring(library, [ALIKE[seed % 30]!])).result).toBe("UNCHANGED");
    await library.close();
  }
}, 120_000);

test("of two texts of one policy that come in together the order of files decides nothing", () => {
  const both = [...NUMBERED, ...AMENDED];
  const revisions = ORDERS.map((seed) => build(shuffled(both, seed), curated).revision);
  expect(new Set(revisions).size).toBe(1);
});
