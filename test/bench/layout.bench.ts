import { bench, describe } from "vitest";
import { layoutOf } from "../../web/chain/layout.ts";

/** A policy-shaped graph: shares of kinds as in plans, each task with one to three bureaus drawn with a skew to the first. */
function graphOf(size: number) {
  let state = 42;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const shares = [["UPPER", 0.01], ["SECTION", 0.06], ["MEASURE", 0.18], ["TASK", 0.55], ["BUREAU", 0.2]] as const;
  const columns = shares.map(([key, share]) => ({ key, ids: Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) => `${key}${index}`) }));
  const links = columns.slice(1, 4).flatMap(({ ids }, index) => ids.map((id, at) => ({ source: columns[index]!.ids[Math.floor((at / ids.length) * columns[index]!.ids.length)]!, target: id })));
  const owners = columns[4]!.ids;
  for (const source of columns[3]!.ids) for (let turn = 0; turn < 2; turn += 1) links.push({ source, target: owners[Math.floor(random() * random() * owners.length)]! });
  return { columns, links };
}

describe("fixed-rank layout", () => {
  for (const size of [100, 1_000, 3_000]) {
    const { columns, links } = graphOf(size);
    bench(`${size} nodes, ${links.length} links`, () => void layoutOf(columns, links));
  }
});
