import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, read } from "../../graph/index.ts";
import { curated, seedSource } from "../support/seed.ts";
import { differences, toldBy } from "./differences.ts";
import { FILES, findAgain, saidIn, statementsOf, verdictsOf } from "./verdicts.ts";
import { wilson } from "./wilson.ts";

/** The build whose true statements must still be said. */
const FORMER = "d94070d";

/** Files of a folder and the folders in it; a saved page of which the text is there as well is left out. */
function filesOf(folder: string): string[] {
  const stem = (file: string) => file.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const texts = new Set(all.filter((file) => file.endsWith(".txt")).map(stem));
  return all
    .filter((file) => file.endsWith(".txt") || (/\.(html|pdf)$/.test(file) && !texts.has(stem(file))))
    .map((file) => join(folder, file));
}

const corpus = process.env.CORPUS;
const others = await Promise.all(
  (corpus ? filesOf(corpus) : []).map(async (file) => read(readFileSync(file), file.replace(/^.*\//, ""))),
);
const said = saidIn(build([seedSource, ...others], curated));

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** One row: what became of the verdicts of a file, and how good is what is said now. */
function measure(file: (typeof FILES)[number]) {
  const judged = verdictsOf(file).map((verdict) => ({ verdict, again: findAgain(verdict, said) }));
  const all = judged.filter(({ again }) => typeof again !== "string");
  const there = all.filter(({ verdict }) => !verdict.judge);
  const byAuthor = (which: string) =>
    new Set(
      all
        .filter(({ verdict }) => verdict.judge && verdict.verdict === which)
        .flatMap(({ again }) => again)
        .filter((id) => !right.has(id) && !wrong.has(id) && !doubtful.has(id)),
    );
  const ids = (which: string) =>
    new Set(there.filter(({ verdict }) => verdict.verdict === which).flatMap(({ again }) => again));
  const [right, wrong, doubtful] = [ids("true"), ids("false"), ids("doubtful")];
  const former = there.filter(
    ({ verdict }) => verdict.verdict === "true" && verdict.versions.includes(FORMER),
  );
  const unjudged = statementsOf(file, said).filter(
    (id) => !right.has(id) && !wrong.has(id) && !doubtful.has(id),
  );
  const own = [byAuthor("true"), byAuthor("false"), byAuthor("doubtful")] as const;
  return {
    kept: former.filter(({ again }) => again.length > 0).length,
    former: former.length,
    lost: former.filter(({ again }) => again.length === 0).map(({ verdict }) => verdict),
    right: right.size,
    wrong: [...wrong].filter((id) => !right.has(id)).length,
    doubtful: [...doubtful].filter((id) => !right.has(id)).length,
    unjudged: unjudged.filter((id) => !own.some((ids) => ids.has(id))).length,
    own: own.map((ids) => ids.size),
    skipped: judged.filter(({ again }) => typeof again === "string").map(({ again }) => String(again)),
  };
}

function rowOf(file: (typeof FILES)[number], row: ReturnType<typeof measure>): string {
  const seen = row.right + row.wrong;
  const [low, high] = wilson(row.right, seen);
  const kept = row.former ? `${row.kept} of ${row.former} true ones of ${FORMER} still said; ` : "";
  const skipped = [...new Set(row.skipped)]
    .map((reason) => `${row.skipped.filter((one) => one === reason).length} skipped: ${reason}`)
    .join("; ");
  return [
    `${file.padEnd(14)}${kept}${row.right} of ${seen} judged are true`,
    seen ? ` (${percent(low)} to ${percent(high)})` : "",
    `; ${row.doubtful} doubtful, ${row.unjudged} not judged`,
    row.own.some((count) => count > 0)
      ? `; by the author of the rule: ${row.own[0]} true, ${row.own[1]} false, ${row.own[2]} doubtful`
      : "",
    skipped && `; ${skipped}`,
  ].join("");
}

describe("verdicts of second readers", () => {
  const rows = FILES.map((file) => [file, measure(file)] as const);

  test("the table", () => {
    const lost = rows.flatMap(([, row]) =>
      row.lost.map(({ kind, from, to, at }) => {
        const [first, second] = [from ?? at?.[0], to];
        return `  no longer said: ${kind} ${first?.words ?? first?.title} → ${second?.title ?? ""}`;
      }),
    );
    console.log([...rows.map(([file, row]) => rowOf(file, row)), ...lost].join("\n"));
    expect(rows.reduce((sum, [, row]) => sum + row.right, 0)).toBeGreaterThan(0);
  });

  test("judged words stand in every document that is there", () => {
    for (const [, { skipped }] of rows)
      expect(skipped.filter((reason) => reason !== "the document is not there")).toEqual([]);
  });

  test("the thirteen DELIVERS of the seed are still said", () => {
    const own = verdictsOf("delivers").filter(
      ({ from, versions }) => from?.sha256 === seedSource.sha256 && versions.includes(FORMER),
    );
    expect(own.map(({ verdict }) => verdict)).toEqual(Array(13).fill("true"));
    expect(own.filter((verdict) => findAgain(verdict, said).length === 0)).toEqual([]);
  });
});

describe("differences between the parts of the seed", () => {
  const told = differences().map((difference) => ({ difference, how: toldBy(difference, said) }));
  const count = (how: string) => told.filter((one) => one.how === how).length;

  test("the table", () => {
    const missing = told
      .filter(({ how }) => how !== "FULLY")
      .map(({ difference: { id, what }, how }) => `  ${how === "PARTLY" ? "half" : "none"}: ${id}: ${what}`);
    const found = count("FULLY") + count("PARTLY");
    console.log(
      [`differences   ${found} of ${told.length} found, ${count("FULLY")} in full`, ...missing].join("\n"),
    );
    expect(told).toHaveLength(27);
    expect(found).toBeGreaterThanOrEqual(25);
  });
});

test.each([
  [0, 0, 0, 1],
  [10, 10, 0.722, 1],
  [18, 38, 0.325, 0.627],
])("the interval of %i of %i", (right, seen, low, high) => {
  const [from, to] = wilson(right, seen);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});
