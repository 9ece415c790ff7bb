import { expect, test } from "vitest";
import { build } from "../../../../graph/index.ts";
import { planOf, shuffled } from "../../../support/plans.ts";
import { curated } from "../../../support/seed.ts";

const OWN = "青溪县乡村道路建设方案";
const held = (date: string) => planOf(`${OWN}\n\n青溪县人民政府\n\n${date}`, `道路${date}`, `${date}.txt`);
const FIRST = held("2023年3月1日");
const SECOND = held("2024年5月2日");
const citing = (number: number) =>
  planOf(
    `青溪县水利建设意见\n\n青政发〔2025〕${number}号\n\n根据《${OWN}》，提出如下意见。`,
    `水利${number}`,
    `citing-${number}.txt`,
  );
const CITING = [1, 2, 3].map(citing);

const graphOf = (documents: Parameters<typeof build>[0]) => {
  const { nodes, relationships } = build(documents, curated);
  const named = nodes.filter((node) => node.label === "Policy" && node.properties.title === OWN);
  const cited = relationships.filter(({ type, source }) => type === "CITES" && source.startsWith("青政发"));
  return { named: named.map(({ id }) => id), cited: cited.map(({ target }) => target) };
};

test("a title that one held policy has leads to it, and no second node remains", () => {
  const id = `${OWN}·青溪县·2023-03-01`;
  expect(graphOf(CITING).named).toEqual([OWN]);
  for (const seed of [1, 2, 3, 4, 5, 6])
    expect(graphOf(shuffled([FIRST, ...CITING], seed))).toEqual({ named: [id], cited: [id, id, id] });
});

test("a title that two held policies have leads to neither, in any order", () => {
  const named = [OWN, `${OWN}·青溪县·2023-03-01`, `${OWN}·青溪县·2024-05-02`];
  for (const seed of [1, 2, 3, 4, 5, 6])
    expect(graphOf(shuffled([FIRST, SECOND, ...CITING], seed))).toEqual({ named, cited: [OWN, OWN, OWN] });
});

test("also where one of the two is held under that very title", () => {
  const asBefore = { ...FIRST, policy: OWN };
  const other = `cited/${OWN}`;
  const named = [other, OWN, `${OWN}·青溪县·2024-05-02`];
  for (const seed of [1, 2, 3])
    expect(graphOf(shuffled([asBefore, SECOND, ...CITING], seed))).toEqual({
      named,
      cited: [other, other, other],
    });
});

test("what is only cited is known by its number, though others cite it by its title alone", () => {
  const numbered = planOf(
    `青溪县山塘整治意见\n\n青政发〔2025〕9号\n\n根据《${OWN}》（青政发〔2022〕1号），提出如下意见。`,
    "山塘",
    "numbered.txt",
  );
  const id = "青政发〔2022〕1号";
  for (const seed of [1, 2, 3])
    expect(graphOf(shuffled([...CITING, numbered], seed))).toEqual({ named: [id], cited: [id, id, id, id] });
});
