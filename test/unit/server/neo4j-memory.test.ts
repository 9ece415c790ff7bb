import { expect, test } from "vitest";
import { memoryFor } from "../../../server/neo4j/memory.mjs";

const GB = 1024 ** 3;

test.each([
  [16, 2048, 1024],
  [8, 2048, 1024],
  [4, 1024, 512],
])("a machine of %i GB gives Neo4j what it needs, and nothing is said", (machine, heap, pages) => {
  expect(memoryFor(machine * GB)).toEqual({ heap, pages, warning: null });
});

test("on a small machine it is said what is slow, on a smaller one that it may not start", () => {
  expect(memoryFor(2 * GB)).toMatchObject({ heap: 512, pages: 128 });
  expect(memoryFor(2 * GB).warning).toMatch(/1,000 份文件装得下.*1,000 documents fit/);
  expect(memoryFor(GB).warning).toMatch(/很可能启动不了.*may not start/);
});
